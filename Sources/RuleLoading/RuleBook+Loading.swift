// How a program gets a rule book: from a folder, a file or bytes.

public import RuleModel

extension RuleBook {
    /// Loads the rule book of a folder, or of one `.lua` file.
    ///
    ///     let book = try RuleBook(contentsOf: "Rules/muscle-spasms")
    ///
    /// A folder's rule files are the regular files named `*.lua` in it and in the folders inside it; what begins with
    /// a dot is left out. Their order does not matter.
    /// - Throws: all that is wrong, sorted by place. A file or folder that cannot be read is a problem with that path
    ///   and no line.
    public convenience init(contentsOf path: String, limits: RuleBookLimits = RuleBookLimits())
        throws(RuleBookProblems)
    {
        try self.init(files: try RuleBook.files(at: path, limits: limits), limits: limits)
    }

    /// Reads the rule files of a folder, or the one `.lua` file, without understanding them: for programs that keep
    /// the text to show lines of it.
    /// - Returns: for each its path relative to the book, with `/` between parts, and its bytes, in no promised order.
    /// - Throws: what cannot be read.
    public static func files(at path: String, limits: RuleBookLimits = RuleBookLimits()) throws(RuleBookProblems)
        -> [(name: String, bytes: [UInt8])]
    {
        try RuleFolder(limits: limits).files(at: path)
    }

    /// Loads a rule book from files in memory.
    /// - Parameter files: for each its path relative to the book, with `/` between parts, and its bytes.
    /// - Throws: all that is wrong, sorted by place.
    public convenience init(files: [(name: String, bytes: [UInt8])], limits: RuleBookLimits = RuleBookLimits())
        throws(RuleBookProblems)
    {
        let book = try Loader(limits: limits).load(files)
        self.init(
            book.content, authoring: Authoring(of: book), calculator: book.calculator, sha256: book.sha256)
        assert(isWhole, "a part of a loaded book names what is not there")
    }
}
