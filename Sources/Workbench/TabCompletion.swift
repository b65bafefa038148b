// What Tab offers: verbs, findings, values, rules and files, as the place in the line has it.

import RuleModel

/// What a word can be completed to.
public struct TabCompletion: Hashable, Sendable {
    /// How many characters (Unicode scalars) before the cursor are replaced.
    public let replaced: Int
    /// What takes their place: as much as all candidates share, and a blank behind a word that is complete.
    public let insertion: String
    /// The candidates, sorted; where there are several, to be listed.
    public let candidates: [String]

    /// A completion with its parts.
    public init(replaced: Int, insertion: String, candidates: [String]) {
        self.replaced = replaced
        self.insertion = insertion
        self.candidates = candidates
    }

    /// Nothing to offer.
    public static let nothing = TabCompletion(replaced: 0, insertion: "", candidates: [])
}

extension WorkbenchSession {
    /// What the word before the cursor can be completed to.
    /// - Parameter line: the line up to the cursor.
    public func completion(of line: String) -> TabCompletion {
        let start = line.prefix { $0.isWhitespace }
        let body = line[start.endIndex...]
        let first = body.prefix { !$0.isWhitespace }
        guard first.endIndex < body.endIndex else { return offered(starts, for: String(first)) }
        let rest = String(body[first.endIndex...].drop { $0.isWhitespace })
        guard let verb = Verb(rawValue: first.lowercased()), !verb.isAlone else { return values(String(body)) }
        switch verb {
        case .set, .whatif: return sentence(String(rest.split(separator: ";").last ?? "").trimmedStart)
        case .unset: return offered(answered, for: rest)
        case .findings: return offered(inUse.book.findings.map(\.id), for: rest)
        case .whynot:
            let book = inUse.book
            return offered(
                book.levels.map(\.id) + book.redFlags.map(\.id) + book.causes.map(\.id), for: rest)
        case .show, .edit:
            return offered(inUse.declared.filter { $0.declaration.kind != .scenario }.map(\.id), for: rest)
        case .open, .compare: return files(rest)
        case .save:
            return rest.isEmpty || "scenario ".hasPrefix(rest) && rest.count < 9
                ? offered(["scenario"] + files(rest).candidates, for: rest) : files(rest)
        case .help: return offered(Verb.allCases.map(\.rawValue), for: rest)
        case .why: return offered(["full"], for: rest)
        case .test: return offered(inUse.book.scenarios.map(\.name), for: rest)
        default: return .nothing
        }
    }

    /// What a line can begin with.
    private var starts: [String] {
        Verb.allCases.filter { $0 != .search && $0 != .exit }.map(\.rawValue) + ["everything_else"]
            + inUse.book.findings.filter(\.isStated).map(\.id)
    }

    private func sentence(_ text: String) -> TabCompletion {
        text.contains { $0.isWhitespace }
            ? values(text) : offered(inUse.book.findings.filter(\.isStated).map(\.id), for: text)
    }

    /// The values of the finding that a text begins with.
    private func values(_ text: String) -> TabCompletion {
        let word = String(text.reversed().prefix { !$0.isWhitespace && $0 != "," }.reversed())
        let before = String(text.dropLast(word.count))
        if before.lowercased().hasPrefix("everything") { return offered(["no", "unknown"], for: word) }
        guard let match = inUse.names.match(before), match.targets.count == 1 else { return .nothing }
        let finding = inUse.book.findings[match.targets[0].finding]
        switch (match.targets[0], finding.kind) {
        case (.option, _), (_, .yesNo): return offered(["yes", "no", "unsure"], for: word)
        case (_, .choice(let options)): return offered(options.map(\.id) + ["unsure"], for: word)
        case (_, .choices(let list)): return offered(list.options.map(\.id) + ["none", "unsure"], for: word)
        case (_, .quantity), (_, .score): return .nothing
        }
    }

    /// The files that a path may go on to.
    private func files(_ path: String) -> TabCompletion {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let names = surroundings.names(in: folder.isEmpty ? "." : folder).map { name in
            folder + name + (surroundings.isFolder(folder + name) ? "/" : "")
        }
        return offered(names, for: path)
    }

    private func offered(_ words: [String], for word: String) -> TabCompletion {
        let candidates = Set(words).filter { $0.hasPrefix(word) }.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        guard let first = candidates.first, let last = candidates.last else { return .nothing }
        // Sorted by bytes: what the first and the last share, all share.
        var shared = String(zip(first, last).prefix { $0 == $1 }.map(\.0))
        if candidates.count == 1, !shared.hasSuffix("/") { shared += " " }
        return TabCompletion(replaced: word.unicodeScalars.count, insertion: shared, candidates: candidates)
    }
}

extension String {
    /// Without blanks at its beginning.
    fileprivate var trimmedStart: String { String(drop { $0.isWhitespace }) }
}
