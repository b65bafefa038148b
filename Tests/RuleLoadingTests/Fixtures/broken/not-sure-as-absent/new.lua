finding "a" { label = "A", if_unsure = absent, editorial = "e" }
red_flag "x" {
  title = "Title",
  when = a,
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
