-- What is advised besides the level.

scenario "with one point and nothing against it, care at home is planned" {
  given = {
    community_acquired_pneumonia = yes, urea = 5.1, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  patients = { {}, { age = 70 } },
  expect = { urgency = low, settled = yes, advice = { "plan_care_at_home" } },
}

scenario "another illness, no help or no tablets make care at home doubtful, however low the score" {
  given = {
    community_acquired_pneumonia = yes, urea = 5.1, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  patients = {
    { other_illness_or_no_help = yes }, { cannot_take_medicines_by_mouth = yes },
    { other_illness_or_no_help = yes, cannot_take_medicines_by_mouth = yes, age = 70 },
    { other_illness_or_no_help = yes, cannot_take_medicines_by_mouth = unknown },
  },
  expect = { urgency = low, settled = yes, advice = { "rethink_care_at_home" } },
}

scenario "care at home is not planned before both obstacles are ruled out" {
  given = {
    community_acquired_pneumonia = yes, urea = 5.1, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  patients = { { other_illness_or_no_help = unknown }, { cannot_take_medicines_by_mouth = unknown } },
  expect = { urgency = low, settled = yes, advice = {} },
}

scenario "with two points nothing is said of care at home, whatever stands against it" {
  given = {
    community_acquired_pneumonia = yes, urea = 5.1, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 70, new_confusion = yes, everything_else = no,
  },
  patients = { {}, { other_illness_or_no_help = yes }, { cannot_take_medicines_by_mouth = yes } },
  expect = { urgency = moderate, settled = yes, advice = {} },
}

scenario "with three points or more only intensive care is spoken of" {
  given = {
    community_acquired_pneumonia = yes, urea = 5.1, breathing_rate = 32, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 70, new_confusion = yes, everything_else = no,
  },
  patients = { {}, { other_illness_or_no_help = yes }, { urea = 9 } },
  expect = { urgency = high, settled = yes, advice = { "consider_intensive_care" } },
}
