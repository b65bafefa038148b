finding "x" { label = "L", ask = "A?", [true] = 1, [0] = 2, [1.5] = 3, [stiff_neck] = 4, [all] = 5, [{}] = 6 }
