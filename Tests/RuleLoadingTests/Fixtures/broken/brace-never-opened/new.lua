finding "x" {
  label = "X",
  also = "a", "b" },
  ask = "X?",
}
