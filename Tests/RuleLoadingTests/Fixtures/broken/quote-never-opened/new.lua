finding "x" {
  label = Bruising",
  ask = "A?",
}
