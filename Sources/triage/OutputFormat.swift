// The shapes of results, by the names that all verbs share.

import ArgumentParser

/// The shape of a verb's result, named on the command line. `text`, for people, may also be called `pretty`.
protocol OutputFormat: RawRepresentable<String>, ExpressibleByArgument {}

extension OutputFormat {
    /// The shape of a name; `nil` if the verb has none such.
    init?(argument: String) { self.init(rawValue: argument == "pretty" ? "text" : argument) }
}
