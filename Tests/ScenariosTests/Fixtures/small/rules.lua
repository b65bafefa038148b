red_flag "meningitis" {
  title = "Stiff neck with a high fever", when = meningitis_signs, urgency = emergency,
  because = "It can be an infection around the brain.", cite = "serious/stiff-neck",
}
red_flag "high_fever" {
  title = "High fever", when = high_fever, urgency = prompt, because = "It should be looked into.", editorial = "as decided",
}
cause "hypothyroidism" {
  title = "Underactive thyroid", group = "common",
  for_it = { strongly(history:includes "thyroid_disorder"), points(2, fatigue) },
  against = { slightly(absent(fatigue)) }, cite = "causes/thyroid",
}
cause "overwork" { title = "Overwork", group = "common", for_it = { somewhat(fatigue) }, editorial = "as decided" }
question "neck" {
  ask = "Can you put your chin on your chest?", fills = { stiff_neck }, because = "A stiff neck is serious.",
  cite = "serious/stiff-neck",
}
advice "drink" {
  text = "Drink water.", when = muscle_spasm, unless = { history:includes "kidney_failure" },
  editorial = "as decided",
}
advice "cool" { text = "Keep cool.", when = high_fever, levels = { prompt }, editorial = "as decided" }
complication "sore_muscle" { title = "A sore muscle", when = muscle_spasm, editorial = "as decided" }
