red_flag "x" {
  title = "Title",
  when = al { stiff_neck, fatigue },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
