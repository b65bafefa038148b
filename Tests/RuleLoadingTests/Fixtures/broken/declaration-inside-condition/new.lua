red_flag "x" {
  title = "Title",
  when = all { stiff_neck, finding "y" { label = "Y" } },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
