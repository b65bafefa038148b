// What a patient who tells a mutant from its book is told by each of them.

import Evaluation
import RuleModel
import Scenarios

/// The results that one patient gets from a book and from its mutant: what differs, as `expect` says it.
struct WitnessResults {
    private let book: RuleBook
    private let before: Assessment?
    private let after: Assessment?

    init(of witness: MutationRun.Witness, _ mutant: Mutant, _ book: RuleBook) {
        self.book = book
        let draft = PatientDraft(witness.given, of: book, everythingElseAbsent: witness.everythingElseAbsent)
        let assessor = Assessor(book)
        let changed = Assessor(book.changed(by: mutant.edit))
        let patient = draft.patient(by: assessor)
        let isCompletedAnew = Roots(mutant.edit, book, Sites(book)).changesImplications
        before = patient.flatMap { try? assessor.assess($0) }
        after = (isCompletedAnew ? draft.patient(by: changed) : patient).flatMap { try? changed.assess($0) }
    }

    /// Comments for a rule file: what comes out of the book, and what of the mutant.
    func lines(before: String, after: String, width: Int) -> [String] {
        guard let was = self.before else { return [] }
        guard let becomes = self.after else { return ["\(after) the answers cannot be true together"] }
        func laidOut(_ start: String, _ parts: [String]) -> [String] {
            LuaLines.wrapped(parts, start: "\(start) expect = { ", indent: "--   ", end: " },", width: width)
        }
        let fields = fields(was, unlike: becomes)
        guard !fields.isEmpty else { return ["-- only the order of causes that are not supported differs"] }
        return laidOut(before, fields) + laidOut(after, self.fields(becomes, unlike: was))
    }

    /// The fields of `expect` for one result in which it is not like another.
    private func fields(_ result: Assessment, unlike other: Assessment) -> [String] {
        var parts: [String] = []
        if result.urgency != other.urgency { parts.append(urgency(result)) }
        if result.isSettled != other.isSettled { parts.append("settled = \(result.isSettled ? "yes" : "no")") }
        if result.inScope != other.inScope { parts.append("in_scope = \(scope(result.inScope))") }
        let flags = result.redFlags.map { book.redFlags[$0.flag].id }
        if Set(flags) != Set(other.redFlags.map { book.redFlags[$0.flag].id }) { parts += list("red_flags", flags) }
        parts += causes(result, other)
        if result.advice != other.advice { parts += list("advice", result.advice.map { book.advice[$0].id }) }
        if result.complications != other.complications {
            parts += list("complications", result.complications.map { book.complications[$0].id })
        }
        return parts
    }

    private func urgency(_ result: Assessment) -> String {
        let (least, most) = (book[result.urgency.atLeast].id, book[result.urgency.atMost].id)
        return "urgency = \(least == most ? least : "{ at_least = \(least), at_most = \(most) }")"
    }

    private func scope(_ truth: Truth) -> String {
        switch truth {
        case .present: "yes"
        case .absent: "no"
        case .unknown: "unknown"
        }
    }

    /// The supported causes as far as their order differs; where it does not, the standings that do.
    private func causes(_ result: Assessment, _ other: Assessment) -> [String] {
        let (mine, others) = (result.supportedCauses, other.supportedCauses)
        if mine != others {
            let same = zip(mine, others).prefix { $0 == $1 }.count
            return list("causes", mine.prefix(same + 2).map { book.causes[$0].id })
        }
        let standings = result.causes.filter { other.standing(of: $0.cause) != $0.standing }
        guard !standings.isEmpty else { return [] }
        return LuaLines.braced("causes", standings.map { "\(book.causes[$0.cause].id) = \($0.standing.rawValue)" })
    }

    private func list(_ key: String, _ ids: [String]) -> [String] {
        LuaLines.braced(key, ids.map { LuaText.quoted($0) })
    }
}
