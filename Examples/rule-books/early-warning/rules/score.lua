-- The score: what each vital sign adds. What scores no points is not written down.

score "early_warning" {
  label = "NEWS2 score",

  points(3, breathing_rate_scores_three),
  points(1, all { breathing_rate:at_least(9), breathing_rate:below(12) }),
  points(2, all { breathing_rate:above(20), breathing_rate:at_most(24) }),

  -- One point for each step reached: see patterns.lua.
  points(1, saturation_scores_one_or_more),
  points(1, saturation_scores_two_or_more),
  points(1, saturation_scores_three),

  points(2, air_or_oxygen:is "oxygen"),

  points(3, systolic_blood_pressure_scores_three),
  points(2, all { systolic_blood_pressure:at_least(91), systolic_blood_pressure:below(101) }),
  points(1, all { systolic_blood_pressure:at_least(101), systolic_blood_pressure:below(111) }),

  points(3, pulse_scores_three),
  points(1, all { pulse:at_least(41), pulse:below(51) }),
  points(1, all { pulse:above(90), pulse:at_most(110) }),
  points(2, all { pulse:above(110), pulse:at_most(130) }),

  points(3, consciousness_scores_three),

  points(3, temperature_scores_three),
  points(1, all { temperature:at_least(35.1), temperature:below(36.1) }),
  points(1, all { temperature:above(38.0), temperature:at_most(39.0) }),
  points(2, temperature:above(39.0)),

  cite = {
    "news2/respiration-rate",
    "news2/saturation-scale-1",
    "news2/saturation-scale-2",
    "news2/air-or-oxygen",
    "news2/systolic-blood-pressure",
    "news2/pulse",
    "news2/consciousness",
    "news2/temperature",
    "news2/add-up",
  },
  editorial = "The points are the chart's. A reading between two columns of the chart (36.05 degrees, between 36.0 and "
           .. "36.1) counts in the column with more points. The cautious side, chosen by the authors of this example.",
}
