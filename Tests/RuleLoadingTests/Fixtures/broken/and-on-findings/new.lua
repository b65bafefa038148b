red_flag "x" {
  title = "Title",
  when = stiff_neck and high_fever,
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
