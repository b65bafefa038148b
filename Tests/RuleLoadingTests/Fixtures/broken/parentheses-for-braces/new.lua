red_flag "x" {
  title = "Title",
  when = any(stiff_neck, fatigue),
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
