red_flag "x" {
  title = "Title",
  when = sex == "female",
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
