red_flag "x" {
  title = "Title",
  when = at_least(3, { stiff_neck, fatigue }),
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
