red_flag "stiff_neck" {
  title = "Stiff neck with a high fever", when = meningitis_signs, urgency = emergency,
  because = "It can be an infection around the brain.", cite = "serious/stiff-neck",
}
cause "hypothyroidism" {
  title = "Underactive thyroid", group = "common",
  for_it = { strongly(history:includes "thyroid_disorder"), points(2, fatigue) },
  against = { slightly(absent(fatigue)) }, cite = "causes/thyroid",
}
question "neck" {
  ask = "Can you put your chin on your chest?", fills = { stiff_neck }, because = "A stiff neck is serious.",
  cite = "serious/stiff-neck",
}
advice "drink" {
  text = "Drink water.", when = muscle_spasm, unless = { history:includes "kidney_failure" },
  editorial = "as decided",
}
