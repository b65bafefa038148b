-- The score: one point for each letter of CURB and one for an age of 65 or more.

pattern "low_blood_pressure" {
  label = "Systolic pressure below 90 or diastolic pressure of 60 or less",
  when  = any { systolic_blood_pressure:below(90), diastolic_blood_pressure:at_most(60) },
  cite  = "lim-2003/blood-pressure",
}

score "curb_65" {
  label = "CURB-65 score",
  points(1, new_confusion),
  points(1, urea:above(7)),
  points(1, breathing_rate:at_least(30)),
  points(1, low_blood_pressure),
  points(1, age:at_least(65)),
  cite = {
    "lim-2003/confusion",
    "lim-2003/urea",
    "lim-2003/respiratory-rate",
    "lim-2003/blood-pressure",
    "lim-2003/age",
  },
}
