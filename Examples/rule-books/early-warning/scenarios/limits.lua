-- The limits between the bands of the chart, each tried just below, at and just above its number. Where both sides
-- score and neither scores 3, the patient has three points elsewhere: there the second point makes a score of 5.

-- Breaths in one minute

scenario "fewer than nine breaths a minute score 3, nine score 1" {
  given     = {
    oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air", systolic_blood_pressure = 122,
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = breathing_rate:below(9),
  expect    = { urgency = low_medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "eleven breaths a minute score 1, twelve nothing" {
  given     = {
    oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air", systolic_blood_pressure = 122,
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = breathing_rate:below(12),
  expect    = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
  otherwise = { urgency = routine, settled = yes, red_flags = {} },
}

scenario "twenty breaths a minute score nothing, twenty-one 2" {
  given     = {
    oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 38.5, age = 54,
    everything_else = no,
  },
  threshold = breathing_rate:above(20),
  expect    = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "twenty-four breaths a minute score 2, twenty-five 3" {
  given     = {
    oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air", systolic_blood_pressure = 122,
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = breathing_rate:above(24),
  expect    = { urgency = low_medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

-- Systolic blood pressure

scenario "a pressure of 90 scores 3, of 91 scores 2" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = systolic_blood_pressure:below(91),
  expect    = { urgency = low_medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "a pressure of 100 scores 2, of 101 scores 1" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    pulse = 74, consciousness = "alert", temperature = 38.5, age = 54, everything_else = no,
  },
  threshold = systolic_blood_pressure:below(101),
  expect    = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "a pressure of 110 scores 1, of 111 nothing" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = systolic_blood_pressure:below(111),
  expect    = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
  otherwise = { urgency = routine, settled = yes, red_flags = {} },
}

scenario "a pressure of 219 scores nothing, of 220 scores 3" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    pulse = 74, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = systolic_blood_pressure:above(219),
  expect    = { urgency = low_medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign" } },
  otherwise = { urgency = routine, settled = yes, red_flags = {} },
}

-- Pulse

scenario "a pulse of 40 scores 3, of 41 scores 1" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = pulse:below(41),
  expect    = { urgency = low_medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "a pulse of 50 scores 1, of 51 nothing" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = pulse:below(51),
  expect    = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
  otherwise = { urgency = routine, settled = yes, red_flags = {} },
}

scenario "a pulse of 90 scores nothing, of 91 scores 1" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = pulse:above(90),
  expect    = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
  otherwise = { urgency = routine, settled = yes, red_flags = {} },
}

scenario "a pulse of 110 scores 1, of 111 scores 2" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, consciousness = "alert", temperature = 38.5, age = 54, everything_else = no,
  },
  threshold = pulse:above(110),
  expect    = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "a pulse of 130 scores 2, of 131 scores 3" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, consciousness = "alert", temperature = 36.8, age = 54, everything_else = no,
  },
  threshold = pulse:above(130),
  expect    = { urgency = low_medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

-- Temperature

scenario "35.0 degrees score 3, 35.1 score 1" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", age = 54, everything_else = no,
  },
  threshold = temperature:below(35.1),
  step      = 0.1,
  expect    = { urgency = low_medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "36.0 degrees score 1, 36.1 nothing" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", age = 54, everything_else = no,
  },
  threshold = temperature:below(36.1),
  step      = 0.1,
  expect    = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
  otherwise = { urgency = routine, settled = yes, red_flags = {} },
}

scenario "38.0 degrees score nothing, 38.1 score 1" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", age = 54, everything_else = no,
  },
  threshold = temperature:above(38),
  step      = 0.1,
  expect    = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
  otherwise = { urgency = routine, settled = yes, red_flags = {} },
}

scenario "39.0 degrees score 1, 39.1 score 2" {
  given     = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 100, consciousness = "alert", age = 54, everything_else = no,
  },
  threshold = temperature:above(39),
  step      = 0.1,
  expect    = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
  otherwise = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}
