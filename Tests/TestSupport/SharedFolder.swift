// Files beside the package and of the tests, without Foundation.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files of the tests, and the folder of test data beside the package.
package enum SharedFolder {
    /// The folder of the package.
    package static let package = String(#filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 })

    /// A folder of test data beside the package, or where `TRIAGE_SHARED` says; `nil` if it is not there.
    package static func path(_ name: String) -> String? {
        let shared = getenv("TRIAGE_SHARED").map { String(cString: $0) } ?? "\(package)/../shared"
        let path = "\(shared)/\(name)"
        return access(path, R_OK) == 0 ? path : nil
    }

    package static func files(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return names.sorted()
    }

    package static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    static func write(_ bytes: [UInt8], to path: String) {
        guard let file = fopen(path, "wb") else { return }
        defer { fclose(file) }
        _ = fwrite(bytes, 1, bytes.count, file)
    }

    /// A file of the folder `Fixtures` beside the calling test. With `TRIAGE_RECORD=1` it is written instead of read.
    package static func fixture(_ name: String, actual: String, test: String = #filePath) -> String? {
        let folder = test.split(separator: "/").dropLast().reduce(into: "") { $0 += "/" + $1 }
        let path = "\(folder)/Fixtures/\(name)"
        if getenv("TRIAGE_RECORD") != nil { write(Array(actual.utf8), to: path) }
        return read(path).map { String(decoding: $0, as: UTF8.self) }
    }
}
