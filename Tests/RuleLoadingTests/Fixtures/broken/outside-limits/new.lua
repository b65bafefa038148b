red_flag "x" {
  title = "Title",
  when = temperature:at_least(102),
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
