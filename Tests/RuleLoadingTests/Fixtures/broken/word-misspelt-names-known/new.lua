findig "extra" { label = "Extra" }
pattern "p" { when = all { extra, fatigue }, editorial = "e" }
