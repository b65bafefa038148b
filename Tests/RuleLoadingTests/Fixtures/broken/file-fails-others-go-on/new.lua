red_flag "x" {
  title = "Title",
  when = all { extra, later, fatige },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
