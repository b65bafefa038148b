red_flag "x" {
  title = "Cold feet", when = stiff_neck, urgency = emergency, because = "Cold feet are a sign.",
  editorial = "as decided",
}
