red_flag "x" {
  title = "Title",
  when = temperature:at_least(39, "kg"),
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
