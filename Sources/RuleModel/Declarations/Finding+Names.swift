// What the names in a list leave open, and when a plain list of names says all.

extension Finding.OptionList {
    /// The names among some texts that say less than that an option is present.
    package func unrecognised(among names: [String]) -> [String] {
        guard recognises else { return [] }
        let others = names.filter { name in !options.contains { $0.id == name } }
        guard !others.isEmpty else { return [] }
        let recogniser = NameRecogniser(self)
        return others.filter { !recogniser.meaning(of: $0).isComplete }
    }

    /// Whether a plain list of the options that are present, with names that are not recognised, says just these truths:
    /// what it does not name is then as `unlisted` and the names leave it.
    package func isPlain(_ truths: [Truth], with unrecognised: [String]) -> Bool {
        var rest = [Truth](repeating: unlisted, count: options.count)
        if unlisted == .absent, !unrecognised.isEmpty {
            let recogniser = NameRecogniser(self)
            for meaning in unrecognised.map(recogniser.meaning) {
                for place in meaning.isUnderstood ? meaning.unsure : Array(rest.indices) { rest[place] = .unknown }
            }
        }
        return zip(truths, rest).allSatisfy { $0 == .present || $0 == $1 }
    }
}
