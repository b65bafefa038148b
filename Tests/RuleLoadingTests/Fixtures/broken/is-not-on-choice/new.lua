pattern "x" { when = sex:is_not "male", editorial = "e" }
