red_flag "x" {
  title = "Title",
  when = all { stiff-neck, fatigue },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
