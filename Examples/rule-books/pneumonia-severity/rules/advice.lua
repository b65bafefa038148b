-- What to do besides the response that the level asks for.

advice "plan_care_at_home" {
  text   = "If the person stays at home: agree when they will be seen again, and tell them to call back at once if "
        .. "they become more breathless, confused or drowsy.",
  when   = curb_65:at_most(1),
  unless = { other_illness_or_no_help, cannot_take_medicines_by_mouth },
  levels = { low },
  cite   = "bts-2009/score-0-or-1",
  editorial = "The wording, and that both obstacles must be ruled out first, were decided by the authors of "
           .. "this example.",
}

advice "rethink_care_at_home" {
  text   = "The score is low, but care at home may not be safe for this person. Consider hospital all the same.",
  when   = any { other_illness_or_no_help, cannot_take_medicines_by_mouth },
  levels = { low },
  cite   = "bts-2009/score-0-or-1",
  editorial = "That tablets which cannot be taken are a reason too was decided by the authors of this example.",
}

advice "consider_intensive_care" {
  text   = "Ask for an assessment for intensive care.",
  when   = curb_65:at_least(3),
  levels = { high },
  cite   = "nice-cg191/intensive-care",
}
