red_flag "x" {
  title = "Title",
  when = stiff_neck == yes,
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
