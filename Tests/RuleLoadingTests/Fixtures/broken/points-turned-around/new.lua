score "x" { label = "X", points(fatigue, 3), editorial = "e" }
