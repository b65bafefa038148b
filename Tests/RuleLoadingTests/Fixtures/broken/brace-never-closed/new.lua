red_flag "x" {
  title = "Title",
  when = all { stiff_neck, fatigue,
  urgency = emergency,
  cite = "serious/stiff-neck",
}

red_flag "y" {
  title = "Other",
}
