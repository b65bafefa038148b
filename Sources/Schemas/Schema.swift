// The JSON Schemas (2020-12) of what goes in and what comes out.

import CCarriedFiles
import CarriedFiles

/// A published schema: `triage schema NAME`, and `triage_schema` in C.
///
/// `patient` is made from the rule book; the others are the same for every book and stand in `JSON`, a file each. New
/// members may be added to what is written, so that these schemas do not forbid what they do not name.
public enum Schema: String, CaseIterable, Sendable {
    case patient, assessment, batch, next, why, whynot, whatif, trace, error
    case problems, coverage, prove, diff, test, cases, show

    /// The JSON text, which ends with a line break; `nil` for `patient`, which takes a rule book.
    public var text: String? { Schema.texts["\(rawValue).json"] }

    private static let texts = Dictionary(
        uniqueKeysWithValues: CarriedFile.all(of: carried_schemas()).map { ($0.name, $0.text) })
}
