red_flag "x" {
  title = "Title",
  when = stiff_neck or high_fever or fatigue,
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
