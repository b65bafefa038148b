-- Whom the score is for.

scenario "the score is for people of sixteen and over" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8, everything_else = no,
  },
  threshold = age:at_least(16),
  expect    = { in_scope = yes },
  otherwise = { in_scope = no },
}

scenario "the score is not for use in pregnancy" {
  given  = { age = 31, pregnant = yes },
  expect = { in_scope = no },
}

scenario "an age or a pregnancy that is not known leaves open whether the score may be used" {
  given    = {},
  patients = { { age = 31 }, { age = 31, pregnant = unknown }, { pregnant = no }, {} },
  expect   = { in_scope = unknown },
}
