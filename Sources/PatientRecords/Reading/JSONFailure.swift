// Why a text is not JSON, and at which byte.

/// The first place where a text breaks the rules of JSON. It has no text of its own, so that failing costs nothing.
package struct JSONFailure: Error, Hashable {
    package let reason: Reason
    /// The place in bytes, from 0.
    package let offset: Int

    /// What is wrong with the text.
    package enum Reason: String, CaseIterable {
        case endOfText, notAValue, notAKey, notAColon, notACommaInObject, notACommaInArray, commaBeforeEnd
        case singleQuote, comment, notANumber, leadingZero, plusSign, controlCharacter, badEscape, badUnicodeEscape
        case loneSurrogate, badUTF8, byteOrderMark, textAfterEnd, tooDeep
    }
}

extension JSONFailure.Reason {
    /// What is wrong, in one sentence.
    package var message: String {
        switch self {
        case .endOfText: "the text ends before the JSON is complete"
        case .notAValue: "a value was expected here"
        case .notAKey: "a key in double quotes was expected here"
        case .notAColon: "a colon was expected after the key"
        case .notACommaInObject: "a comma or a closing brace was expected here"
        case .notACommaInArray: "a comma or a closing bracket was expected here"
        case .commaBeforeEnd: "there is a comma before the end of the list"
        case .singleQuote: "text stands in single quotes"
        case .comment: "JSON has no comments"
        case .notANumber: "this is not a JSON number"
        case .leadingZero: "a number must not begin with a zero that says nothing"
        case .plusSign: "a number must not begin with a plus sign"
        case .controlCharacter: "text contains a bare control character, such as a line break or a tab"
        case .badEscape: "there is no such escape after a backslash"
        case .badUnicodeEscape: "`\\u` must be followed by four hexadecimal digits"
        case .loneSurrogate: "half of a surrogate pair stands alone"
        case .badUTF8: "the bytes are not valid UTF-8"
        case .byteOrderMark: "the text begins with a byte order mark"
        case .textAfterEnd: "there is more text after the end of the JSON value"
        case .tooDeep: "the JSON is nested more than \(JSONCursor.depthLimit) deep"
        }
    }

    /// How to mend it.
    package var help: String? {
        switch self {
        case .endOfText: "close every quote, bracket and brace"
        case .notAValue: "a value is text in double quotes, a number, true, false, null, a list or an object"
        case .notAKey, .singleQuote: "use double quotes"
        case .notACommaInObject, .notACommaInArray: "check for a missing comma just before this place"
        case .commaBeforeEnd: "remove the comma"
        case .comment: "remove the comment"
        case .leadingZero, .notANumber: "write it as 0.5, 12 or -3.1e2"
        case .plusSign: "leave the plus sign out"
        case .controlCharacter: "write a line break as \\n and a tab as \\t"
        case .badEscape: "the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits"
        case .badUTF8, .byteOrderMark: "save the file as UTF-8 without a byte order mark"
        case .textAfterEnd: "a patient is one JSON object and nothing after it"
        case .notAColon, .badUnicodeEscape, .loneSurrogate, .tooDeep: nil
        }
    }
}
