// What programs carry inside is what stands in the folders.

import CCarriedFiles
import CarriedFiles
import Foundation
import Testing

@Suite("carried files")
struct CarriedFileTests {
    private static let package = String(#filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 })

    /// A kind of carried files and the folder in which they stand.
    struct Kind: Sendable, CustomTestStringConvertible {
        let folder: String
        let files: [CarriedFile]

        init(_ folder: String, _ files: carried_files) {
            self.folder = folder
            self.files = CarriedFile.all(of: files)
        }

        var testDescription: String { folder }
    }

    private static let kinds = [
        Kind("Rules/muscle-spasms", carried_default_book()), Kind("Sources/Schemas/JSON", carried_schemas()),
        Kind("Sources/ProblemManual/Pages", carried_manual_pages()),
        Kind("Sources/ProblemManual/Book", carried_manual_book()),
        Kind("Sources/CCarriedFiles/Styles", carried_styles()),
    ]

    @Test("every file of the folder is in the list, by name, and none is stale", arguments: CarriedFileTests.kinds)
    func folder(kind: Kind) throws {
        let folder = CarriedFileTests.package + "/" + kind.folder
        // A book's folders may hold more than rule files, for its readers.
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
            !name.hasPrefix(".") && name.contains(".") && (!kind.folder.hasPrefix("Rules/") || name.hasSuffix(".lua"))
        }
        #expect(kind.files.map(\.name) == names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        for file in kind.files {
            #expect(FileManager.default.contents(atPath: "\(folder)/\(file.name)") == Data(file.bytes), "\(file.name)")
            #expect(file.bytes.last == UInt8(ascii: "\n"), "\(file.name)")
        }
    }
}
