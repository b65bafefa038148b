finding x { label = "X" }
