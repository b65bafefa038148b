// The words that rule files may call.

/// The words that rule files may call. What they mean is the host's affair.
///
/// Every other name that Lua does not offer stands for itself, and comes back as ``Term/name(_:line:)``.
public struct LuaVocabulary: Sendable, Equatable {
    /// Words called with any arguments, as `all { … }` and `points(3, …)`. The call is a node.
    public var callWords: Set<String>
    /// Words of declarations, as `red_flag "id" { … }`. Each declaration is reported in the order of the file.
    public var declarationWords: Set<String>
    /// Words of the same shape that are only values, as `level "id" { … }`.
    public var innerWords: Set<String>

    /// A vocabulary; a word should be in one of the sets only.
    public init(callWords: Set<String>, declarationWords: Set<String>, innerWords: Set<String>) {
        self.callWords = callWords
        self.declarationWords = declarationWords
        self.innerWords = innerWords
    }

    /// Role, word and a zero byte for each word, as `sandbox_open` takes them.
    var encoded: [UInt8] {
        let roles: [(Character, Set<String>)] = [("c", callWords), ("d", declarationWords), ("i", innerWords)]
        return roles.flatMap { role, words in
            words.sorted().flatMap { word in [role.asciiValue!] + Array(word.utf8) + [0] }
        }
    }
}
