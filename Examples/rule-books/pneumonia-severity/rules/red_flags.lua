-- What each score demands. Both thresholds say "or more": a score that is only partly known may already have passed it.

red_flag "score_of_two" {
  title   = "A score of 2 or more",
  when    = curb_65:at_least(2),
  urgency = moderate,
  because = "About one in eight people with 2 points died within 30 days.",
  cite    = { "bts-2009/score-2", "lim-2003/mortality" },
}

red_flag "score_of_three" {
  title   = "A score of 3 or more",
  when    = curb_65:at_least(3),
  urgency = high,
  because = "About one in six people with 3 points died within 30 days, and with 4 or 5 points about half.",
  cite    = { "bts-2009/score-3-or-more", "lim-2003/mortality" },
}
