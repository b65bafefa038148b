pattern "p" { when = temperature:at_least(1e300, "Ym999"), editorial = "E" }
