finding { label = "X" }
