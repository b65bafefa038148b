-- What to measure or ask, and which findings each answer fills.

question "breathing" {
  ask     = "How many breaths a minute does the patient take?",
  fills   = { breathing_rate },
  because = "Breathing often changes first when a patient gets worse.",
  cite    = "news2/respiration-rate",
}

question "oxygen" {
  ask     = "What is the oxygen saturation, on air or on oxygen, and which scale has been decided?",
  help    = "All three belong together: the same reading can be good on one scale and bad on the other.",
  fills   = { oxygen_saturation, air_or_oxygen, saturation_scale },
  because = "The reading only means something with the scale and with what the patient breathes.",
  cite    = {
    "news2/saturation-scale-1",
    "news2/saturation-scale-2",
    "news2/air-or-oxygen",
    "news2/scale-2-is-decided",
  },
}

question "circulation" {
  ask     = "What are the blood pressure and the pulse?",
  fills   = { systolic_blood_pressure, pulse },
  because = "They show whether the heart still keeps up.",
  cite    = { "news2/systolic-blood-pressure", "news2/pulse" },
}

question "awareness" {
  ask     = "Is the patient alert, newly confused, or hard to wake?",
  fills   = { consciousness },
  because = "Anything but alert scores 3 points by itself.",
  cite    = "news2/consciousness",
}

question "body_temperature" {
  ask     = "What is the temperature?",
  fills   = { temperature },
  because = "Fever and, even more, a low temperature score points.",
  cite    = "news2/temperature",
}

question "infection" {
  ask     = "Could the patient have an infection?",
  fills   = { possible_infection },
  because = "With an infection, a score of 5 or more makes sepsis likely enough to look for it.",
  cite    = "news2/think-of-sepsis",
}

question "may_the_score_be_used" {
  ask     = "How old is the patient, and could she be pregnant?",
  fills   = { age, pregnant },
  because = "The score was made for people of 16 and over who are not pregnant.",
  cite    = { "news2/not-under-16", "news2/not-in-pregnancy" },
}
