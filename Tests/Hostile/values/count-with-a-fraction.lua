pattern "p" { when = at_least(1.5, { stiff_neck }), editorial = "E" }
