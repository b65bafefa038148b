red_flag "x" {
  title = "Title",
  when = all { extra, fatigue },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
