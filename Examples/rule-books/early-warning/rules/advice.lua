-- What to do besides the response that the level asks for.

advice "think_of_sepsis" {
  text   = "With a possible infection and this score, think of sepsis now and follow your sepsis pathway.",
  when   = all { possible_infection, early_warning:at_least(5) },
  levels = { medium, high },
  cite   = "news2/think-of-sepsis",
}

advice "check_scale_two" {
  text   = "Scale 2 was used. Make sure the decision for it is in the patient's notes; if it is not, score on scale 1.",
  when   = saturation_scale:is "scale_2",
  levels = { routine, low, low_medium, medium, high },
  cite   = "news2/scale-2-is-decided",
}

advice "oxygen_above_target" {
  text   = "The saturation is above the target of 88 to 92 % while oxygen is running. Ask the responsible clinician "
        .. "to review the oxygen now; do not simply stop it.",
  when   = all { saturation_scale:is "scale_2", air_or_oxygen:is "oxygen", oxygen_saturation:above(92) },
  levels = { routine, low, low_medium, medium, high },
  cite   = { "news2/saturation-scale-2", "news2/scale-2-is-decided" },
  editorial = "The chart gives points for it and the target; the wording of what to do is ours.",
}

advice "trust_your_worry" {
  text   = "If the patient looks worse than this score, call for help anyway.",
  when   = early_warning:at_most(4),
  levels = { routine, low, low_medium },
  cite   = "news2/judgement-first",
}
