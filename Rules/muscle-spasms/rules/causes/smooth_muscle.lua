-- Spasms of muscle in the walls of organs and blood vessels: food pipe, gut, gallbladder, kidney, bladder,
-- womb, the small vessels of the fingers and the arteries of the heart.

cause "raynauds" {
  title   = "Raynaud's disease (blood vessels that cramp)",
  group   = "smooth_muscle",
  for_it  = {
    strongly(history:includes "raynauds"),
    strongly(fingers_change_color),
    slightly(all { spasm_sites:any_of { "hand", "foot" }, worse_with:includes "cold" }),
  },
  because = "Small blood vessels close in the cold, so fingers and toes turn white and hurt.",
  cite    = "smooth-muscle-causes/raynauds",
  editorial = "The article gives no signs; these and the weights are ours. Decided by the authors.",
}

cause "bladder_infection" {
  title   = "Bladder infection with spasms of the bladder",
  group   = "smooth_muscle",
  for_it  = {
    strongly(painful_urination),
    somewhat(all { painful_urination, any { frequent_urination, blood_in_urine, fever } }),
    slightly(all { spasm_sites:includes "lower_belly", frequent_urination }),
    slightly(all { sex:is "female", painful_urination }),
  },
  because = "An infected bladder is sore, and its wall cramps.",
  codes   = { code "N30.90" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = "smooth-muscle-causes/bladder-infection",
  editorial = "The article gives no signs; these and the weights are ours. Women have it more often. Decided by the "
    .. "authors.",
}

cause "gallstones" {
  title   = "Gallstones",
  group   = "smooth_muscle",
  for_it  = {
    strongly(history:includes "gallstones"),
    strongly(pain_under_right_ribs),
    slightly(all { organ_spasm, worse_with:includes "eating" }),
  },
  because = "The gallbladder cramps against a stone.",
  cite    = "smooth-muscle-causes/gallstones",
  editorial = "The article gives colic; where it sits and the weights are ours. Decided by the authors.",
}

cause "esophageal_spasm" {
  title   = "Spasm of the food pipe (esophagus)",
  group   = "smooth_muscle",
  for_it  = {
    strongly(history:includes "esophageal_spasm"),
    strongly(chest_pain_on_swallowing),
    somewhat(all { chest_pain, difficulty_swallowing }),
    slightly(chest_pain),
  },
  because = "The food pipe cramps and hurts behind the breastbone, much like the heart does.",
  cite    = { "smooth-muscle-causes/esophageal-spasm", "overview/esophagus-severe-chest-pain" },
  editorial = "The article gives severe chest pain; pain on swallowing and the weights are ours. That a harmless "
    .. "cause fits never lowers the urgency of chest pain. Decided by the authors.",
}

cause "food_poisoning" {
  title   = "Food poisoning with cramps of the gut",
  group   = "smooth_muscle",
  for_it  = {
    strongly(all { suspect_food, any { vomiting, diarrhea } }),
    somewhat(suspect_food),
    somewhat(all { organ_spasm, any { vomiting, diarrhea } }),
  },
  because = "An irritated gut cramps to get rid of what it holds.",
  cite    = "smooth-muscle-causes/food-poisoning",
  editorial = "The article gives cramps of the gut; the other signs and the weights are ours. Decided by the authors.",
}

cause "kidney_stone" {
  title   = "Kidney stone",
  group   = "smooth_muscle",
  for_it  = {
    strongly(flank_pain_in_waves),
    somewhat(history:includes "kidney_stone"),
    somewhat(all { severe_belly_pain, blood_in_urine }),
  },
  because = "The tube from the kidney cramps around a stone.",
  codes   = { code "N20.0" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = "smooth-muscle-causes/kidney-stone",
  editorial = "The article gives no signs; these and the weights are ours. A stone in the past makes a new one "
    .. "likelier. Decided by the authors.",
}

cause "labor" {
  title   = "Labor and childbirth",
  group   = "smooth_muscle",
  for_it  = {
    strongly(labor_signs),
    slightly(all { pregnant, organ_spasm }),
  },
  against = { somewhat(absent(pregnant)) },
  because = "The womb tightens at regular times to bring the baby.",
  cite    = "smooth-muscle-causes/labor",
  editorial = "The article gives no signs; these and the weights are ours. Decided by the authors.",
}

cause "menstruation" {
  title   = "Menstruation (period pain)",
  group   = "smooth_muscle",
  for_it  = {
    strongly(menstruating),
    slightly(all { menstruating, spasm_sites:includes "lower_belly" }),
    slightly(all { heavy_periods, spasm_sites:includes "lower_belly" }),
  },
  against = { somewhat(pregnant), somewhat(sex:is "male") },
  because = "The womb cramps to shed its lining.",
  cite    = "smooth-muscle-causes/menstruation",
  editorial = "Pregnancy and male sex speak against it but do not silence a period that is there; the weights are "
    .. "ours. Decided by the authors.",
}

cause "prinzmetals_angina" {
  title   = "Prinzmetal's angina (heart arteries that cramp)",
  group   = "smooth_muscle",
  for_it  = {
    strongly(history:includes "prinzmetals_angina"),
    strongly(chest_pain_at_rest),
    somewhat(all { chest_pain, any { irregular_heartbeat, cocaine_use } }),
    slightly(chest_pain),
  },
  because = "An artery of the heart cramps and lets too little blood through.",
  codes   = { code "I20.1" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = {
    "smooth-muscle-causes/prinzmetals-angina", "serious-symptoms/coronary-spasm", "overview/angina-or-heart-attack",
  },
  editorial = "The article gives chest pain and a disturbed heartbeat; pain at rest, cocaine and the weights are "
    .. "ours. Decided by the authors.",
}
