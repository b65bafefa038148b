finding "x" {
  label = Cold feet,
  ask = "X?",
}
