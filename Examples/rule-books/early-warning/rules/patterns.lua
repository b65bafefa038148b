-- The rows of the chart that score 3 points, by name: the score and a red flag both read them.
--
-- The chart prints whole numbers (and tenths of a degree): 9 to 11, then 12 to 20. A reading between two columns, such
-- as 36.05 degrees or a pressure converted from kPa, is in neither. Here it counts in the column with more
-- points. So the side towards normal is reached only at the printed number: below(9), not at_most(8);
-- above(24), not at_least(25).

pattern "breathing_rate_scores_three" {
  label = "Breathing rate scores 3 points",
  when  = any { breathing_rate:below(9), breathing_rate:above(24) },
  cite  = "news2/respiration-rate",
  editorial = "A reading between two columns of the chart counts in the one with more points. "
           .. "The cautious side, chosen by the authors of this example.",
}

pattern "systolic_blood_pressure_scores_three" {
  label = "Systolic blood pressure scores 3 points",
  when  = any { systolic_blood_pressure:below(91), systolic_blood_pressure:above(219) },
  cite  = "news2/systolic-blood-pressure",
  editorial = "A reading between two columns of the chart counts in the one with more points. "
           .. "The cautious side, chosen by the authors of this example.",
}

pattern "pulse_scores_three" {
  label = "Pulse scores 3 points",
  when  = any { pulse:below(41), pulse:above(130) },
  cite  = "news2/pulse",
  editorial = "A reading between two columns of the chart counts in the one with more points. "
           .. "The cautious side, chosen by the authors of this example.",
}

pattern "consciousness_scores_three" {
  label = "Consciousness scores 3 points",
  when  = any {
    consciousness:is "confusion",
    consciousness:is "voice",
    consciousness:is "pain",
    consciousness:is "unresponsive",
  },
  cite = "news2/consciousness",
}

pattern "temperature_scores_three" {
  label = "Temperature scores 3 points",
  when  = temperature:below(35.1),
  cite  = "news2/temperature",
  editorial = "A reading between two columns of the chart counts in the one with more points: 35.05 degrees scores 3. "
           .. "The cautious side, chosen by the authors of this example.",
}

-- Oxygen saturation: the points depend on the reading, on the scale and, on scale 2, on oxygen being given.
-- Each pattern says "this many points or more", and the score adds one point for each, so that a scale or an oxygen
-- supply that is not known leaves exactly those points open that it could still give or take.

pattern "saturation_scores_one_or_more" {
  label = "Oxygen saturation scores at least 1 point",
  when  = any {
    oxygen_saturation:below(88),                                                       -- on either scale
    all { saturation_scale:is "scale_1", oxygen_saturation:below(96) },
    all {
      air_or_oxygen:is "oxygen",
      oxygen_saturation:above(92),
      any { saturation_scale:is "scale_2", oxygen_saturation:below(96) },              -- below 96: on either scale
    },
  },
  cite = { "news2/saturation-scale-1", "news2/saturation-scale-2" },
  editorial = "On oxygen, 93 to 95 % scores on scale 1 for being low and on scale 2 for being high; so the point is "
           .. "counted also while the scale is not known. Readings between two columns count in the one with more "
           .. "points. Both chosen by the authors of this example.",
}

pattern "saturation_scores_two_or_more" {
  label = "Oxygen saturation scores at least 2 points",
  when  = any {
    oxygen_saturation:below(86),                                                       -- on either scale
    all { saturation_scale:is "scale_1", oxygen_saturation:below(94) },
    all { saturation_scale:is "scale_2", air_or_oxygen:is "oxygen", oxygen_saturation:above(94) },
  },
  cite = { "news2/saturation-scale-1", "news2/saturation-scale-2" },
  editorial = "Readings between two columns count in the one with more points. "
           .. "The cautious side, chosen by the authors of this example.",
}

pattern "saturation_scores_three" {
  label = "Oxygen saturation scores 3 points",
  when  = any {
    oxygen_saturation:below(84),                                                       -- on either scale
    all { saturation_scale:is "scale_1", oxygen_saturation:below(92) },
    all { saturation_scale:is "scale_2", air_or_oxygen:is "oxygen", oxygen_saturation:above(96) },
  },
  cite = { "news2/saturation-scale-1", "news2/saturation-scale-2" },
  editorial = "Readings between two columns count in the one with more points. "
           .. "The cautious side, chosen by the authors of this example.",
}
