-- The five signs of the score, each with its limit tried just below, at and just above its number. Each stands beside
-- one other sign, so that its point is the second and makes the severity moderate. Further down they stand alone, and
-- beside two others.

scenario "urea scores above 7 millimoles a liter" {
  given = {
    community_acquired_pneumonia = yes, new_confusion = yes, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  threshold = urea:above(7, "mmol/L"),
  step      = 0.1,
  expect    = { urgency = moderate, settled = yes, red_flags = { "score_of_two" } },
  otherwise = { urgency = low, settled = yes, red_flags = {} },
}

scenario "thirty breaths a minute score" {
  given = {
    community_acquired_pneumonia = yes, new_confusion = yes, urea = 5.1, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  threshold = breathing_rate:at_least(30, "/min"),
  expect    = { urgency = moderate, settled = yes, red_flags = { "score_of_two" } },
  otherwise = { urgency = low, settled = yes, red_flags = {} },
}

scenario "a systolic pressure below 90 scores" {
  given = {
    community_acquired_pneumonia = yes, new_confusion = yes, urea = 5.1, breathing_rate = 20,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  threshold = systolic_blood_pressure:below(90, "mm[Hg]"),
  expect    = { urgency = moderate, settled = yes, red_flags = { "score_of_two" } },
  otherwise = { urgency = low, settled = yes, red_flags = {} },
}

scenario "a diastolic pressure of 60 or less scores" {
  given = {
    community_acquired_pneumonia = yes, new_confusion = yes, urea = 5.1, breathing_rate = 20,
    systolic_blood_pressure = 124, age = 41, everything_else = no,
  },
  threshold = diastolic_blood_pressure:at_most(60, "mm[Hg]"),
  expect    = { urgency = moderate, settled = yes, red_flags = { "score_of_two" } },
  otherwise = { urgency = low, settled = yes, red_flags = {} },
}

scenario "an age of 65 scores" {
  given = {
    community_acquired_pneumonia = yes, new_confusion = yes, urea = 5.1, breathing_rate = 20,
    systolic_blood_pressure = 124, diastolic_blood_pressure = 76, everything_else = no,
  },
  threshold = age:at_least(65, "a"),
  expect    = { urgency = moderate, settled = yes, red_flags = { "score_of_two" } },
  otherwise = { urgency = low, settled = yes, red_flags = {} },
}

scenario "each of the five signs alone is one point, and low" {
  given = {
    community_acquired_pneumonia = yes, urea = 5.1, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  patients = {
    { new_confusion = yes }, { mental_test_eight_or_less = yes }, { urea = 7.1 }, { breathing_rate = 30 },
    { systolic_blood_pressure = 89 }, { diastolic_blood_pressure = 60 }, { age = 65 },
  },
  expect = { urgency = low, settled = yes, red_flags = {} },
}

scenario "both pressures low, or confusion that the mental test shows too, are one point and not two" {
  given = {
    community_acquired_pneumonia = yes, urea = 5.1, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  patients = {
    { systolic_blood_pressure = 82, diastolic_blood_pressure = 50 },
    { new_confusion = yes, mental_test_eight_or_less = yes },
  },
  expect = { urgency = low, settled = yes, red_flags = {} },
}

scenario "each of the five signs is the second point, and moderate" {
  given = {
    community_acquired_pneumonia = yes, urea = 5.1, breathing_rate = 30, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  patients = {
    { new_confusion = yes }, { mental_test_eight_or_less = yes }, { urea = 7.1 },
    { systolic_blood_pressure = 89 }, { diastolic_blood_pressure = 60 }, { age = 65 },
  },
  expect = { urgency = moderate, settled = yes, red_flags = { "score_of_two" } },
}

scenario "three, four and five points are high" {
  given = {
    community_acquired_pneumonia = yes, urea = 7.1, breathing_rate = 30, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  patients = {
    { new_confusion = yes }, { systolic_blood_pressure = 89 }, { diastolic_blood_pressure = 60 }, { age = 65 },
    { new_confusion = yes, age = 65 }, { new_confusion = yes, age = 65, diastolic_blood_pressure = 60 },
  },
  expect = {
    urgency = high, settled = yes, red_flags = { "score_of_two", "score_of_three" },
    advice = { "consider_intensive_care" },
  },
}

scenario "urea in milligrams of urea a deciliter is the same urea" {
  given = {
    community_acquired_pneumonia = yes, new_confusion = yes, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, urea = { value = 43, unit = "mg/dL" }, everything_else = no,
  },
  expect = { urgency = moderate, settled = yes },
}

-- What is not known

scenario "nothing known leaves everything open" {
  given  = { everything_else = unknown },
  expect = {
    urgency = { at_least = low, at_most = high }, settled = no, red_flags = {}, advice = {}, in_scope = unknown,
  },
}

scenario "each sign that is not known leaves one point open" {
  given = {
    community_acquired_pneumonia = yes, urea = 7.1, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, age = 41, everything_else = no,
  },
  patients = {
    { new_confusion = unknown, mental_test_eight_or_less = unknown }, { breathing_rate = unknown },
    { systolic_blood_pressure = unknown }, { diastolic_blood_pressure = unknown }, { age = unknown },
  },
  expect = { urgency = { at_least = low, at_most = moderate }, settled = no },
}

scenario "either low pressure is enough while the other is not known" {
  given = {
    community_acquired_pneumonia = yes, new_confusion = yes, urea = 5.1, breathing_rate = 20, age = 41,
    everything_else = no,
  },
  patients = { { systolic_blood_pressure = 89 }, { diastolic_blood_pressure = 60 } },
  expect = { urgency = moderate, settled = yes, red_flags = { "score_of_two" } },
}
