// How a document names the rule book that it comes from.

package import RuleModel

extension RuleBook {
    /// The members of `rule_book`, by which an assessment can be traced.
    package func writeIdentity(into writer: inout JSONWriter) {
        writer.member("id", header.id)
        writer.member("version", header.version)
        writer.member("sha256", sha256)
        if let reviewed { writer.member("reviewed", reviewed.description) } else { writer.null("reviewed") }
    }
}
