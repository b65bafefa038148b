red_flag "x" {
  title = "Title",
  when = temperature >= 39,
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
