// What a rule file says, as plain values.

/// One value of a rule file.
///
/// `when = all { stiff_neck, temperature:at_least(39) }` is a call node of the word `all` with one argument, a table
/// of a name and a method node.
public indirect enum Term: Sendable, Equatable {
    /// Nothing, given as an argument: `points(3, nil)`.
    case none
    /// `true` or `false`.
    case bool(Bool)
    /// A whole number.
    case integer(Int64)
    /// A finite number written with a fraction or an exponent, or the result of a division.
    case number(Double)
    /// A text.
    case string(String)
    /// A text that is not UTF-8, as bytes.
    case invalidText([UInt8])
    /// `{ … }`.
    case table(TermTable)
    /// A bare name, or a word that is not called. The line of a word is that of the node or declaration it stands in.
    case name(String, line: Int)
    /// A call.
    case node(TermNode)
    /// A function, kept in the sandbox.
    case function(KeptFunction)
    /// Something that no rule can use: what it is, for a message (`a number that is not finite`, `the library`).
    case unsupported(String)
}
