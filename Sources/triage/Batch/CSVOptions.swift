// How tables are written, where it is not as RFC 4180 has it.

import ArgumentParser
import PatientRecords

struct CSVOptions: ParsableArguments {
    /// What separates columns.
    struct Delimiter: ExpressibleByArgument {
        let byte: UInt8

        init?(argument: String) {
            if ["tab", "\\t"].contains(argument) {
                byte = 0x09
            } else if argument.utf8.count == 1, let byte = argument.utf8.first, Delimiter.isUsable(byte) {
                self.byte = byte
            } else {
                return nil
            }
        }

        /// Whether no cell needs the sign for itself.
        private static func isUsable(_ byte: UInt8) -> Bool {
            byte == 0x09
                || 0x21...0x7E ~= byte && !"\"'.-+[]{}_".utf8.contains(byte)
                    && !(0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte)
        }
    }

    /// What stands before decimals.
    enum Decimal: String, ExpressibleByArgument, CaseIterable {
        case point = "."
        case comma = ","
    }

    @Option(help: ArgumentHelp("What separates the columns of tables: , ; | or tab.", valueName: "sign"))
    var delimiter: Delimiter?

    @Option(help: ArgumentHelp("What stands before decimals in tables: . or ,", valueName: "sign"))
    var decimal: Decimal?

    var isGiven: Bool { delimiter != nil || decimal != nil }

    var form: CSVForm {
        CSVForm(delimiter: delimiter?.byte ?? UInt8(ascii: ","), hasDecimalComma: decimal == .comma)
    }
}
