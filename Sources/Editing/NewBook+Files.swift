// The files of a new book. What they say about nosebleeds is an example and says so.

import RuleModel

extension NewBook {
    /// The files of the book by their paths in its folder, the rule files first.
    public var files: [(name: String, text: String)] {
        [
            ("rule_book.lua", ruleBook), ("source.lua", source), ("rules/findings.lua", findings),
            ("rules/red_flags.lua", redFlags), ("rules/causes.lua", causes), ("rules/questions.lua", questions),
            ("rules/advice.lua", advice), ("scenarios/red_flags.lua", scenarios), ("patient.json", patient),
        ]
    }

    private var ruleBook: String {
        """
        -- The book itself: what it is for, its levels of urgency, and whom it is about.
        --
        -- A line that starts with two dashes, like this one, is a note to you; the program skips it.
        -- The rules of this book are an example about nosebleeds. They work, but nobody has checked them. Replace
        -- them bit by bit, and after each bit save and type:  triage eval patient.json --rules .
        -- If something is wrong, the program names the file, the line and a way to put it right.
        --
        -- Beside this file, `source.lua` says what the rules rest on. The folder `rules` holds what is asked and what
        -- follows from it, the folder `scenarios` patients with the result that you expect.

        rule_book "\(id)" {
          title   = \(LuaText.quoted(title)),
          version = "0.1.0",  -- raise it whenever a rule changes

          purpose    = "An example, to be replaced: it shows what a rule book looks like.",
          misuse     = "Not for use on people: nobody has checked its rules.",
          audience   = "The author of this book, while it is being written.",
          authors    = { "Replace this with your name" },
          disclaimer = "This is an example and not medical advice. If you think it is an emergency, call "
                    .. "{emergency_number}.",
          emergency_number = "112",  -- the number of your country

          -- From least to most urgent. Rules name a level without quotes.
          urgency = {
            level "self_care" {
              title  = "No danger sign of this source was found",
              advice = "You can look after it yourself for now. See a doctor or nurse if it worries you.",
              where  = "At home.",
            },
            level "emergency" {
              title  = "Get help now",
              advice = "Call {emergency_number} now, or ask someone near you to call.",
              where  = "An emergency department.",
            },
          },

          groups  = { group "common" { title = "Common causes" } },
          weights = { strongly = 6, somewhat = 3, slightly = 1 },  -- what these words count in `rules/causes.lua`

          -- What must be so for the book to be about this patient.
          applies_when = nosebleed,

          editorial = "An example, not decided by a clinician.",
        }

        """
    }

    private var source: String {
        """
        -- What the rules rest on: a published text, one line for each thing it states, in your own short words.
        -- Rules name these lines with `cite`. What the source does not say is `editorial`, with your reason.

        source "example_note" {
          title    = "The note that came with this example: replace it with your source",
          reviewed = "\(today)",  -- the day the source was last reviewed; here the day this book was made
          -- review_interval_months = 36,  -- take out the two dashes before it, and `triage check` says when it is due

          statements = {
            statement "example/long-bleeding" { kind = "emergency", gist = "a nosebleed that does not stop needs help" },
            statement "example/dry-air"       { kind = "trigger",   gist = "dry air can make a nose bleed" },
          },
        }

        """
    }

    private var findings: String {
        """
        -- Findings: what may be true of a patient. `ask` is the question a person is asked.
        -- What nobody answered is unknown, and unknown is never taken for no.

        finding "nosebleed" {
          label = "Nosebleed",
          ask   = "Is your nose bleeding?",
        }

        finding "dry_air" {
          label = "Dry air at home",
          ask   = "Is the air in your home dry?",
          help  = "Heating makes air dry, and so does cold weather.",
        }

        -- A number. Values outside `limits` are refused: they catch slips of typing.
        quantity "bleeding_time" {
          label  = "How long the nose has been bleeding",
          ask    = "For how many minutes has your nose been bleeding?",
          unit   = "min",
          limits = { 0, 1440 },
          editorial = "An example: the limits catch slips of typing.",
        }

        """
    }

    private var redFlags: String {
        """
        -- Red flags: signs that demand a level of urgency, whatever else is found.

        red_flag "long_bleeding" {
          title   = "A nosebleed that does not stop",
          when    = bleeding_time:at_least(20),  -- in minutes, the unit of this finding
          urgency = emergency,
          because = "It may need to be stopped by a doctor or nurse.",
          cite    = "example/long-bleeding",
          editorial = "An example: the source gives no time, and 20 minutes were not decided by a clinician.",
        }

        """
    }

    private var causes: String {
        """
        -- Causes: what may lie behind it, and what speaks for each. Causes explain; they never change the urgency.

        cause "dry_nose" {
          title   = "A nose that is dry inside",
          group   = "common",
          for_it  = { somewhat(dry_air) },
          cite    = "example/dry-air",
          editorial = "An example: the weight was not decided by a clinician.",
        }

        """
    }

    private var questions: String {
        """
        -- Questions that fill several findings at once. A finding that no question fills is asked by its own `ask`.

        question "the_bleeding" {
          ask     = "Is your nose bleeding, and for how long?",
          fills   = { nosebleed, bleeding_time },
          because = "How long it bleeds decides how soon you need help.",
          cite    = "example/long-bleeding",
        }

        """
    }

    private var advice: String {
        """
        -- Advice: what to do below the highest level of urgency.

        advice "moist_air" {
          text = "Try a bowl of water near the heating, or air the room more often.",
          when = all { nosebleed, dry_air },
          cite = "example/dry-air",
          editorial = "An example, not decided by a clinician.",
        }

        """
    }

    private var scenarios: String {
        """
        -- Scenarios: patients with the result you expect. Each red flag has one that raises it and one that just misses
        -- it.

        scenario "bleeding for 20 minutes" {
          given  = { nosebleed = yes, bleeding_time = 20, everything_else = no },
          expect = { urgency = emergency, settled = yes },
        }

        scenario "bleeding for 19 minutes" {
          given  = { nosebleed = yes, bleeding_time = 19, everything_else = no },
          expect = { urgency = self_care, settled = yes },
        }

        """
    }

    private var patient: String {
        """
        { "nosebleed": true, "bleeding_time": 15, "dry_air": true }

        """
    }
}
