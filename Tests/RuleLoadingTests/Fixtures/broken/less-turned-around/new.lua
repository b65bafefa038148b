red_flag "x" {
  title = "Title",
  when = 39 < temperature,
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
