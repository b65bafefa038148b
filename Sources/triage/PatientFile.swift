// The patient that a verb is given: a file or standard input, read strictly.

import ArgumentParser
import PatientRecords

enum PatientFile {
    /// The bytes of a patient's file, `-` for standard input.
    /// - Throws: exit code 66 where it cannot be read.
    static func bytes(of file: String, asJSON: Bool) throws -> [UInt8] {
        do throws(Files.Failure) {
            return try Files.bytes(of: file, atMost: PatientLimits.standard.bytes)
        } catch {
            throw Terminal.failure(
                .unreadableFile, "`\(file)` cannot be read: \(error.message)", asJSON: asJSON, .unreadableFile)
        }
    }

    /// Reports what is wrong with a patient: on standard error, or as the one JSON object on standard output.
    /// - Returns: the exit code to throw.
    static func report(_ errors: PatientErrors, of file: String, asJSON: Bool) throws -> ExitCode {
        if asJSON {
            try Terminal.print(errors.json())
        } else {
            for line in errors.lines(file: file == "-" ? "standard input" : file) { Terminal.report(line) }
        }
        return .badPatient
    }
}
