red_flag "x" {
  title = "Title",
  when = stiff_neck:at_least(1),
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
