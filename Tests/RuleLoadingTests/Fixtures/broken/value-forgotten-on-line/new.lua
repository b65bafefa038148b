finding "x" {
  label =
  ask = "X?",
}
