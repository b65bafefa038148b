red_flag "x" {
  title = "Title",
  when = all { zebra, fatigue },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
