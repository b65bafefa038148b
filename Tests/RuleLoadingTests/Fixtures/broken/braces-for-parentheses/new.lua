red_flag "x" {
  title = "Title",
  when = all { stiff_neck, absent { fatigue } },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
