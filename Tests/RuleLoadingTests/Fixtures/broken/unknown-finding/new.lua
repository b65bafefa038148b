red_flag "x" {
  title = "Title",
  when = all { stif_neck, fatigue },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
