finding "x" {
  label = "X",
  ask = "Is it so that one foot is colder "
    "than the other?",
}
