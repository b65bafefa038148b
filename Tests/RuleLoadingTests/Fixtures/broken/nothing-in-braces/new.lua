red_flag "x" {
  title = "Title",
  when = all {},
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
