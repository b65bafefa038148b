// A run of scenarios for programs, with the slips that it notices.

public import JSONText
public import Scenarios

extension TestReport {
    /// The run as a `triage.test/1` object in UTF-8.
    /// - Parameter mutation: what the scenarios notice, told as `mutation`.
    public func json(_ layout: JSONLayout = .pretty, mutation: MutationReport?) -> [UInt8] {
        json(layout) { writer in
            if let mutation { writer.member("mutation") { mutation.write(into: &$0) } }
        }
    }
}
