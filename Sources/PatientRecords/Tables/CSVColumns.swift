// Patients as rows of a table: each row becomes the JSON line that says the same.

import JSONText
public import RuleModel

/// How a table is written, beside its quotes.
public struct CSVForm: Hashable, Sendable {
    /// What separates the columns.
    public let delimiter: UInt8
    /// Whether decimals are written with a comma: `38,5`.
    public let hasDecimalComma: Bool

    /// A form with its parts; by default that of RFC 4180 with decimal points.
    /// - Parameter delimiter: an ASCII character that is no letter, digit, quote or line break.
    public init(delimiter: UInt8 = UInt8(ascii: ","), hasDecimalComma: Bool = false) {
        self.delimiter = delimiter
        self.hasDecimalComma = hasDecimalComma
    }
}

/// The columns of a CSV file (RFC 4180), by which its rows become lines of NDJSON.
///
/// The first row has the ids of findings, and may have `id`. A row is one line: a cell holds no line break. A cell says
/// what a value in JSON says; blanks around it do not matter:
///
/// | finding | cells |
/// |---|---|
/// | any | nothing: not asked; `null`: asked, and not sure |
/// | yes/no | `true`, `yes` or `1`; `false`, `no` or `0`; in any case |
/// | quantity | `39.5`, or with a unit `102.2 [degF]`, or `{"value": 102.2, "unit": "[degF]"}` |
/// | choice | the id of an option |
/// | list | ids or names with `;` between; `[]` alone for none; what begins with `[` or `{` is taken as JSON |
///
/// A unit behind a number holds no other number than those of its code (`10*9/L`, `m2`): `12 500/uL` is refused.
public struct CSVColumns: Sendable {
    private struct Column {
        let key: [UInt8]
        let kind: CSVCell.Kind
        /// The finding, unless it is `id` or unknown.
        let finding: Finding?
    }

    private let columns: [Column]
    private let form: CSVForm

    /// Why a first row cannot be used. It never shows a cell: a file without a first row of names begins with a patient.
    public struct Failure: Error, Hashable, Sendable {
        /// One sentence: lower case, no period.
        public let message: String
    }

    /// Reads the first row.
    /// - Parameters:
    ///   - row: the first line of a file, with or without its line break.
    ///   - lenient: columns that are no finding are kept, for the reader to warn of.
    public init(
        _ row: UnsafeBufferPointer<UInt8>, for book: RuleBook, form: CSVForm = CSVForm(), lenient: Bool = false
    ) throws(Failure) {
        self.form = form
        let names = try CSVColumns.names(row, form.delimiter)
        if let separator = CSVColumns.otherSeparator(row, names, form, book) {
            throw Failure(message: "the columns are separated by \(separator.shown): --delimiter '\(separator.option)'")
        }
        let vocabulary = PatientVocabulary(book)
        var columns: [Column] = []
        var places: [String: Int] = [:]
        for (place, name) in names.enumerated() {
            let finding = book.findings.first { $0.id == name }
            if let before = places.updateValue(place, forKey: name) {
                let shown = finding == nil && name != "id" ? "" : ", `\(name)`"
                throw Failure(message: "columns \(before + 1) and \(place + 1) have the same name\(shown)")
            }
            let kind = CSVCell.Kind(finding, name: name)
            if kind.isUnread, !lenient {
                let help = vocabulary.suggestion(forKey: name).map { "; did you mean `\($0)`?" }
                throw Failure(
                    message: "the name of column \(place + 1) is no finding of this rule book"
                        + (help ?? "; the first row must have the ids of findings"))
            }
            var writer = JSONWriter(.compact)
            writer.string(name)
            columns.append(
                Column(key: writer.bytes + [UInt8(ascii: ":")], kind: kind, finding: kind.isUnread ? nil : finding))
        }
        guard columns.contains(where: { $0.finding != nil }) || columns.count == 1 && columns[0].kind.isID else {
            throw Failure(message: "no column is a finding of this rule book; the first row must have their ids")
        }
        self.columns = columns
    }

    /// How many cells a row has to have.
    var count: Int { columns.count }

    private static func names(
        _ row: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8
    ) throws(Failure) -> [String] {
        let hasMark = row.starts(with: [0xEF, 0xBB, 0xBF])
        var cells = TableCells(UnsafeBufferPointer(rebasing: row.dropFirst(hasMark ? 3 : 0)), delimiter: delimiter)
        var names: [String] = []
        while let cell = cells.next() { names.append(String(decoding: CSVCell.trimmed(cell[...]), as: UTF8.self)) }
        guard TableCells.isUTF8(row) else { throw Failure(message: TableFault.notUTF8.error(inLine: 1).message) }
        if !row.contains(0x0A), row.dropLast().contains(0x0D) {
            throw Failure(
                message: "the lines end with carriage returns alone; save the table with line feeds")
        }
        if let fault = cells.fault { throw Failure(message: fault.error(inLine: 1).message) }
        guard names != [""] else { throw Failure(message: "the first row must have the ids of findings") }
        return names
    }

    /// What separates the columns in truth, where they are not known as they are read and would be otherwise.
    private static func otherSeparator(
        _ row: UnsafeBufferPointer<UInt8>, _ names: [String], _ form: CSVForm, _ book: RuleBook
    ) -> (shown: String, option: String)? {
        let known = Set(book.findings.map(\.id)).union(["id"])
        guard !names.allSatisfy(known.contains) else { return nil }
        let separators: [(byte: UInt8, shown: String, option: String)] = [
            (UInt8(ascii: ","), "`,`", ","), (UInt8(ascii: ";"), "`;`", ";"), (0x09, "tabs", "tab"),
            (UInt8(ascii: "|"), "`|`", "|"),
        ]
        for separator in separators where separator.byte != form.delimiter {
            guard let others = try? CSVColumns.names(row, separator.byte), others.count > 1 else { continue }
            let more = others.count(where: known.contains)
            if more > names.count(where: known.contains) { return (separator.shown, separator.option) }
        }
        return nil
    }

    /// Writes one row as a line of JSON, without a line break.
    /// - Returns: how many cells there were, and what is wrong with them; if it is not as many as columns, or something
    ///   is wrong, the line is not to be used.
    func write(_ row: UnsafeBufferPointer<UInt8>, to output: OutputBuffer) -> (cells: Int, fault: TableFault?) {
        var cells = TableCells(row, delimiter: form.delimiter)
        var (number, isFirst) = (0, true)
        output.append(UInt8(ascii: "{"))
        while let cell = cells.next() {
            if number < columns.count, let value = CSVCell.value(cell, columns[number].kind, form) {
                if !isFirst { output.append(UInt8(ascii: ",")) }
                isFirst = false
                output.append(columns[number].key)
                output.append(value)
            }
            number += 1
        }
        output.append(UInt8(ascii: "}"))
        return (number, cells.fault ?? (TableCells.isUTF8(row) ? nil : .notUTF8))
    }

    /// The same errors of a row in the words of its cells, where they spoke of JSON.
    func ofCells(_ errors: PatientErrors, in row: UnsafeBufferPointer<UInt8>) -> PatientErrors {
        PatientErrors(
            errors.errors.map { error in
                let id = error.pointer.dropFirst().prefix { $0 != "/" }
                guard let place = columns.firstIndex(where: { $0.finding.map { $0.id == id } ?? false }),
                    let finding = columns[place].finding
                else { return error }
                var cells = TableCells(row, delimiter: form.delimiter)
                for _ in 0..<place { _ = cells.next() }
                return CSVCell.worded(error, of: finding, cells.next() ?? [], form)
            })
    }
}
