red_flag "x" {
  title = "Title",
  when = history,
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
