-- Patients who have one danger sign and have answered no to everything else: each sign decides the level by itself,
-- and nothing is left open. What each sign raises while the rest is unknown stands in scenarios_danger_signs.lua.

scenario "each danger sign of the article is an emergency by itself" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { chest_pain = yes }, { chest_pain_radiating = yes }, { difficulty_breathing = yes },
    { difficulty_swallowing = yes }, { progressive_weakness = yes }, { altered_consciousness = yes },
    { confusion = yes }, { unable_to_move = yes }, { stiff_neck = yes }, { weak_or_absent_pulse = yes },
    { irritability = yes }, { vision_loss = yes }, { no_urine = yes }, { seizure = yes },
  },
  expect   = { urgency = emergency, settled = yes, disposition = emergency, not_ruled_out = {}, in_scope = yes },
}

scenario "each sign of a threat to life that the article names without its signs is an emergency by itself" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { lockjaw = yes }, { arching_spasms = yes }, { serious_injury = yes }, { bladder_bowel_loss = yes },
    { heart_signs = yes }, { stroke_signs = yes }, { cold_pale_limb = yes }, { belly_emergency = yes },
    { very_hot = yes }, { very_cold = yes }, { toxin_exposure = yes }, { pregnancy_danger_sign = yes },
    { cannot_keep_fluids_down = yes, dizzy_on_standing = yes },
    { electrolytes_out_of_range = yes, irregular_heartbeat = yes },
  },
  expect   = { urgency = emergency, settled = yes, disposition = emergency, not_ruled_out = {}, in_scope = yes },
}

scenario "each of these by itself needs a doctor or nurse soon, and no ambulance" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { lasts_long = yes }, { recurs = yes }, { causes_concern = yes }, { high_fever = yes },
    { progressive_numbness = yes }, { irregular_heartbeat = yes }, { dirty_wound = yes },
    { cannot_keep_fluids_down = yes }, { dizzy_on_standing = yes }, { one_leg_swollen = yes }, { dark_urine = yes },
    { electrolytes_out_of_range = yes }, { unexplained_weight_loss = yes }, { severe_belly_pain = yes },
    { labor_signs = yes }, { small_child = yes },
  },
  expect   = { urgency = prompt, settled = yes, disposition = prompt, not_ruled_out = {}, in_scope = yes },
}

scenario "other signs leave a cramp at the lowest level" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { fever = yes }, { bruising = yes }, { swelling = yes }, { muscle_weakness = yes }, { tingling = yes },
    { muscle_twitching = yes }, { tremor = yes }, { vomiting = yes }, { pregnant = yes }, { dialysis = yes },
    { cocaine_use = yes }, { history = { "heart_disease", "diabetes", "cancer" } }, { medications = { "statins" } },
  },
  expect   = { urgency = self_care, settled = yes, disposition = self_care, red_flags = {}, not_ruled_out = {} },
}

scenario "one danger sign that is not sure keeps the level open, however much else is answered" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { chest_pain = unknown }, { chest_pain_radiating = unknown }, { difficulty_breathing = unknown },
    { difficulty_swallowing = unknown }, { progressive_weakness = unknown }, { altered_consciousness = unknown },
    { confusion = unknown }, { unable_to_move = unknown }, { stiff_neck = unknown }, { weak_or_absent_pulse = unknown },
    { irritability = unknown }, { vision_loss = unknown }, { no_urine = unknown }, { seizure = unknown },
    { lockjaw = unknown }, { arching_spasms = unknown }, { serious_injury = unknown }, { bladder_bowel_loss = unknown },
    { heart_signs = unknown }, { stroke_signs = unknown }, { cold_pale_limb = unknown }, { belly_emergency = unknown },
    { very_hot = unknown }, { very_cold = unknown }, { toxin_exposure = unknown }, { pregnancy_danger_sign = unknown },
  },
  expect   = {
    urgency = { at_least = self_care, at_most = emergency }, settled = no, disposition = no, red_flags = {},
  },
}

scenario "two signs that are grave only together stay open while one of them is not sure" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { cannot_keep_fluids_down = yes, dizzy_on_standing = unknown },
    { cannot_keep_fluids_down = unknown, dizzy_on_standing = yes },
    { electrolytes_out_of_range = yes, irregular_heartbeat = unknown },
    { electrolytes_out_of_range = unknown, irregular_heartbeat = yes },
  },
  expect   = { urgency = { at_least = prompt, at_most = emergency }, settled = no },
}

-- Special cases of a red flag, and what just misses them

scenario "growing weakness with spreading numbness raises both, and the numbness too" {
  given  = { progressive_weakness = yes, progressive_numbness = yes, everything_else = no },
  expect = {
    urgency = emergency,
    red_flags = { "progressive_weakness", "progressive_weakness_and_numbness", "progressive_numbness" },
  },
}

