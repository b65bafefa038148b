pattern "p" { when = at_least(9223372036854775807, { stiff_neck }), editorial = "E" }
