-- Patients as they come, with the result expected of them. Each red flag is raised once and just missed once. The files
-- beside this one test one thing each, and are named after it.

scenario "none of the five signs" {
  given = {
    community_acquired_pneumonia = yes, urea = 5.1, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  expect = { urgency = low, settled = yes },
}

scenario "every sign just short of its point" {
  given = {
    community_acquired_pneumonia = yes, urea = 7, breathing_rate = 29, systolic_blood_pressure = 90,
    diastolic_blood_pressure = 61, age = 64, everything_else = no,
  },
  expect = { urgency = low, settled = yes },
}

scenario "one point for age alone" {
  given = {
    community_acquired_pneumonia = yes, urea = 7, breathing_rate = 29, systolic_blood_pressure = 90,
    diastolic_blood_pressure = 61, age = 65, everything_else = no,
  },
  expect = { urgency = low, settled = yes },
}

scenario "two points, urea and age" {
  given = {
    community_acquired_pneumonia = yes, urea = 7.1, breathing_rate = 29, systolic_blood_pressure = 90,
    diastolic_blood_pressure = 61, age = 65, everything_else = no,
  },
  expect = { urgency = moderate, settled = yes },
}

scenario "three points, with a low diastolic pressure" {
  given = {
    community_acquired_pneumonia = yes, urea = 7.1, breathing_rate = 29, systolic_blood_pressure = 104,
    diastolic_blood_pressure = 60, age = 65, everything_else = no,
  },
  expect = { urgency = high, settled = yes },
}

scenario "the mental test counts as confusion" {
  given = {
    community_acquired_pneumonia = yes, mental_test_eight_or_less = yes, urea = 6, breathing_rate = 30,
    systolic_blood_pressure = 89, diastolic_blood_pressure = 70, age = 50, everything_else = no,
  },
  expect = { urgency = high, settled = yes },
}

scenario "three signs are enough, whatever the blood test says" {
  given = {
    community_acquired_pneumonia = yes, new_confusion = yes, breathing_rate = 32, age = 80,
  },
  expect = { urgency = high, settled = yes },
}

scenario "without a blood test one sign may still become two" {
  given = {
    community_acquired_pneumonia = yes, breathing_rate = 22, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 72, everything_else = no,
  },
  expect = { urgency = { at_least = low, at_most = moderate }, settled = no },
}
