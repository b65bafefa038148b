-- What a whole score leads to, and what stays open while something is not known.

scenario "six points are medium, seven are high" {
  given = {
    breathing_rate = 21, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 95, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  threshold = pulse:above(90),
  expect    = { urgency = high, settled = yes, red_flags = { "score_of_one", "score_of_five", "score_of_seven" } },
  otherwise = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
}

scenario "eight points are high" {
  given = {
    breathing_rate = 21, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 95, pulse = 120, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  expect = { urgency = high, settled = yes, red_flags = { "score_of_one", "score_of_five", "score_of_seven" } },
}

-- What is not known

scenario "nothing measured leaves everything open" {
  given  = { everything_else = unknown },
  expect = { urgency = { at_least = routine, at_most = high }, settled = no, red_flags = {}, advice = {} },
}

scenario "each sign that was not taken leaves open what it could score" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = unknown }, { oxygen_saturation = unknown }, { systolic_blood_pressure = unknown },
    { pulse = unknown }, { consciousness = unknown }, { temperature = unknown },
  },
  expect = { urgency = { at_least = routine, at_most = low_medium }, settled = no },
}

scenario "air or oxygen not known leaves two points open" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = unknown,
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  expect = { urgency = { at_least = routine, at_most = low }, settled = no },
}

scenario "seven points are high, whatever was not measured" {
  given  = { consciousness = "voice", air_or_oxygen = "oxygen", temperature = 39.1 },
  expect = { urgency = high, settled = yes },
}
