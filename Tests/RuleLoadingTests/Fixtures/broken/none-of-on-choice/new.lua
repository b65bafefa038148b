pattern "x" { when = sex:none_of { "male", "female" }, editorial = "e" }
