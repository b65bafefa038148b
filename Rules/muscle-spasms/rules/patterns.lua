-- Conditions that several rules need, each with a name of its own.

pattern "limb_spasm" {
  label = "Spasm of an arm or leg muscle",
  when  = spasm_sites:any_of { "calf", "thigh_front", "thigh_back", "foot", "hand", "arm" },
  cite  = "overview/usual-sites",
}

pattern "organ_spasm" {
  label = "Spasm inside the belly",
  when  = spasm_sites:any_of { "belly", "lower_belly" },
  cite  = "overview/smooth-muscle-can-spasm",
}

pattern "losing_fluids" {
  label = "Losing fluids",
  when  = any { vomiting, diarrhea, heavy_sweating, cannot_keep_fluids_down },
  cite  = "common-causes/dehydration",
  editorial = "The common ways to lose water. Decided by the authors.",
}

pattern "any_weakness" {
  label = "Weak muscles, old or new",
  when  = any { muscle_weakness, progressive_weakness },
  cite  = { "immediate-care/progressive-weakness", "neuromuscular-causes/als" },
}

pattern "any_numbness" {
  label = "Tingling or numbness",
  when  = any { tingling, progressive_numbness },
  cite  = "serious-symptoms/progressive-weakness-and-numbness",
}

pattern "pinched_nerve_signs" {
  label = "Signs of a pinched nerve",
  when  = any { shooting_pain, all { any_numbness, spasm_sites:any_of { "back", "neck" } } },
  cite  = "neuromuscular-causes/pinched-nerve",
  editorial = "Pain that shoots down a limb, or tingling with a spasm of back or neck, follows the way of one "
    .. "nerve. Decided by the authors.",
}

pattern "long_lasting_disease" {
  label = "A disease of muscles or nerves that lasts",
  when  = history:any_of {
    "als", "brain_or_spinal_cord_injury", "dystonia", "multiple_sclerosis", "muscular_dystrophy", "myositis",
    "parkinsons_disease", "polio", "stroke",
  },
  cite  = "complications/depends-on-cause",
}

pattern "vitamin_risk" {
  label = "Risk of too little vitamin B12 or D",
  when  = any { vegan_diet, poor_absorption, little_sun },
  cite  = "other-causes/vitamin-b12-or-d-deficiency",
  editorial = "The usual ways to come by too little of them. Decided by the authors.",
}
