-- What is advised besides the response: at which scores and readings, and to whom it is not said.

scenario "with an infection, five points or more call for thinking of sepsis" {
  given = {
    breathing_rate = 21, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, consciousness = "alert", temperature = 36.8, possible_infection = yes,
    age = 54, everything_else = no,
  },
  patients = {
    { pulse = 91 }, { pulse = 111 }, { pulse = 111, temperature = 38.1 }, { pulse = 111, temperature = 39.1 },
  },
  expect = { urgency = at_least(medium), settled = yes, advice = { "think_of_sepsis" } },
}

scenario "with an infection, four points do not yet call for thinking of sepsis" {
  given = {
    breathing_rate = 21, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8, possible_infection = yes,
    age = 54, everything_else = no,
  },
  expect = { urgency = low, settled = yes, advice = { "trust_your_worry" } },
}

scenario "five or seven points without an infection, or with one that is not sure, bring no advice about sepsis" {
  given = {
    breathing_rate = 21, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 91, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  patients = {
    { possible_infection = no }, { possible_infection = unknown }, { possible_infection = no, temperature = 39.1 },
  },
  expect = { urgency = at_least(medium), settled = yes, advice = {} },
}

scenario "with up to four points the worry about the patient counts, whatever the level" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  patients = {
    {}, { pulse = 91 }, { consciousness = "confusion" }, { consciousness = "confusion", pulse = 91 },
    { breathing_rate = 21, pulse = 111 },
  },
  expect = { urgency = at_most(low_medium), settled = yes, advice = { "trust_your_worry" } },
}

scenario "scale 2 is to be checked at every level" {
  given = {
    breathing_rate = 16, oxygen_saturation = 90, saturation_scale = "scale_2", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  patients = {
    {}, { pulse = 91 }, { consciousness = "confusion" }, { breathing_rate = 21, temperature = 39.1, pulse = 91 },
    { breathing_rate = 25, temperature = 39.1, pulse = 111 },
  },
  expect = { settled = yes, advice = { present = { "check_scale_two" }, absent = { "oxygen_above_target" } } },
}

scenario "on scale 2, oxygen is to be reviewed above a reading of 92" {
  given = {
    breathing_rate = 16, saturation_scale = "scale_2", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  threshold = oxygen_saturation:above(92),
  expect    = {
    urgency = low, settled = yes, advice = { "check_scale_two", "oxygen_above_target", "trust_your_worry" },
  },
  otherwise = { urgency = low, settled = yes, advice = { "check_scale_two", "trust_your_worry" } },
}

scenario "too much oxygen on scale 2 is to be reviewed at every level that oxygen allows" {
  given = {
    breathing_rate = 16, oxygen_saturation = 94, saturation_scale = "scale_2", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  patients = { {}, { oxygen_saturation = 97 }, { breathing_rate = 21 }, { breathing_rate = 25, pulse = 111 } },
  expect = { settled = yes, advice = { present = { "check_scale_two", "oxygen_above_target" } } },
}

scenario "a high reading on air, on scale 1 or with the scale not known brings no advice about the oxygen" {
  given = {
    breathing_rate = 16, oxygen_saturation = 98,
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  patients = {
    { air_or_oxygen = "air", saturation_scale = "scale_2" }, { air_or_oxygen = "oxygen", saturation_scale = "scale_1" },
    { air_or_oxygen = "oxygen" }, { saturation_scale = "scale_2" },
  },
  expect = { advice = { absent = { "oxygen_above_target" } } },
}
