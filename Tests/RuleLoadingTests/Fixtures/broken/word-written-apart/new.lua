red flag "x" {
  title = "Title", when = stiff_neck, urgency = emergency, because = "Reason.",
  cite = "serious/stiff-neck",
}
