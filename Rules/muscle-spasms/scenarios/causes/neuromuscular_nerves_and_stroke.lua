-- Patients for nerve damage, a pinched nerve, polio and stroke: what speaks for each, what only together, and what
-- against it. How the order shows the points is explained in common.lua.

-- Peripheral neuropathy

scenario "known nerve damage counts as a cause, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    history = { "peripheral_neuropathy" }, everything_else = no,
  },
  expect = { causes = { "peripheral_neuropathy", "overuse" } },
}

scenario "tingling points to nerve damage, with at least 3 points" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, tingling = yes, everything_else = no,
  },
  expect = { causes = { "peripheral_neuropathy", "overuse" } },
}

scenario "spreading numbness in someone with diabetes points to nerve damage, with at least 3 points" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, progressive_numbness = yes,
    history = { "diabetes" }, everything_else = no,
  },
  expect = { causes = { "diabetes", "peripheral_neuropathy", "overuse" } },
}

scenario "spreading numbness in someone who drinks a lot of alcohol points to nerve damage, with at least 3 points" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, progressive_numbness = yes,
    heavy_alcohol = yes, everything_else = no,
  },
  expect = { causes = { "alcohol", "peripheral_neuropathy", "overuse" } },
}

scenario "spreading numbness with a risk of too little vitamins points to nerve damage, with at least 3 points" {
  given    = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, progressive_numbness = yes,
    everything_else = no,
  },
  patients = { { vegan_diet = yes }, { poor_absorption = yes }, { little_sun = yes } },
  expect   = { causes = { "vitamin_b12_or_d_deficiency", "peripheral_neuropathy", "overuse" } },
}

scenario "a growth in the pelvis hints at nerve damage" {
  given  = { muscle_spasm = yes, history = { "pelvic_mass" }, everything_else = no },
  expect = { causes = { peripheral_neuropathy = supported } },
}

scenario "none of these alone speaks for nerve damage" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { progressive_numbness = yes }, { history = { "diabetes" } }, { heavy_alcohol = yes }, { vegan_diet = yes },
  },
  expect   = { causes = { peripheral_neuropathy = not_supported } },
}

-- Pinched nerve

scenario "a known pinched nerve counts as a cause, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    history = { "pinched_nerve" }, everything_else = no,
  },
  expect = { causes = { "pinched_nerve", "overuse" } },
}

scenario "shooting pain, or numbness with a spasm of back or neck, points to a pinched nerve, with at least 3 points" {
  given    = { muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, everything_else = no },
  patients = {
    { shooting_pain = yes }, { progressive_numbness = yes, spasm_sites = { "neck" } },
    { progressive_numbness = yes, spasm_sites = { "back" } },
  },
  expect   = { causes = { "pinched_nerve", "overuse" } },
}

scenario "tingling with a spasm of back or neck points to a pinched nerve, with at least 3 points" {
  given    = { worse_with = { "exercise" }, eases_with = { "rest" }, tingling = yes, everything_else = no },
  patients = { { spasm_sites = { "back" } }, { spasm_sites = { "neck" } } },
  expect   = { causes = { "peripheral_neuropathy", "pinched_nerve", "overuse" } },
}

scenario "lost control of bladder or bowel hints at pinched nerves" {
  given    = { muscle_spasm = yes, bladder_bowel_loss = yes, everything_else = no },
  patients = { {}, { spasm_spread = "one_muscle" } },
  expect   = { causes = { pinched_nerve = supported } },
}

scenario "several places outweigh what only hints at a pinched nerve" {
  given  = { muscle_spasm = yes, bladder_bowel_loss = yes, spasm_spread = "several_areas", everything_else = no },
  expect = { causes = { pinched_nerve = not_supported } },
}

scenario "none of these alone speaks for a pinched nerve" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { progressive_numbness = yes }, { spasm_sites = { "back" } }, { spasm_sites = { "neck" } },
    { progressive_numbness = yes, spasm_sites = { "calf" } },
  },
  expect   = { causes = { pinched_nerve = not_supported } },
}

-- Polio

scenario "polio in the past counts as a cause, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    history = { "polio" }, everything_else = no,
  },
  expect = { causes = { "polio", "overuse" } },
}

scenario "polio in the past counts as a cause, with at most 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "polio" }, everything_else = no },
  expect = { causes = { "overuse", "polio" } },
}

scenario "polio in the past with weak or thin muscles points to it, with at least 7 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, history = { "polio" }, everything_else = no },
  patients = { { muscle_weakness = yes }, { muscle_wasting = yes } },
  expect   = { causes = { "polio", "overuse" } },
}

scenario "weak or thin muscles without polio do not speak for it" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { muscle_weakness = yes }, { muscle_wasting = yes } },
  expect   = { causes = { polio = not_supported } },
}

-- Stroke

scenario "a drooping face, slurred speech or one weak side points to a stroke, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    stroke_signs = yes, everything_else = no,
  },
  expect = { causes = { "stroke", "overuse" } },
}

scenario "a stroke in the past, or two signs of the brain, point to a stroke, with at least 3 points" {
  given    = { muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, everything_else = no },
  patients = {
    { history = { "stroke" } }, { unable_to_move = yes, vision_loss = yes },
    { unable_to_move = yes, confusion = yes }, { vision_loss = yes, confusion = yes },
  },
  expect   = { causes = { "stroke", "overuse" } },
}

scenario "none of these alone speaks for a stroke" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { unable_to_move = yes }, { vision_loss = yes }, { confusion = yes } },
  expect   = { causes = { stroke = not_supported } },
}
