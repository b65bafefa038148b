red_flag "x" {
  title = "Title",
  when = stiff_neck, fatigue,
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
