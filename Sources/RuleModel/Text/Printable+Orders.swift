// What build servers take for orders to themselves in the lines that a program prints.

extension StringProtocol {
    /// A line with every order to a build server written out: `::` where it begins, and anywhere `##` that a bracket
    /// follows, with a word between them or none. `::error::`, `##[error]`, `##vso[task.complete]` and
    /// `##teamcity[message]` are such orders.
    package var withoutOrders: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }) else { return String(self) }
        var (result, rest) = (String.UnicodeScalarView(), Substring(self).unicodeScalars)
        if rest.drop(while: { $0.properties.isWhitespace }).starts(with: "::".unicodeScalars) {
            result.append(contentsOf: rest.prefix(while: { $0 != ":" }))
            result.append(contentsOf: Unicode.Scalar(":").spelledOut.unicodeScalars)
            rest = rest.drop { $0 != ":" }.dropFirst()
        }
        while let scalar = rest.popFirst() {
            let isOrder = scalar == "#" && beginsOrder(rest)
            result.append(contentsOf: isOrder ? scalar.spelledOut.unicodeScalars : String(scalar).unicodeScalars)
        }
        return String(result)
    }

    /// Every line without orders. What marks another place of a problem, `::: `, is none.
    package var withoutOrdersInLines: String {
        guard utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }) else { return String(self) }
        let newline = UInt8(ascii: "\n")
        var (result, rest) = ("", Substring(self).utf8)
        while let end = rest.firstIndex(of: newline) {
            result += Substring(rest[..<end]).lineWithoutOrders + "\n"
            rest = rest[rest.index(after: end)...]
        }
        return result + Substring(rest).lineWithoutOrders
    }
}

extension Substring {
    fileprivate var lineWithoutOrders: String {
        let blanks = utf8.prefix { $0 == UInt8(ascii: " ") }
        let text = utf8[blanks.endIndex...]
        guard text.starts(with: "::: ".utf8) else { return withoutOrders }
        return String(Substring(blanks)) + ":::" + Substring(text.dropFirst(3)).withoutOrders
    }
}

/// Whether what follows a `#` makes it the beginning of an order.
private func beginsOrder(_ rest: Substring.UnicodeScalarView) -> Bool {
    guard rest.first == "#" else { return false }
    let word = rest.dropFirst().prefix { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains(scalar))
    }
    return rest[word.endIndex...].first == "["
}
