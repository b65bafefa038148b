-- Whom the score is for.

scenario "the score is for adults" {
  given = {
    community_acquired_pneumonia = yes, urea = 5.1, breathing_rate = 20, systolic_blood_pressure = 124,
    diastolic_blood_pressure = 76, everything_else = no,
  },
  threshold = age:at_least(18, "a"),
  expect    = { in_scope = yes },
  otherwise = { in_scope = no },
}

scenario "the score is for pneumonia caught outside hospital only" {
  given  = { age = 41, community_acquired_pneumonia = no },
  expect = { in_scope = no },
}

scenario "without knowing the age or the pneumonia, whether the score may be used stays open" {
  given    = {},
  patients = {
    { age = 41 }, { age = 41, community_acquired_pneumonia = unknown }, { community_acquired_pneumonia = yes }, {},
  },
  expect   = { in_scope = unknown },
}