scenario "growing weakness alone is not weakness and numbness" {
  given  = { progressive_weakness = yes, tingling = yes, everything_else = no },
  expect = { urgency = emergency, red_flags = { "progressive_weakness" } },
}

scenario "a high fever with a stiff neck raises all three" {
  given  = { stiff_neck = yes, high_fever = yes, everything_else = no },
  expect = { urgency = emergency, red_flags = { "stiff_neck", "stiff_neck_with_high_fever", "high_fever" } },
}

-- Pain in the chest of a special kind

scenario "chest pain at rest or on swallowing is chest pain" {
  given    = { muscle_spasm = yes },
  patients = { { chest_pain_at_rest = yes }, { chest_pain_on_swallowing = yes } },
  expect   = { urgency = emergency, settled = yes, red_flags = { "chest_pain" } },
}

-- Numbers

scenario "a fever is high from 39 degrees on" {
  given     = { spasm_sites = { "back" }, everything_else = no },
  threshold = temperature:at_least(39, "Cel"),
  step      = 0.1,
  expect    = { urgency = prompt, settled = yes, red_flags = { "high_fever" } },
  otherwise = { urgency = self_care, settled = yes, red_flags = {} },
}

scenario "a body is as hot as in heat stroke from 40.5 degrees on" {
  given     = { spasm_sites = { "back" }, everything_else = no },
  threshold = temperature:at_least(40.5, "Cel"),
  expect    = { urgency = emergency, settled = yes, red_flags = { "high_fever", "very_hot" } },
  otherwise = { urgency = prompt, settled = yes, red_flags = { "high_fever" } },
}

scenario "a body is too cold at 35 degrees and below" {
  given     = { spasm_sites = { "back" }, everything_else = no },
  threshold = temperature:at_most(35, "Cel"),
  step      = 0.1,
  expect    = { urgency = emergency, settled = yes, red_flags = { "very_cold" } },
  otherwise = { urgency = self_care, settled = yes, red_flags = {} },
}

scenario "a spasm lasts long from ten minutes on" {
  given     = { spasm_sites = { "calf" }, everything_else = no },
  threshold = spasm_duration:at_least(10, "min"),
  expect    = { urgency = prompt, settled = yes, red_flags = { "lasts_long" } },
  otherwise = { urgency = self_care, settled = yes, red_flags = {} },
}

scenario "spasms that have kept coming for seven days come back" {
  given     = { spasm_sites = { "calf" }, everything_else = no },
  threshold = spasm_history:at_least(7, "d"),
  expect    = { urgency = prompt, settled = yes, red_flags = { "recurs" } },
  otherwise = { urgency = self_care, settled = yes, red_flags = {} },
}

scenario "a child below five is a small child" {
  given     = { spasm_sites = { "calf" }, everything_else = no },
  threshold = age:below(5, "a"),
  expect    = { urgency = prompt, settled = yes, red_flags = { "small_child" } },
  otherwise = { urgency = self_care, settled = yes, red_flags = {} },
}

scenario "at five a child is no longer a small one, even if nobody asked" {
  given  = { muscle_spasm = yes, age = 5 },
  expect = { red_flags = {}, not_ruled_out = { absent = { "small_child" } } },
}

-- Whom the book is about

scenario "who names any place that cramps has a spasm" {
  given    = { chest_pain = unknown },
  patients = {
    { spasm_sites = { "calf" } }, { spasm_sites = { "thigh_back" } }, { spasm_sites = { "thigh_front" } },
    { spasm_sites = { "foot" } }, { spasm_sites = { "hand" } }, { spasm_sites = { "arm" } },
    { spasm_sites = { "shoulder" } }, { spasm_sites = { "neck" } }, { spasm_sites = { "back" } },
    { spasm_sites = { "face" } }, { spasm_sites = { "belly" } }, { spasm_sites = { "lower_belly" } },
  },
  expect   = { in_scope = yes },
}

scenario "who has no spasm is not whom the book is about" {
  given  = { everything_else = no },
  expect = { in_scope = no, red_flags = {}, advice = {} },
}

scenario "who has no spasm gets no advice of this book for other signs" {
  given    = { everything_else = no },
  patients = { { low_fluids = yes }, { thirst = yes }, { vomiting = yes }, { muscle_twitching = yes } },
  expect   = { in_scope = no, advice = {} },
}

scenario "whether the book is about someone is open until a spasm is named" {
  given  = { muscle_spasm = unknown },
  expect = { in_scope = unknown, urgency = { at_least = self_care, at_most = emergency } },
}
