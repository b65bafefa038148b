// Files that the build put into the program, each with its name.

package import CCarriedFiles

/// A file as it was when the program was built.
package struct CarriedFile: Hashable, Sendable {
    /// The path by which the C source of its kind lists it, such as `../Schemas/JSON/error.json`.
    package let path: String
    /// What it holds.
    package let bytes: [UInt8]

    /// What it is called in its folder, such as `error.json`.
    package var name: String { String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]) }

    /// What it holds, as text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The files of one kind, such as `carried_schemas()`, in the order of the list.
    package static func all(of kind: carried_files) -> [CarriedFile] {
        let parts = UnsafeBufferPointer(start: kind.bytes, count: kind.length).split(
            separator: 0, omittingEmptySubsequences: false)
        // Each file ends with a byte 0, so that there is an empty part behind the last; the first is the list itself.
        let files = parts.dropFirst().dropLast()
        let paths = parts[0].split(separator: UInt8(ascii: "\n")).compactMap(path(embeddedBy:)).dropFirst()
        precondition(paths.count == files.count, "a carried file is empty or has a byte 0 in it")
        return zip(paths, files).map { CarriedFile(path: $0, bytes: Array($1)) }
    }

    /// `a.md` of the line `#embed "a.md" suffix(, 0,)`.
    private static func path(embeddedBy line: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        let parts = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].elementsEqual("#embed ".utf8) else { return nil }
        return String(decoding: parts[1], as: UTF8.self)
    }
}
