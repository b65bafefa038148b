question "x" { ask = "X?", fills = stiff_neck, editorial = "e" }
