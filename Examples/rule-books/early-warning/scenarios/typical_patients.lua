-- Patients as they come, with the result expected of them. Each red flag is raised once and just missed once. The files
-- beside this one test one thing each, and are named after it.

scenario "every sign normal" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  expect = { urgency = routine, settled = yes },
}

scenario "a slightly fast pulse scores one point" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 91, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  expect = { urgency = low, settled = yes },
}

scenario "a temperature between two columns of the chart counts the cautious way" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.05,
    age = 54, everything_else = no,
  },
  expect = { urgency = low, settled = yes },
}

scenario "four points without a three stay low" {
  given = {
    breathing_rate = 24, oxygen_saturation = 96, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 111, pulse = 110, consciousness = "alert", temperature = 39.0,
    age = 54, everything_else = no,
  },
  expect = { urgency = low, settled = yes },
}

scenario "twenty-five breaths a minute alone" {
  given = {
    breathing_rate = 25, oxygen_saturation = 96, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  expect = { urgency = low_medium, settled = yes },
}

scenario "five points" {
  given = {
    breathing_rate = 21, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 95, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  expect = { urgency = medium, settled = yes },
}

scenario "six points" {
  given = {
    breathing_rate = 21, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 95, consciousness = "alert", temperature = 38.1,
    age = 54, everything_else = no,
  },
  expect = { urgency = medium, settled = yes },
}

scenario "seven points" {
  given = {
    breathing_rate = 21, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 110, pulse = 95, consciousness = "alert", temperature = 38.1,
    age = 54, everything_else = no,
  },
  expect = { urgency = high, settled = yes },
}

scenario "90 percent is on target on scale 2" {
  given = {
    breathing_rate = 18, oxygen_saturation = 90, saturation_scale = "scale_2", air_or_oxygen = "air",
    systolic_blood_pressure = 134, pulse = 82, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  expect = { urgency = routine, settled = yes },
}

scenario "97 percent on oxygen is too much on scale 2" {
  given = {
    breathing_rate = 18, oxygen_saturation = 97, saturation_scale = "scale_2", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 134, pulse = 82, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  expect = { urgency = medium, settled = yes },
}

scenario "90 percent on air with the scale not known could be either" {
  given = {
    breathing_rate = 18, oxygen_saturation = 90, air_or_oxygen = "air",
    systolic_blood_pressure = 134, pulse = 82, consciousness = "alert", temperature = 36.8,
    age = 71, everything_else = no,
  },
  expect = { urgency = { at_least = routine, at_most = low_medium }, settled = no },
}

scenario "a missing temperature is not a normal temperature" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert",
    age = 54, everything_else = no,
  },
  expect = { urgency = { at_least = routine, at_most = low_medium }, settled = no },
}
