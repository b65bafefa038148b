red_flag "x" {
  title = "Title",
  when = history:includes "thyroid",
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
