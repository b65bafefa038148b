finding "x" { label = "L", ask = "A?", ["\xff"] = 1 }
