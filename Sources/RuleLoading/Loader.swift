// From the bytes of all files to one rule book, or to all that is wrong with them.

import LuaRuntime
import RuleModel
import RuleSyntax

/// Loads one rule book: reads each file's form, runs it, and understands what it declares.
struct Loader {
    /// How many files may hit a limit before the rest is not run any more.
    private static let mostClosedSandboxes = 3

    let limits: RuleBookLimits
    let loading: Loading

    init(limits: RuleBookLimits) {
        self.limits = limits
        loading = Loading(ProblemList(limit: limits.problems))
    }

    /// The book, or all its problems by place.
    func load(_ files: [RuleBookFile]) throws(RuleBookProblems) -> RuleBook {
        do throws(RuleBookProblems) {
            return try understand(files)
        } catch {
            var sources: [String: [UInt8]] = [:]
            let named = Set(error.problems.flatMap { [$0.location.file] + $0.related.map(\.location.file) })
            for file in files where named.contains(file.name) { sources[file.name] = file.bytes }
            throw RuleBookProblems(settled(error.problems, of: files), sources: sources)
        }
    }

    /// Refuses files in memory that are more than a folder may hold.
    private func checkSizes(_ files: [RuleBookFile]) throws(RuleBookProblems) {
        func refuse(_ file: RuleBookFile, _ message: String) -> RuleBookProblems {
            RuleBookProblems([Problem(.tooLarge, at: SourceLocation(file: file.name, line: 0), message)])
        }
        var total = 0
        for (place, file) in files.enumerated() {
            total += file.bytes.count
            guard isPrintable(file.name) else {
                throw RuleBookProblems([
                    Problem(
                        .cannotRead, at: SourceLocation(file: printable(file.name), line: 0),
                        "the name of this file has characters that cannot be shown")
                ])
            }
            if place >= limits.fileCount {
                throw refuse(file, "a book may have at most \(limits.fileCount) rule files")
            }
            if file.bytes.count > limits.fileSize {
                throw refuse(file, "this file is larger than \(limits.fileSize) bytes")
            }
            if total > limits.totalSize { throw refuse(file, "with this file the book is larger than allowed") }
        }
    }

    /// What the book declares by name, with the word that declares it. An option may have the id of a finding, which
    /// is then what its bare name means.
    private func declaredNames() -> [String: DeclarationWord] {
        var declared: [String: DeclarationWord] = [:]
        for case (let word?, let id) in loading.files.flatMap({ $0.declaredNames })
        where declared[id] == nil || Vocabulary.naming.contains(word) {
            declared[id] = word
        }
        return declared
    }

    func understand(_ files: [RuleBookFile]) throws(RuleBookProblems) -> RuleBook {
        try checkSizes(files)
        let sorted = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for file in sorted { loading.files.append(RuleFile(source: SourceText(file: file.name, bytes: file.bytes))) }
        for file in loading.files { file.parse(loading.problems) }
        let declared = declaredNames()
        for file in loading.files { file.check(loading.problems, declared: declared) }
        let sandbox = try run()
        return try decode(sandbox, files)
    }

    /// Runs every file whose form is right, and takes up what it declares.
    private func run() throws(RuleBookProblems) -> LuaSandbox {
        var sandbox = try open()
        var (closed, size) = (0, 0)
        let start = ContinuousClock.now
        for file in loading.files where file.syntax != nil && closed < Loader.mostClosedSandboxes {
            guard !isOverLimits(file, size: size, time: start.duration(to: .now)) else { break }
            let run = sandbox.run(file: file.source.file, source: file.source.bytes)
            size += run.size
            for node in run.declarations {
                let start = SourceLocation(file: file.source.file, line: node.line)
                let syntax = file.expression(of: node.word, id: node.id, line: node.line)
                let written = Written(.node(node), in: file, syntax: syntax, near: start)
                if let declaration = WrittenDeclaration(written, loading.problems) {
                    loading.add(declaration)
                }
            }
            guard let failure = run.failure else {
                file.isComplete = true
                continue
            }
            report(failure, in: file)
            if failure.closesSandbox {
                closed += 1
                sandbox = try open()
            }
        }
        return sandbox
    }

    /// Whether the files before one take all that the book may take; reports it at that file, which is not run.
    private func isOverLimits(_ file: RuleFile, size: Int, time: Duration) -> Bool {
        let place = SourceLocation(file: file.source.file, line: 0)
        if time > limits.time {
            loading.problems.add(
                .takesTooLong, at: place, "the rule files before this one take longer than is allowed, all together",
                help: "look for loops in them")
        } else if size > limits.output || loading.declarations.count > limits.declarations {
            loading.problems.add(
                .tooLarge, at: place, "the rule files before this one declare more than is allowed, all together")
        } else {
            return false
        }
        return true
    }

    private func open() throws(RuleBookProblems) -> LuaSandbox {
        do throws(LuaFailure) {
            return try LuaSandbox(vocabulary: Loader.words, limits: limits.lua)
        } catch {
            loading.problems.add(
                .noSandbox, at: SourceLocation(file: loading.files.first?.source.file ?? "", line: 0), error.message)
            throw RuleBookProblems(loading.problems.sorted)
        }
    }

    static let words = LuaVocabulary(
        callWords: Set(Vocabulary.conditions + Vocabulary.weights + ["points"]),
        declarationWords: Set(Vocabulary.statements), innerWords: Set(Vocabulary.inner))

