// The ids by which texts and documents name what a rule book holds.

extension RuleBook {
    /// The ids of findings.
    package func ids(_ findings: [Finding.Index]) -> [String] { findings.map { self[$0].id } }

    /// The ids of the statements that something rests on.
    package func citations(_ basis: Basis) -> [String] { basis.cites.map { statements[$0].id } }
}
