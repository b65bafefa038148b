// Files that the build put into the program, each with its name.

package import CCarriedFiles

/// A file as it was when the program was built.
package struct CarriedFile: Hashable, Sendable {
    /// The path below the folder that holds all files of its kind, such as `error.json` or `rules/patterns.lua`.
    package let name: String
    /// What it holds.
    package let bytes: [UInt8]

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
        let folder = folder(of: Array(paths))
        return zip(paths, files).map { path, bytes in
            CarriedFile(name: path.dropFirst(folder).joined(separator: "/"), bytes: Array(bytes))
        }
    }

    /// How many folders lead to all of these files.
    private static func folder(of paths: [[Substring]]) -> Int {
        let depth = paths.map(\.count).min() ?? 1
        return (0..<depth - 1).first { place in paths.contains { $0[place] != paths[0][place] } } ?? depth - 1
    }

    /// `a`, `b.md` of the line `#embed "a/b.md" suffix(, 0,)`.
    private static func path(embeddedBy line: Slice<UnsafeBufferPointer<UInt8>>) -> [Substring]? {
        let parts = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].elementsEqual("#embed ".utf8) else { return nil }
        return String(decoding: parts[1], as: UTF8.self).split(separator: "/")
    }
}
