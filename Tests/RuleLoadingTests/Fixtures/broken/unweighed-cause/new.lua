cause "x" { title = "T", group = "common", for_it = { fatigue }, cite = "causes/thyroid" }
