pattern "p" { when = function() return true end, editorial = "E" }
