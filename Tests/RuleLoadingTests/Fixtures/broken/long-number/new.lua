red_flag "x" {
  title = "Title",
  when = temperature:at_least(38.0000000000000001),
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
