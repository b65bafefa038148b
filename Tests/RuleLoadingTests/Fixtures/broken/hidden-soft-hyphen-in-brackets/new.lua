finding "x" {
  label = [[Cold
  fe­et]],
}
