pattern "p" { when = all { zebra, fatigue }, editorial = "e" }
pattern "q" { when = any { zebra, absent(zebra) }, editorial = "e" }
