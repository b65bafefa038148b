finding "a" { label = "A", if_unsure = present, implies = { b }, editorial = "e" }
finding "b" { label = "B" }
pattern "p" { when = none { b }, editorial = "e" }
red_flag "x" {
  title = "Title",
  when = all { stiff_neck, p },
  urgency = emergency,
  because = "Reason.",
  cite = "serious/stiff-neck",
}
