// What would raise and what would lower the level, as text and as JSON.

public import Evaluation
import JSONText
import RuleModel
public import Wording

extension LevelChanges {
    /// What would raise and what would lower the level that `why` explains, as text.
    public func text(for why: Why, style: TextStyle = .plain, width: Int = 80) -> String {
        let book = why.assessment.book
        let level = why.assessment.urgency.atLeast
        let text = ChangeText(book: book, values: why.values)
        var screen = TextScreen(style, width: width)
        func list(_ title: String, _ sets: ChangeSets, nothing: String?) {
            screen.heading(title)
            if let nothing {
                screen.paragraph(nothing)
            } else if sets.sets.isEmpty, sets.stop == nil {
                screen.paragraph(Phrases.noSetFound)
            } else {
                text.list(sets, limit: 6, levelsAbove: Level.Index(0), into: &screen)
            }
        }
        list(Phrases.wouldRaise, raising, nothing: level == book.topLevel ? Phrases.nothingRaises : nil)
        list(Phrases.wouldLower, lowering, nothing: level.value == 0 ? Phrases.nothingLowers : nil)
        screen.blank()
        screen.paragraph(Phrases.notAdvice, indent: 0, ink: .faint)
        return screen.text
    }

    /// Writes `{"raise": …, "lower": …}`.
    func write(for why: Why, into writer: inout JSONWriter) {
        let json = ChangeJSON(book: why.assessment.book, values: why.values)
        writer.object {
            $0.key("raise")
            json.write(raising, into: &$0)
            $0.key("lower")
            json.write(lowering, into: &$0)
        }
    }
}
