-- Other conditions that can lie behind a spasm: heart attack, tetanus, cancer, hormones, blood, kidneys,
-- blood flow, salts, pregnancy, vitamins, alcohol.

cause "heart_attack" {
  title   = "Heart attack",
  group   = "other",
  for_it  = {
    strongly(chest_pain_radiating),
    strongly(heart_signs),
    somewhat(chest_pain),
    slightly(all { chest_pain, any { difficulty_breathing, history:includes "heart_disease", cocaine_use } }),
  },
  because = "A part of the heart gets no blood; it hurts, and the pain may spread.",
  codes   = { code "I21.9" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = {
    "causes-general/heart-attack", "other-causes/heart-attack", "overview/angina-or-heart-attack",
    "serious-symptoms/chest-pain-radiating",
  },
  editorial = "The weights are ours: pain that spreads counts for more than chest pain alone. Decided by the authors.",
}

cause "tetanus" {
  title   = "Tetanus (lockjaw)",
  group   = "other",
  for_it  = {
    strongly(lockjaw),
    strongly(arching_spasms),
    somewhat(dirty_wound),
    slightly(all { difficulty_swallowing, stiff_neck }),
    slightly(worse_with:includes "noise_or_touch"),
  },
  against = { slightly(tetanus_vaccine_up_to_date) },
  because = "A poison made by germs in a wound drives the muscles into spasm, the jaw first.",
  codes   = { code "A35" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = "causes-general/tetanus",
  editorial = "The article gives lockjaw; the other signs and the weights are ours. A vaccination makes it less "
    .. "likely and never rules it out. Decided by the authors.",
}

cause "cancer" {
  title   = "Cancer",
  group   = "other",
  for_it  = {
    strongly(history:includes "cancer"),
    somewhat(all { unexplained_weight_loss, fatigue }),
    slightly(unexplained_weight_loss),
  },
  because = "A growth can press on nerves, upset the body's salts or wear the body down.",
  cite    = "causes-general/cancer",
  editorial = "The article gives no signs; these and the weights are ours. Decided by the authors.",
}

cause "alcohol" {
  title   = "Heavy drinking of alcohol",
  group   = "other",
  for_it  = {
    strongly(heavy_alcohol),
    strongly(history:includes "alcohol_dependence"),
  },
  because = "Alcohol dries the body out and harms muscles and nerves.",
  cite    = "other-causes/alcohol",
  editorial = "The weights are ours. Decided by the authors.",
}

cause "anemia" {
  title   = "Anemia (too little healthy blood)",
  group   = "other",
  for_it  = {
    strongly(history:includes "anemia"),
    somewhat(all { fatigue, any { pale_skin, heavy_periods } }),
    slightly(all { dizzy_on_standing, pale_skin }),
  },
  because = "Blood that carries too little oxygen leaves the muscles short of it.",
  cite    = { "causes-general/anemia", "overview/needs-oxygen-electrolytes-glucose" },
  editorial = "The article gives no signs; these and the weights are ours. Decided by the authors.",
}

cause "diabetes" {
  title   = "Diabetes",
  group   = "other",
  for_it  = {
    strongly(history:includes "diabetes"),
    somewhat(all { thirst, frequent_urination }),
    slightly(all { frequent_urination, any { fatigue, unexplained_weight_loss } }),
  },
  because = "Wrong blood sugar disturbs muscles and, with time, nerves.",
  cite    = { "causes-general/diabetes", "overview/needs-oxygen-electrolytes-glucose" },
  editorial = "The article gives no signs; these and the weights are ours. Decided by the authors.",
}

cause "electrolyte_imbalance" {
  title   = "Too much or too little potassium or calcium",
  group   = "other",
  for_it  = {
    strongly(electrolytes_out_of_range),
    somewhat(mouth_tingling),
    slightly(all { losing_fluids, any { any_weakness, irregular_heartbeat } }),
    slightly(all {
      any { medications:any_of { "diuretics", "ace_inhibitors" }, dialysis },
      any { any_weakness, irregular_heartbeat },
    }),
  },
  because = "Muscles need the right salts in the blood to tighten and let go.",
  codes   = {
    code "E87.6"  { system = "ICD-10-CM", release = "2026-04" },
    code "E87.5"  { system = "ICD-10-CM", release = "2026-04" },
    code "E83.51" { system = "ICD-10-CM", release = "2026-04" },
    code "E83.52" { system = "ICD-10-CM", release = "2026-04" },
  },
  cite    = { "other-causes/electrolyte-imbalance", "overview/needs-oxygen-electrolytes-glucose" },
  editorial = "The article gives no limits and no signs; the signs and the weights are ours. Decided by the authors.",
}

cause "hypothyroidism" {
  title   = "Underactive thyroid (hypothyroidism)",
  group   = "other",
  for_it  = {
    strongly(history:includes "hypothyroidism"),
    somewhat(at_least(2, { weight_gain, depression, fatigue })),
    slightly(all { feels_cold, any { weight_gain, fatigue } }),
  },
  against = { slightly(all { absent(weight_gain), absent(fatigue) }) },
  because = "Too little thyroid hormone slows the whole body and makes muscles cramp.",
  codes   = { code "E03.9" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = {
    "other-causes/hypothyroidism", "accompanying-symptoms/weight-gain", "accompanying-symptoms/depression",
    "accompanying-symptoms/fatigue",
  },
  editorial = "The article names the three signs together; that two are enough, feeling cold, and the weights are "
    .. "ours. Decided by the authors.",
}

cause "thyroid_disorder" {
  title   = "A thyroid disorder",
  group   = "other",
  for_it  = {
    strongly(history:any_of { "thyroid_disorder", "hypothyroidism" }),
    somewhat(neck_lump),
    slightly(at_least(2, { weight_gain, fatigue, feels_cold })),
    slightly(all { unexplained_weight_loss, irregular_heartbeat }),
  },
  because = "Too much or too little thyroid hormone disturbs the muscles.",
  cite    = "causes-general/thyroid-disorder",
  editorial = "The article gives no signs for thyroid disorders in general; these and the weights are ours. Decided "
    .. "by the authors.",
}

cause "inherited_metabolic" {
  title   = "Inherited disorder of metabolism",
  group   = "other",
  for_it  = {
    strongly(history:includes "inherited_metabolic"),
    somewhat(cramps_since_childhood),
    somewhat(all { family_muscle_disease, during_exercise }),
    slightly(all { during_exercise, dark_urine }),
  },
  because = "Muscles that cannot use their fuel cramp when they work.",
  cite    = "other-causes/inherited-metabolic",
  editorial = "The article gives a missing enzyme as an example and no signs; these and the weights are ours. "
    .. "Decided by the authors.",
}

cause "kidney_failure" {
  title   = "Kidney failure",
  group   = "other",
  for_it  = {
    strongly(history:includes "kidney_failure"),
    strongly(dialysis),
    somewhat(at_least(2, { no_urine, swollen_ankles, itchy_skin })),
  },
  because = "Kidneys that fail leave water, salts and waste in the body; dialysis itself can bring on cramps.",
  codes   = { code "N19" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = { "other-causes/kidney-failure", "causes-general/kidney-failure", "questions/hemodialysis" },
  editorial = "The article asks for dialysis; the other signs and the weights are ours. Decided by the authors.",
}

cause "lupus" {
  title   = "Lupus (systemic lupus erythematosus)",
  group   = "other",
  for_it  = {
    strongly(history:includes "lupus"),
    somewhat(all { face_rash, any { joint_pain, fatigue, fever } }),
    slightly(all { sex:is "female", joint_pain, fatigue, fingers_change_color }),
  },
  because = "The body's defense turns on its own tissues, muscles among them.",
  codes   = { code "M32.9" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = "other-causes/lupus",
  editorial = "The article gives no signs; these and the weights are ours. Women have it far more often. Decided by "
    .. "the authors.",
}

cause "peripheral_artery_disease" {
  title   = "Peripheral artery disease (clogged arteries in the legs)",
  group   = "other",
  for_it  = {
    strongly(history:includes "peripheral_artery_disease"),
    strongly(leg_pain_walking),
    somewhat(cold_pale_limb),
    slightly(all { limb_spasm, any { cold_feet, weak_or_absent_pulse } }),
    slightly(all { limb_spasm, worse_with:includes "walking" }),
  },
  against = { slightly(age:below(40, "a")) },
  because = "Muscles that get too little blood cramp when they work.",
  codes   = { code "I73.9" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = "other-causes/peripheral-artery-disease",
  editorial = "It is rare below forty, which speaks a little against it; signs and weights are ours. Decided by the "
    .. "authors.",
}

cause "pregnancy" {
  title   = "Pregnancy",
  group   = "other",
  for_it  = {
    strongly(pregnant),
    slightly(all { pregnant, during_sleep, spasm_sites:includes "calf" }),
  },
  against = { somewhat(sex:is "male") },
  because = "Leg cramps, mostly at night, are common in pregnancy.",
  cite    = "other-causes/pregnancy",
  editorial = "Male sex speaks against it but does not silence a pregnancy that is there; the weights are ours. "
    .. "Decided by the authors.",
}

cause "vitamin_b12_or_d_deficiency" {
  title   = "Too little vitamin B12 or D",
  group   = "other",
  for_it  = {
    strongly(history:any_of { "vitamin_b12_deficiency", "vitamin_d_deficiency" }),
    somewhat(all { vitamin_risk, any { any_numbness, any_weakness, fatigue } }),
    slightly(vitamin_risk),
  },
  because = "Nerves need vitamin B12, and muscles need vitamin D.",
  codes   = {
    code "E53.8" { system = "ICD-10-CM", release = "2026-04" },
    code "E55.9" { system = "ICD-10-CM", release = "2026-04" },
  },
  cite    = "other-causes/vitamin-b12-or-d-deficiency",
  editorial = "The article gives no signs; these and the weights are ours. Decided by the authors.",
}
