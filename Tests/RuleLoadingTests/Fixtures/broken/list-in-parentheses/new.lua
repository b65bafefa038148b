question "x" { ask = "X?", fills = (stiff_neck, fatigue), because = "B.", editorial = "e" }
