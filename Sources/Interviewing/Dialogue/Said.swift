// What a dialogue says, apart from how a terminal shows it.

public import Evaluation
import Reports
public import Wording

/// One piece of what is said to a person.
public enum Said: Sendable {
    /// A heading, with an empty line before it.
    case heading(String)
    /// A question.
    case question(String)
    /// A sentence or more.
    case text(String)
    /// One of several, with its number or mark.
    case item(String, String)
    /// What may be left unread.
    case aside(String)
    /// What must not be overlooked.
    case alarm(String)
    /// Why an answer was not taken.
    case trouble(String)
    /// A whole assessment.
    case assessment(Assessment)

    /// How it is shown.
    public struct Look: Sendable {
        /// Whether it is coloured.
        public var style: TextStyle
        /// The column to wrap at.
        public var width: Int
        /// For screen readers: no colour, no wrapping, no marks that would be read out.
        public var isPlain: Bool

        /// A look with its parts.
        public init(style: TextStyle, width: Int, isPlain: Bool = false) {
            self.style = isPlain ? .plain : style
            self.width = isPlain ? 100_000 : width
            self.isPlain = isPlain
        }
    }

    /// What was said, as text that ends with a line break.
    /// - Parameter goesOn: whether something was said before, from which an empty line parts it.
    public static func text(_ said: [Said], _ look: Look, goesOn: Bool = false) -> String {
        var screen = TextScreen(look.style, width: look.width)
        if goesOn, !said.isEmpty { screen.add("\n") }
        var isList = false
        for one in said {
            let wasList = isList
            isList = if case .item = one { true } else { false }
            switch one {
            case .heading(let words):
                screen.text == "\n" ? screen.paragraph(words, indent: 0, ink: .bold) : screen.heading(words)
            case .question(let words):
                if screen.text != "\n" { screen.blank() }
                screen.paragraph(words, indent: 0, ink: .bold)
            case .text(let words): screen.paragraph(words, indent: 0)
            case .item(let mark, let words):
                let mark = look.isPlain && mark == "-" ? "" : mark + " "
                screen.paragraph(words, indent: look.isPlain ? 0 : 2, mark: mark)
            case .aside(let words): screen.paragraph(words, indent: 0, ink: .faint)
            case .alarm(let words):
                if !wasList, screen.text != "\n" { screen.blank() }
                screen.paragraph((look.isPlain ? "" : "!! ") + words, indent: 0, ink: .alarm)
            case .trouble(let words):
                screen.paragraph(words, indent: 0, mark: look.isPlain ? "" : "! ", ink: .caution)
            case .assessment(let assessment):
                if screen.text != "\n" { screen.blank() }
                screen.add(assessment.text(style: look.style, width: look.width))
            }
        }
        return screen.text
    }
}
