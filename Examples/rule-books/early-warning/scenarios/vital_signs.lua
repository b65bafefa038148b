-- The rows of the chart other than oxygen, band by band. Each row is tried on a patient without any other point, and
-- on patients who have three or four points elsewhere: only there do one, two and three points lead to different
-- responses.

scenario "the middle band of each row scores nothing" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = 12 }, { breathing_rate = 20 },
    { systolic_blood_pressure = 111 }, { systolic_blood_pressure = 219 },
    { pulse = 51 }, { pulse = 90 }, { temperature = 36.1 }, { temperature = 38.0 },
  },
  expect = { urgency = routine, settled = yes, red_flags = {} },
}

scenario "one or two points alone are a low score" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = 9 }, { breathing_rate = 11 }, { breathing_rate = 21 }, { breathing_rate = 24 },
    { systolic_blood_pressure = 91 }, { systolic_blood_pressure = 100 },
    { systolic_blood_pressure = 101 }, { systolic_blood_pressure = 110 },
    { pulse = 41 }, { pulse = 50 }, { pulse = 91 }, { pulse = 110 }, { pulse = 111 }, { pulse = 130 },
    { temperature = 35.1 }, { temperature = 36.0 }, { temperature = 38.1 }, { temperature = 39.0 },
    { temperature = 39.1 }, { air_or_oxygen = "oxygen" },
  },
  expect = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "three points in one row call the ward doctor" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = 8 }, { breathing_rate = 25 },
    { systolic_blood_pressure = 90 }, { systolic_blood_pressure = 220 }, { pulse = 40 }, { pulse = 131 },
    { consciousness = "confusion" }, { consciousness = "voice" }, { consciousness = "pain" },
    { consciousness = "unresponsive" }, { temperature = 35.0 },
  },
  expect = { urgency = low_medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign" } },
}

scenario "a reading between two columns of the chart counts in the one with more points" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "air",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 36.8,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = 8.5 }, { breathing_rate = 24.5 }, { systolic_blood_pressure = 90.5 },
    { systolic_blood_pressure = 219.5 }, { pulse = 40.5 }, { pulse = 130.5 }, { temperature = 35.05 },
  },
  expect = { urgency = low_medium, settled = yes },
}

-- With three points elsewhere (oxygen 2, temperature 1): one point more is a score of 4, two are 5, three are 6.

scenario "three points and at most one more stay low" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 38.5,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = 12 }, { breathing_rate = 9 }, { breathing_rate = 11 },
    { systolic_blood_pressure = 101 }, { systolic_blood_pressure = 110 },
    { pulse = 41 }, { pulse = 50 }, { pulse = 91 }, { pulse = 110 }, { temperature = 36.0, pulse = 100 },
  },
  expect = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "three points and two more are medium" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 38.5,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = 21 }, { breathing_rate = 24 },
    { systolic_blood_pressure = 91 }, { systolic_blood_pressure = 100 }, { pulse = 111 }, { pulse = 130 },
    { temperature = 39.1, pulse = 100 },
  },
  expect = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
}

scenario "three points and three more in one row are medium" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 38.5,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = 8 }, { breathing_rate = 25 },
    { systolic_blood_pressure = 90 }, { systolic_blood_pressure = 220 }, { pulse = 40 }, { pulse = 131 },
    { consciousness = "confusion" }, { consciousness = "unresponsive" }, { temperature = 35.0, pulse = 100 },
  },
  expect = {
    urgency = medium, settled = yes, red_flags = { "score_of_one", "three_points_in_one_sign", "score_of_five" },
  },
}

-- With four points elsewhere (oxygen 2, temperature 2): one or two points more are a score of 5 or 6, three are 7.

scenario "four points and nothing more stay low" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 39.4,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = 12 }, { breathing_rate = 20 },
    { systolic_blood_pressure = 111 }, { systolic_blood_pressure = 219 }, { pulse = 51 }, { pulse = 90 },
    { temperature = 36.1, pulse = 120 }, { temperature = 38.0, pulse = 120 },
  },
  expect = { urgency = low, settled = yes, red_flags = { "score_of_one" } },
}

scenario "four points and one or two more are medium" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 39.4,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = 9 }, { breathing_rate = 11 }, { breathing_rate = 21 }, { breathing_rate = 24 },
    { systolic_blood_pressure = 91 }, { systolic_blood_pressure = 100 },
    { systolic_blood_pressure = 101 }, { systolic_blood_pressure = 110 },
    { pulse = 41 }, { pulse = 50 }, { pulse = 91 }, { pulse = 110 }, { pulse = 111 }, { pulse = 130 },
    { temperature = 35.1, pulse = 120 }, { temperature = 36.0, pulse = 120 },
    { temperature = 38.1, pulse = 120 }, { temperature = 39.0, pulse = 120 }, { temperature = 39.1, pulse = 120 },
  },
  expect = { urgency = medium, settled = yes, red_flags = { "score_of_one", "score_of_five" } },
}

scenario "four points and three more in one row are high" {
  given = {
    breathing_rate = 16, oxygen_saturation = 97, saturation_scale = "scale_1", air_or_oxygen = "oxygen",
    systolic_blood_pressure = 122, pulse = 74, consciousness = "alert", temperature = 39.4,
    age = 54, everything_else = no,
  },
  patients = {
    { breathing_rate = 8 }, { breathing_rate = 25 },
    { systolic_blood_pressure = 90 }, { systolic_blood_pressure = 220 }, { pulse = 40 }, { pulse = 131 },
    { consciousness = "confusion" }, { consciousness = "voice" }, { consciousness = "pain" },
    { consciousness = "unresponsive" }, { temperature = 35.0, pulse = 120 },
  },
  expect = { urgency = high, settled = yes },
}
