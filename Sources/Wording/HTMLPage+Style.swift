// How pages look: readable on a screen by day and night, on a telephone, and on paper.

import CCarriedFiles
import CarriedFiles

extension HTMLPage {
    /// The kinds of pages that have rules of their own beside `common.css`, in a file of this name.
    public enum Style: String, Sendable {
        case coverage, trace
    }

    /// The style sheet of a page. Contrast of text is at least 4.5 to 1 by day and by night.
    static func sheet(_ style: Style?) -> String {
        sheets["common.css"]! + (style.map { sheets["\($0.rawValue).css"]! } ?? "\n")
    }

    private static let sheets = Dictionary(
        uniqueKeysWithValues: CarriedFile.all(of: carried_styles()).map { ($0.name, $0.text) })
}
