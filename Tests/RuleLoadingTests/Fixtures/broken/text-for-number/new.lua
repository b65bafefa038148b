red_flag "x" {
  title = "Title",
  when = temperature:at_least("39"),
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
