pattern "p" { when = at_least(1, { stiff_neck }, editorial = "E" }
