-- What each score demands. Every threshold says "or more": a score that is only partly known may
-- already have passed it.

red_flag "score_of_one" {
  title   = "A score of 1 or more",
  when    = early_warning:at_least(1),
  urgency = low,
  because = "At least one vital sign is outside its usual range.",
  cite    = "news2/response-to-1-to-4",
}

red_flag "three_points_in_one_sign" {
  title = "One vital sign scores 3 points on its own",
  when  = any {
    breathing_rate_scores_three,
    saturation_scores_three,
    systolic_blood_pressure_scores_three,
    pulse_scores_three,
    consciousness_scores_three,
    temperature_scores_three,
  },
  urgency = low_medium,
  because = "One sign so far from normal can mean serious illness, even when the others are fine.",
  cite    = "news2/response-to-a-single-3",
}

red_flag "score_of_five" {
  title   = "A score of 5 or more",
  when    = early_warning:at_least(5),
  urgency = medium,
  because = "Several signs together show that the patient may be getting seriously ill.",
  cite    = "news2/response-to-5-or-6",
}

red_flag "score_of_seven" {
  title   = "A score of 7 or more",
  when    = early_warning:at_least(7),
  urgency = high,
  because = "A score this high means a real danger of dying soon without expert help.",
  cite    = "news2/response-to-7-or-more",
}
