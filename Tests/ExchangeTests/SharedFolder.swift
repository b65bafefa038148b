// Files beside the package and of the tests, without Foundation.

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

enum SharedFolder {
    /// The folder of the package.
    static let package = String(#filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 })

    /// A folder of test data beside the package, or where `TRIAGE_SHARED` says; `nil` if it is not there.
    static func path(_ name: String) -> String? {
        let shared = getenv("TRIAGE_SHARED").map { String(cString: $0) } ?? "\(package)/../shared"
        let path = "\(shared)/\(name)"
        return access(path, R_OK) == 0 ? path : nil
    }

    static func files(in folder: String) -> [String] {
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

    static func read(_ path: String) -> [UInt8]? {
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

    /// A file of `Tests/ExchangeTests/Fixtures`. With `TRIAGE_RECORD=1` it is written instead of read.
    static func fixture(_ name: String, actual: String) -> String? {
        let path = "\(package)/Tests/ExchangeTests/Fixtures/\(name)"
        if getenv("TRIAGE_RECORD") != nil { write(Array(actual.utf8), to: path) }
        return read(path).map { String(decoding: $0, as: UTF8.self) }
    }
}
