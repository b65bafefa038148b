red_flag "x" {
  title = "Title",
  when = any(stiff_neck),
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
