finding("x", { label = "X" })
