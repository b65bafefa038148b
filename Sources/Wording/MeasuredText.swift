// A number with its unit, for other parts of the program.

/// Numbers with units as people write them.
package enum MeasuredText {
    /// `39.2 °C` for the digits `39.2` and the UCUM code `Cel`.
    package static func words(_ digits: String, _ code: String) -> String {
        let shown = Phrases.unit(code)
        return shown.isEmpty ? digits : "\(digits) \(shown)"
    }
}
