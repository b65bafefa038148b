pattern "x" { when = sex:isnt "male", editorial = "e" }
