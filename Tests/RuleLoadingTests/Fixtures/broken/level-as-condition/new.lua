red_flag "x" {
  title = "Title",
  when = all { stiff_neck, emergency },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