    private func decode(_ sandbox: LuaSandbox, _ files: [RuleBookFile]) throws(RuleBookProblems) -> RuleBook {
        let content = content()
        var authoring = RuleBook.Authoring()
        authoring.scenarios = loading.declarations(of: .scenario).map { loading.scenario($0, content.findings) }
        authoring.properties = loading.declarations(of: .property).compactMap(loading.property)
        if content.patterns.count == loading.patternCount {
            let graph = FindingGraph(findings: content.findings, patterns: content.patterns)
            graph.reportCycles(loading.problems, chain: limits.chain)
            graph.reportUnsafe(content.redFlags, at: loading.unsurePlaces, loading.problems)
        }
        checkRefinement(content.redFlags)
        checkComplete(RuleBook(content, authoring: authoring, sha256: ""))
        guard !loading.problems.hasErrors else { throw RuleBookProblems(loading.problems.sorted) }
        authoring.warnings = loading.problems.sorted
        authoring.acknowledgements = loading.acknowledgements
        authoring.fieldPlaces = loading.fieldPlaces
        return RuleBook(
            content, authoring: authoring, calculator: calculator(sandbox, content.findings), sha256: hash(of: files))
    }

    /// What the book declares, as far as it is understood. Where no `rule_book` declaration can be read, there is a
    /// problem that says so, or one of the file that it is lost with.
    private func content() -> RuleBook.Content {
        let header = loading.readHeader()
        loading.declareAll()
        let (sources, statements) = loading.readSources()
        let findings = loading.declarations(of: .finding, .quantity, .choice, .choices, .score, .calculated)
        var content = RuleBook.Content(header: .missing)
        (content.levels, content.groups) = (loading.levels, loading.groupTitles)
        (content.sources, content.statements) = (sources, statements)
        content.findings = findings.enumerated().map { loading.finding($1, Finding.Index($0)) }
        content.patterns = loading.declarations(of: .pattern).compactMap(loading.pattern)
        content.redFlags = loading.declarations(of: .redFlag).compactMap(loading.redFlag)
        content.causes = loading.declarations(of: .cause).compactMap(loading.cause)
        content.questions = loading.declarations(of: .question).compactMap { loading.question($0, findings) }
        content.advice = loading.declarations(of: .advice).compactMap { loading.advice($0) }
        content.complications = loading.declarations(of: .complication).compactMap(loading.complication)
        if let header { content.header = loading.header(header) }
        return content
    }

    /// Refuses a book of which something was left out without a problem that says so.
    private func checkComplete(_ book: RuleBook) {
        guard !loading.problems.hasErrors else { return }
        let understood = Dictionary(grouping: book.declarations, by: \.word)
        for word in DeclarationWord.allCases where !word.isInner {
            let declared = loading.declarations(of: word)
            guard understood[word]?.count ?? 0 != declared.count, let first = declared.first else { continue }
            loading.problems.add(
                .notUnderstood, at: first.location,
                "one of the declarations of `\(word.rawValue)` is not understood")
        }
    }

    private func calculator(_ sandbox: LuaSandbox, _ findings: [Finding]) -> LuaCalculator? {
        guard !loading.functions.isEmpty else { return nil }
        let calculated = loading.functions.keys.sorted { $0.value < $1.value }
        let calculation = LuaCalculator.Calculation(
            findings: calculated, ids: calculated.map { findings[$0.value].id },
            files: Set(loading.functions.values.map(\.file)).sorted())
        return LuaCalculator(
            calculation, files: loading.files.map { ($0.source.file, $0.source.bytes) }, limits: limits.lua,
            sandbox: sandbox, functions: loading.functions)
    }

    /// Refuses red flags that refine each other in a circle, each circle once.
    private func checkRefinement(_ all: [RedFlag]) {
        let places = Dictionary(all.enumerated().map { ($1.id, $0) }) { first, _ in first }
        // By red flag: the walk that came to it first.
        var walks = [Int?](repeating: nil, count: all.count)
        for start in all.indices where walks[start] == nil {
            var path: [Int] = []
            var current: Int? = start
            while let place = current, walks[place] == nil {
                walks[place] = start
                path.append(place)
                current = all[place].refines.flatMap { places[$0] }
            }
            guard let met = current, walks[met] == start, let first = path.firstIndex(of: met) else { continue }
            report(circle: path[first...].map { all[$0] })
        }
    }

    private func report(circle: [RedFlag]) {
        guard let first = circle.indices.min(by: { circle[$0].id < circle[$1].id }) else { return }
        let ids = (circle[first...] + circle[..<first] + [circle[first]]).map { "`\($0.id)`" }
        loading.problems.add(
            .cycle, at: circle[first].location,
            "\(ids[0]) refines itself: \(ids.joined(separator: " → "))", help: "delete one `refines`")
    }
}

extension RuleBook.Header {
    /// The header of a book without a `rule_book` declaration, which is not loaded.
    fileprivate static let missing = RuleBook.Header(
        id: "", title: "", version: "", purpose: "", misuse: "", audience: "", authors: [], reviewers: [],
        disclaimer: "", emergencyNumber: nil, weights: [], appliesWhen: nil, basis: Basis(),
        location: SourceLocation(file: "", line: 0))
}
