-- Patients who have one danger sign and have answered no to everything else: each sign decides the level by itself,
-- and nothing is left open. What each sign raises while the rest is unknown is in emergencies.lua.

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
