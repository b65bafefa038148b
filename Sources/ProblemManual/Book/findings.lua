finding "muscle_spasm" { label = "Muscle spasm", ask = "Does a muscle tighten by itself?" }
finding "stiff_neck" { label = "Stiff neck", ask = "Is your neck stiff?" }
finding "fatigue" { label = "Tiredness", ask = "Are you tired?" }
finding "high_fever" {
  label = "High fever", implied_by = temperature:at_least(39), editorial = "39 degrees, as the authors decided",
}
quantity "temperature" { label = "Temperature", unit = "Cel", limits = { 25, 46 }, editorial = "what a body survives" }
quantity "age" { label = "Age", unit = "a", limits = { 0, 130 }, editorial = "no one is older" }
choice "sex" {
  label = "Sex", options = { option "female" { label = "Female" }, option "male" { label = "Male" } },
}
choices "history" {
  label = "Known diseases", unlisted = unknown, recognise = yes,
  options = {
    option "thyroid_disorder" { label = "Thyroid disorder", also = { "goitre" } },
    option "kidney_failure" { label = "Kidney failure" },
  },
}
score "warning_score" {
  label = "Warning score", points(3, temperature:at_least(38.5)), points(1, fatigue), editorial = "as decided",
}
pattern "meningitis_signs" { when = all { stiff_neck, high_fever }, cite = "serious/stiff-neck" }
