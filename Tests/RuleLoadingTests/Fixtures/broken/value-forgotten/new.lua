finding "x" {
  label = ,
}
