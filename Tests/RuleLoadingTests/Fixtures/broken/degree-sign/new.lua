pattern "x" { when = temperature:at_least(39 °C), editorial = "e" }
