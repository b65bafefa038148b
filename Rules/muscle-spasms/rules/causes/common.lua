-- The common causes: lack of water (with its dangerous form), one position for long, strain and overuse.

cause "dehydration" {
  title   = "Dehydration (too little water in the body)",
  group   = "common",
  for_it  = {
    strongly(low_fluids),
    somewhat(losing_fluids),
    slightly(thirst),
    slightly(dizzy_on_standing),
    slightly(eases_with:includes "drinking"),
  },
  because = "A muscle short of water and salt cramps easily.",
  codes   = { code "E86.0" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = { "common-causes/dehydration", "overview/dehydrated", "overview/drink-fluids" },
  editorial = "Drinking too little is the article's own words; the other signs and the weights are ours. Decided by "
    .. "the authors.",
}

cause "severe_dehydration" {
  title   = "Severe dehydration",
  group   = "common",
  for_it  = {
    strongly(severe_dehydration_signs),
    strongly(all { no_urine, any { low_fluids, losing_fluids, thirst } }),
    somewhat(no_urine),
    somewhat(all { any { confusion, altered_consciousness }, any { low_fluids, losing_fluids } }),
  },
  because = "When the body has lost a great deal of water, the blood pressure falls and the kidneys stop.",
  cite    = { "serious-symptoms/acute-dehydration", "causes-general/severe-dehydration", "serious-symptoms/no-urine" },
  editorial = "The article gives no urine as its sign; how it goes with other signs, and the weights, are ours. "
    .. "Decided by the authors.",
}

cause "one_position" {
  title   = "Staying in one position for too long",
  group   = "common",
  for_it  = {
    strongly(held_one_position),
    somewhat(worse_with:includes "one_position"),
    somewhat(all {
      during_sleep,
      any { sleep_posture:is "toes_pointed", sleep_posture:is "curled_up", sleep_posture:is "neck_turned" },
    }),
    slightly(eases_with:includes "moving"),
  },
  because = "A muscle kept short or still for long may not let go again.",
  cite    = { "common-causes/one-position", "overview/same-position-too-long", "questions/sleep-posture" },
  editorial = "Ways of lying that keep a muscle short count as one position; the weights are ours. Decided by the "
    .. "authors.",
}

cause "muscle_strain" {
  title   = "Muscle strain (a pulled muscle)",
  group   = "common",
  for_it  = {
    strongly(overstretched),
    somewhat(all { any { bruising, swelling }, any { overuse_activity, muscle_tenderness } }),
  },
  against = { slightly(spasm_spread:is "several_areas") },
  because = "A muscle that was pulled too far tightens to protect itself.",
  cite    = { "common-causes/muscle-strain", "overview/overstretched", "accompanying-symptoms/bruising-and-swelling" },
  editorial = "A strain sits in one muscle, so several places speak a little against it; the weights are ours. "
    .. "Decided by the authors.",
}

cause "overuse" {
  title   = "Overuse or the same movement again and again",
  group   = "common",
  for_it  = {
    strongly(overuse_activity),
    somewhat(during_exercise),
    slightly(worse_with:includes "exercise"),
    slightly(eases_with:includes "rest"),
  },
  because = "A tired muscle is easily excited and slow to relax.",
  cite    = { "common-causes/overuse", "overview/overuse", "overview/leg-cramps-exercise-or-sleep" },
  editorial = "The weights are ours. Decided by the authors.",
}
