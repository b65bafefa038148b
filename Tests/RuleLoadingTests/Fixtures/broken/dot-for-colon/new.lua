red_flag "x" {
  title = "Title",
  when = history.includes "thyroid_disorder",
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
