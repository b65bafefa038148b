local all = 3
red_flag "x" {
  title = "Title",
  when = all { stiff_neck },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
