// Lua that is printed to be copied into a rule file.

/// Lays out parts of Lua in lines, so that no line ends within a part.
package enum LuaLines {
    /// Parts in lines of at most so many characters, where a part is not longer.
    /// - Parameters:
    ///   - parts: what a line may end between, such as `fever = yes`.
    ///   - start: what stands before the first part.
    ///   - indent: what the lines after the first begin with.
    ///   - end: what stands behind the last part.
    ///   - separator: what stands between two parts.
    ///   - width: how long a line may be, in characters.
    package static func wrapped(
        _ parts: [String], start: String, indent: String, end: String, separator: String = ", ", width: Int
    ) -> [String] {
        var lines = [start]
        for (place, part) in parts.enumerated() {
            let piece = part + (place == parts.count - 1 ? end : separator)
            if lines[lines.count - 1].count + piece.count > width, place > 0 { lines.append(indent) }
            lines[lines.count - 1] += piece
        }
        return lines.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }
    }

    /// A field with several members, in parts between which a line may end.
    package static func braced(_ key: String, _ members: [String]) -> [String] {
        guard !members.isEmpty else { return ["\(key) = {}"] }
        var parts = members
        parts[0] = "\(key) = { " + parts[0]
        parts[parts.count - 1] += " }"
        return parts
    }
}
