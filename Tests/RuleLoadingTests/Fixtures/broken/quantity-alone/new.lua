red_flag "x" {
  title = "Title",
  when = all { temperature, fatigue },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
