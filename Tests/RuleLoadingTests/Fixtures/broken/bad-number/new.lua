red_flag "x" {
  title = "Title",
  when = temperature:at_least(38.5.1),
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
