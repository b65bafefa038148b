rule_book "b" { title = "B", version = "1.0", purpose = "p", misuse = "m", audience = "a", authors = { "x" }, reviewers = { "y" }, disclaimer = "d", emergency_number = "112",
 urgency = { level "green" { title = "G", advice = "a", where = "w" }, level "amber" { title = "A", advice = "a", where = "w" }, level "red" { title = "R", advice = "a", where = "w" } },
 groups = { group "common" { title = "C" } }, weights = { strongly = 6, somewhat = 3, slightly = 1 }, editorial = "e" }
quantity "age" { label = "Age", ask = "Age?", unit = "mo", limits = { 0, 1200 }, editorial = "e" }
quantity "temp" { label = "Temperature", ask = "Temp?", unit = "Cel", limits = { 25, 46 }, editorial = "e" }
quantity "temp_before" { label = "Temperature before", ask = "Temp before?", unit = "Cel", limits = { 25, 46 }, editorial = "e" }
finding "sick" { label = "Sick", ask = "Sick?" }
finding "pale" { label = "Pale", ask = "Pale?" }
finding "cold" { label = "Cold", ask = "Cold?" }
choice "colour" { label = "Colour", ask = "Colour?", options = { option "white" { label = "White" }, option "pink" { label = "Pink" }, option "blue" { label = "Blue" } } }
choices "hx" { label = "History", ask = "History?", unlisted = absent, options = { option "als" { label = "ALS" }, option "ms" { label = "MS" }, option "gout" { label = "Gout" } } }
score "pts" { label = "Points", points(2, sick), points(1, pale), editorial = "e" }
pattern "feverish" { label = "Feverish", when = temp:at_least(38), editorial = "e" }

