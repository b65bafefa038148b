finding "x" { label = "Cold ‮feet" }
