// Whether what helps propose is right: each proposal is put in its place and the book is read again.

import RuleModel
import RuleSyntax

/// A stretch of one of a book's files.
struct PlacedSpan: Hashable {
    let file: String
    let span: Span
}

extension Loader {
    /// How many proposals of one book are tried.
    private static let mostProposals = 200

    /// The problems of a book, in which a help says `write …` for each proposal that proved right: it stands in place of
    /// the whole of what is wrong, keeps the author's names and numbers, and is understood without a mistake. For the
    /// others the help stays as it is, which names the form alone.
    func settled(_ problems: [Problem], of files: [RuleBookFile]) -> [Problem] {
        let proposals = loading.problems.proposals
        // A book that ran into a limit does so again.
        let mayRun = !problems.contains {
            [ProblemCode.takesTooLong.rawValue, ProblemCode.tooLarge.rawValue].contains($0.code)
        }
        guard mayRun, !proposals.isEmpty, proposals.count <= Loader.mostProposals else { return problems }
        let proved = proved(problems.compactMap { proposals[$0] }, in: files)
        return problems.map { problem in
            guard let proposal = proposals[problem], proved.contains(proposal) else { return problem }
            return Problem(
                problem.code, problem.severity, at: problem.location, problem.message,
                help: "write `\(proposal.text)`", related: problem.related)
        }
    }

    /// The proposals that are right, all put in place at once.
    private func proved(_ proposals: [Proposal], in files: [RuleBookFile]) -> Set<Proposal> {
        var edited = files
        var placed: [(proposal: Proposal, place: PlacedSpan)] = []
        for (index, file) in files.enumerated() {
            let source = SourceText(file: file.name, bytes: file.bytes)
            let own = proposals.filter { $0.file == file.name && $0.keepsWords(of: source) }
                .sorted { $0.span.start < $1.span.start }
            var (bytes, end): ([UInt8], Int) = ([], 0)
            for proposal in own where proposal.span.start >= end {
                bytes += file.bytes[end..<proposal.span.start]
                let start = bytes.count
                bytes += Array(proposal.text.utf8)
                placed.append((proposal, PlacedSpan(file: file.name, span: Span(start, bytes.count))))
                end = proposal.span.end
            }
            edited[index].bytes = bytes + file.bytes[end...]
        }
        guard !placed.isEmpty else { return [] }
        let trial = Loader(limits: limits)
        trial.loading.understood = []
        _ = try? trial.understand(edited)
        return Set(placed.filter { trial.loading.isUnderstood($0.place) }.map(\.proposal))
    }
}

extension Loading {
    /// Notes that a value was understood, where that is asked for.
    func noteUnderstood(_ value: Written) {
        guard understood != nil, let span = value.syntax?.span else { return }
        understood?.insert(PlacedSpan(file: value.file.source.file, span: span))
    }

    /// Whether a stretch was understood, and nothing in it is wrong.
    fileprivate func isUnderstood(_ place: PlacedSpan) -> Bool {
        guard understood?.contains(place) == true,
            let source = files.first(where: { $0.source.file == place.file })?.source
        else { return false }
        let (start, end) = (source.location(place.span), source.location(Span(place.span.end, place.span.end)))
        return !problems.problems.contains { problem in
            guard problem.severity == .error else { return false }
            if problem.code == ProblemCode.tooLarge.rawValue { return true }
            let at = problem.location
            guard at.file == place.file, (start.line, start.column) <= (at.line, at.column) else { return false }
            if (at.line, at.column) < (end.line, end.column) { return true }
            // `temperature > 36,5`: what stands behind a comma may belong to what is replaced.
            let between = place.span.end..<min(place.span.end + at.column - end.column, source.bytes.count)
            return at.line == end.line && source.bytes[between].allSatisfy { ", \t;".utf8.contains($0) }
        }
    }
}
