// Answering what a patient leaves open: "and nothing else".

public import RuleModel

extension Assessor {
    /// The patient with "no" as the answer to every one of these findings that does not follow from the answers given.
    ///
    /// A yes/no finding that closure leaves unknown becomes absent, and so does every option of a list; quantities and
    /// choices have no "no" and stay as they are. Where not all of them can be absent together, they are answered in
    /// the book's order, and each answer may settle those after it.
    /// - Throws: a `Contradiction` if the answers given cannot be true together.
    public func completed(
        _ patient: Patient, absentUnlessKnown findings: [Finding.Index]
    ) throws(Contradiction) -> Patient {
        let start = closed(patient)
        if start.planes.conflict & 1 != 0 { throw Lanes.contradiction(program, patient) }
        var open: [Int] = []
        for finding in Set(findings.map(\.value)).sorted() {
            let layout = program.layouts[finding]
            guard book.findings[finding].isStated, layout.shape == .yesNo || layout.shape == .choices else { continue }
            open += layout.atoms.filter { start.planes.isOpen(Edge(node: $0)) & 1 != 0 }
        }
        let filled = answering(patient, open)
        if closed(filled).planes.conflict & 1 == 0 { return filled }
        var current = patient
        for atom in open where closed(current).planes.isOpen(Edge(node: atom)) & 1 != 0 {
            let next = answering(current, [atom])
            if closed(next).planes.conflict & 1 == 0 { current = next }
        }
        return current
    }

    private func closed(_ patient: Patient) -> Lanes { Lanes(program, [patient], readsUnsure: false) }

    /// The patient with some atoms of yes/no findings and lists absent.
    private func answering(_ patient: Patient, _ atoms: [Int]) -> Patient {
        var patient = patient
        for atom in atoms {
            let finding = program.findingOfAtom[atom]
            let layout = program.layouts[finding]
            guard layout.shape == .choices else {
                patient.answers[finding] = .absent
                continue
            }
            var truths = Array(repeating: Truth.unknown, count: layout.atomCount)
            if case .options(let known) = patient.answers[finding] { truths = known }
            truths[atom - layout.firstAtom] = .absent
            patient.answers[finding] = .options(truths)
        }
        return patient
    }
}
