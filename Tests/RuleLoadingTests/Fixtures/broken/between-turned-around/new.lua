red_flag "x" {
  title = "Title",
  when = temperature:between(39, 36),
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
