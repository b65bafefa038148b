red_flag "x" {
  title = "Title",
  when = history:is "thyroid_disorder",
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
