-- Oxygen: the reading on scale 1 and on scale 2, on air and on oxygen, and while one of them is not known.

-- Scale 1

scenario "91 percent on scale 1 score 3, 92 score 2" {
  given     = {
    breathing_rate = 16, saturation_scale = "scale_1", air_or_oxygen = "air", systolic_blood_pressure = 122,
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = oxygen_saturation:below(92),
  expect    = { urgency = low_medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "93 percent on scale 1 score 2, 94 score 1" {
  given     = {
    breathing_rate = 16, saturation_scale = "scale_1", air_or_oxygen = "air", systolic_blood_pressure = 122,
    pulse = 100, consciousness = "alert", temperature = 39.4, age = 54, everything_else = no,
  },
  threshold = oxygen_saturation:below(94),
  expect    = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "95 percent on scale 1 score 1, 96 nothing" {
  given     = {
    breathing_rate = 16, saturation_scale = "scale_1", air_or_oxygen = "air", systolic_blood_pressure = 122,
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = oxygen_saturation:below(96),
  expect    = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
  otherwise = { urgency = routine, settled = yes, red_flags = {} },
}

-- Scale 2, too low: the same on air and on oxygen

scenario "83 percent on scale 2 score 3, 84 score 2" {
  given     = {
    breathing_rate = 16, saturation_scale = "scale_2", air_or_oxygen = "air", systolic_blood_pressure = 122,
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = oxygen_saturation:below(84),
  expect    = { urgency = low_medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "85 percent on scale 2 score 2, 86 score 1" {
  given     = {
    breathing_rate = 16, saturation_scale = "scale_2", air_or_oxygen = "air", systolic_blood_pressure = 122,
    pulse = 100, consciousness = "alert", temperature = 39.4, age = 54, everything_else = no,
  },
  threshold = oxygen_saturation:below(86),
  expect    = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "87 percent on scale 2 score 1, 88 nothing" {
  given     = {
    breathing_rate = 16, saturation_scale = "scale_2", air_or_oxygen = "air", systolic_blood_pressure = 122,
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = oxygen_saturation:below(88),
  expect    = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
  otherwise = { urgency = routine, settled = yes, red_flags = {} },
}

-- Scale 2, too high while oxygen is given

scenario "92 percent on oxygen on scale 2 score nothing, 93 score 1" {
  given     = {
    breathing_rate = 16, saturation_scale = "scale_2", air_or_oxygen = "oxygen", systolic_blood_pressure = 122,
    pulse = 74, consciousness = "alert", temperature = 39.4, age = 54, everything_else = no,
  },
  threshold = oxygen_saturation:above(92),
  expect    = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "94 percent on oxygen on scale 2 score 1, 95 score 2" {
  given     = {
    breathing_rate = 16, saturation_scale = "scale_2", air_or_oxygen = "oxygen", systolic_blood_pressure = 122,
    pulse = 100, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = oxygen_saturation:above(94),
  expect    = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "96 percent on oxygen on scale 2 score 2, 97 score 3" {
  given     = {
    breathing_rate = 16, saturation_scale = "scale_2", air_or_oxygen = "oxygen", systolic_blood_pressure = 122,
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = oxygen_saturation:above(96),
  expect    = {
    urgency = medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign", "score_of_five" },
  },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "on scale 2 a high reading on air scores nothing" {
  given = {
    breathing_rate = 16, saturation_scale = "scale_2", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  patients = {
    { oxygen_saturation = 92 }, { oxygen_saturation = 93 }, { oxygen_saturation = 95 }, { oxygen_saturation = 97 },
    { oxygen_saturation = 100 },
  },
  expect = { urgency = routine, settled = yes, red_flags = {} },
}

scenario "oxygen alone scores 2, whatever the scale, while the reading is in its middle band" {
  given = {
    breathing_rate = 16, air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 38.5,
    age = 71, everything_else = no,
  },
  patients = {
    { oxygen_saturation = 96, saturation_scale = "scale_1" }, { oxygen_saturation = 100, saturation_scale = "scale_1" },
    { oxygen_saturation = 88, saturation_scale = "scale_2" }, { oxygen_saturation = 92, saturation_scale = "scale_2" },
  },
  expect = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "three points for the reading and four elsewhere are high" {
  given = {
    breathing_rate = 16, systolic_blood_pressure = 122, consciousness = "alert", temperature = 39.4,
    age = 71, everything_else = no,
  },
  patients = {
    { oxygen_saturation = 91, saturation_scale = "scale_1", air_or_oxygen = "air", pulse = 120 },
    { oxygen_saturation = 91, saturation_scale = "scale_1", air_or_oxygen = "oxygen", pulse = 74 },
    { oxygen_saturation = 83, saturation_scale = "scale_2", air_or_oxygen = "air", pulse = 120 },
    { oxygen_saturation = 83, saturation_scale = "scale_2", air_or_oxygen = "oxygen", pulse = 74 },
    { oxygen_saturation = 97, saturation_scale = "scale_2", air_or_oxygen = "oxygen", pulse = 74 },
  },
  expect = { urgency = high, settled = yes },
}

scenario "one or two points for the reading and four elsewhere are medium" {
  given = {
    breathing_rate = 16, systolic_blood_pressure = 122, consciousness = "alert", temperature = 39.4,
    age = 71, everything_else = no,
  },
  patients = {
    { oxygen_saturation = 92, saturation_scale = "scale_1", air_or_oxygen = "air", pulse = 120 },
    { oxygen_saturation = 95, saturation_scale = "scale_1", air_or_oxygen = "oxygen", pulse = 74 },
    { oxygen_saturation = 84, saturation_scale = "scale_2", air_or_oxygen = "air", pulse = 120 },
    { oxygen_saturation = 87, saturation_scale = "scale_2", air_or_oxygen = "oxygen", pulse = 74 },
    { oxygen_saturation = 93, saturation_scale = "scale_2", air_or_oxygen = "oxygen", pulse = 74 },
    { oxygen_saturation = 96, saturation_scale = "scale_2", air_or_oxygen = "oxygen", pulse = 74 },
  },
  expect = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
}

-- While the scale is not known

scenario "with the scale not known, 88 percent on air is normal or very low; 87 score on either scale" {
  given = {
    breathing_rate = 16, air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  threshold = oxygen_saturation:below(88),
  expect    = { urgency = { at_least = low, at_most = low_medium }, settled = no },
  otherwise = { urgency = { at_least = routine, at_most = low_medium }, settled = no },
}

scenario "83 percent score 3 on either scale" {
  given = {
    breathing_rate = 16, air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  threshold = oxygen_saturation:below(84),
  expect    = { urgency = low_medium, settled = yes },
  otherwise = { urgency = { at_least = low, at_most = low_medium }, settled = no },
}

scenario "85 percent score at least 2 on either scale" {
  given = {
    breathing_rate = 16, air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 100, consciousness = "alert", temperature = 39.4,
    age = 71, everything_else = no,
  },
  threshold = oxygen_saturation:below(86),
  expect    = { urgency = medium, settled = yes },
  otherwise = { urgency = { at_least = low, at_most = medium }, settled = no },
}

scenario "93 to 95 percent on oxygen score at least 1 on either scale" {
  given = {
    breathing_rate = 16, air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 39.4,
    age = 71, everything_else = no,
  },
  patients = { { oxygen_saturation = 93 }, { oxygen_saturation = 94 }, { oxygen_saturation = 95 } },
  expect = { urgency = medium, settled = yes },
}

scenario "92 and 96 percent on oxygen score something on one scale and nothing on the other" {
  given = {
    breathing_rate = 16, air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 39.4,
    age = 71, everything_else = no,
  },
  patients = { { oxygen_saturation = 92 }, { oxygen_saturation = 96 } },
  expect = { urgency = { at_least = low, at_most = medium }, settled = no },
}

scenario "93 to 95 percent on air with the scale not known may score nothing" {
  given = {
    breathing_rate = 16, air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  patients = { { oxygen_saturation = 93 }, { oxygen_saturation = 95 } },
  expect = { urgency = { at_least = routine, at_most = low }, settled = no },
}
