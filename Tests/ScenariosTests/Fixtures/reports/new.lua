scenario "passes" { given = { temperature = 40, everything_else = no }, expect = { urgency = prompt } }

scenario "too urgent & \"quoted\" #1" {
  given  = { stiff_neck = yes, temperature = 40, muscle_spasm = yes, everything_else = no },
  expect = { urgency = prompt, red_flags = { "high_fever" }, disposition = no },
}

scenario "not urgent enough" {
  given  = { stiff_neck = yes, temperature = 38.9, everything_else = no },
  expect = { urgency = emergency, red_flags = { present = { "meningitis" } } },
}

scenario "still open" {
  given  = { stiff_neck = yes, muscle_spasm = yes },
  expect = { settled = yes, not_ruled_out = {}, asks_next = { "neck" }, advice = { "drink" } },
}

scenario "causes" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { fatigue = yes, history = { "goitre", "gout" } }, { history = { absent = { "thyroid_disorder" } } } },
  expect   = { causes = { "overwork" }, in_scope = unknown, warnings = {} },
}

scenario "how causes stand" {
  given  = { fatigue = unknown, history = { "kidney_failure" } },
  expect = { causes = { hypothyroidism = supported, overwork = not_supported }, advice = { present = { "drink" } } },
}

scenario "fever begins at 38.5" {
  given     = { everything_else = no },
  threshold = temperature:at_least(38.5),
  expect    = { urgency = prompt },
  otherwise = { urgency = self_care },
}

scenario "cannot be" { given = { high_fever = no, temperature = 40 }, expect = { settled = yes } }
