finding "muscle_spasm" { label = "Muscle spasm", ask = "Does a muscle tighten by itself?" }
finding "stiff_neck" { label = "Stiff neck", ask = "Is your neck stiff?" }
finding "fatigue" { label = "Tiredness", ask = "Are you tired?" }
finding "high_fever" {
  label = "High fever", implied_by = temperature:at_least(39), editorial = "39 degrees, as the authors decided",
}
quantity "temperature" {
  label = "Temperature", ask = "How warm are you?", unit = "Cel", limits = { 25, 46 }, editorial = "what a body survives",
}
choices "history" {
  label = "Known diseases", ask = "Which diseases are known?", unlisted = unknown, recognise = yes,
  options = {
    option "thyroid_disorder" { label = "Thyroid disorder", also = { "goitre" } },
    option "kidney_failure" { label = "Kidney failure" },
  },
}
pattern "meningitis_signs" { when = all { stiff_neck, high_fever }, cite = "serious/stiff-neck" }
