-- What to ask or measure, and which findings each answer fills.

question "pneumonia" {
  ask     = "Has a clinician found pneumonia, and how old is the person?",
  fills   = { community_acquired_pneumonia, age },
  because = "The score is only for adults with pneumonia caught outside hospital, and age is one of its signs.",
  cite    = { "lim-2003/population", "lim-2003/age", "bts-2009/only-this-pneumonia" },
}

question "confusion" {
  ask     = "Is the person newly confused?",
  help    = "Ask for name, place and date, or do the abbreviated mental test.",
  fills   = { new_confusion, mental_test_eight_or_less },
  because = "New confusion scores a point.",
  cite    = { "lim-2003/confusion", "bts-2009/mental-test" },
}

question "blood_test" {
  ask     = "What does the blood test show for urea?",
  fills   = { urea },
  because = "Urea above 7 mmol/L scores a point.",
  cite    = "lim-2003/urea",
}

question "breathing" {
  ask     = "How many breaths a minute does the person take?",
  fills   = { breathing_rate },
  because = "30 or more score a point.",
  cite    = "lim-2003/respiratory-rate",
}

question "blood_pressure" {
  ask     = "What are both values of the blood pressure?",
  fills   = { systolic_blood_pressure, diastolic_blood_pressure },
  because = "Either value can be low enough to score the point.",
  cite    = "lim-2003/blood-pressure",
}

question "care_at_home" {
  ask     = "Would care at home be safe: other illnesses, help, tablets?",
  fills   = { other_illness_or_no_help, cannot_take_medicines_by_mouth },
  because = "A low score alone does not make it safe to stay at home.",
  cite    = "bts-2009/score-0-or-1",
  editorial = "Whether tablets can be taken is added by the authors of this example.",
}
