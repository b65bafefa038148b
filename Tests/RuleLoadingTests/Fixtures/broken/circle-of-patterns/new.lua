pattern "a" { when = all { b, fatigue }, editorial = "e" }
pattern "b" { when = any { a, stiff_neck }, editorial = "e" }
