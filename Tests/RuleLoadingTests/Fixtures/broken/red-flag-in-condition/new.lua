red_flag "x" {
  title = "Title",
  when = hypothyroidism,
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
