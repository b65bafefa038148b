finding "StiffNeck" { label = "X" }
