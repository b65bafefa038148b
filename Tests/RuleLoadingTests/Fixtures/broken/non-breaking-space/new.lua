finding "x" {
  label = "X" }
