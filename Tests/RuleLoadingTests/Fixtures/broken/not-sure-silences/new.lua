finding "a" { label = "A", if_unsure = present, editorial = "e" }
red_flag "x" {
  title = "Title",
  when = all { stiff_neck, absent(a) },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
