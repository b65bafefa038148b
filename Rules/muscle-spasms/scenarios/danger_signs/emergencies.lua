-- Patients with signs that need help at once, and some who just miss them. A sign raises its level whatever else is
-- unknown, so most of them say nothing else.

-- Chest, breathing, pulse

scenario "chest pain that goes down the left arm" {
  given  = { chest_pain_radiating = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "chest_pain_radiating" } },
}

scenario "out of breath during a cramp" {
  given  = { spasm_sites = { "calf" }, difficulty_breathing = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "difficulty_breathing" } },
}

scenario "no pulse to be felt in the foot that cramps" {
  given  = { spasm_sites = { "foot" }, weak_or_absent_pulse = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "weak_or_absent_pulse" } },
}

scenario "cold sweat and an aching jaw" {
  given  = { heart_signs = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "heart_signs" } },
}

scenario "one leg suddenly cold and pale" {
  given  = { spasm_sites = { "calf" }, cold_pale_limb = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "cold_pale_limb" } },
}

-- Brain and nerves

scenario "passed out and still drowsy" {
  given  = { altered_consciousness = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "altered_consciousness" } },
}

scenario "does not know the day" {
  given  = { confusion = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "confusion" } },
}

scenario "short-tempered in a new way since the spasm began" {
  given  = { irritability = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "irritability" } },
}

scenario "lost sight in one eye" {
  given  = { vision_loss = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "vision_loss" } },
}

scenario "a fit that shook the whole body" {
  given  = { seizure = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "seizure" } },
}

scenario "an arm that will not move" {
  given  = { unable_to_move = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "unable_to_move" } },
}

scenario "the face droops on one side" {
  given  = { stroke_signs = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "stroke_signs" } },
}

scenario "cannot hold urine since the back went into spasm" {
  given  = { spasm_sites = { "back" }, bladder_bowel_loss = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "bladder_bowel_loss" } },
}

scenario "weakness that grows, without numbness" {
  given  = { progressive_weakness = yes, everything_else = no },
  expect = { urgency = emergency, settled = yes, red_flags = { "progressive_weakness" } },
}

-- Infection

scenario "stiff neck and 39 degrees" {
  given  = { stiff_neck = yes, temperature = 39 },
  expect = {
    urgency = emergency, settled = yes, red_flags = { "stiff_neck", "stiff_neck_with_high_fever", "high_fever" },
  },
}

scenario "stiff neck and a temperature just below a high fever" {
  given  = { stiff_neck = yes, temperature = 38.9, everything_else = no },
  expect = { urgency = emergency, settled = yes, red_flags = { "stiff_neck" } },
}

scenario "the body arches with every spasm" {
  given  = { arching_spasms = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "arching_spasms" } },
}

-- Water, poison, injury, pregnancy

scenario "no urine since this morning" {
  given  = { no_urine = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "no_urine" } },
}

scenario "brings everything up and cannot stand" {
  given  = { cannot_keep_fluids_down = yes, dizzy_on_standing = yes },
  expect = {
    urgency = emergency, settled = yes,
    red_flags = { "severe_dehydration", "cannot_keep_fluids_down", "dizzy_on_standing" },
  },
}

scenario "cramps after spraying the field" {
  given  = { toxin_exposure = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "toxin_exposure" } },
}

scenario "spasm of the back after a fall from a ladder" {
  given  = { spasm_sites = { "back" }, serious_injury = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "serious_injury" } },
}

scenario "bleeding in pregnancy" {
  given  = { pregnancy_danger_sign = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "pregnancy_danger_sign" } },
}

scenario "potassium out of range with an uneven heartbeat" {
  given  = { electrolytes_out_of_range = yes, irregular_heartbeat = yes },
  expect = { urgency = emergency, settled = yes, red_flags = {
    "electrolytes_out_of_range", "irregular_heartbeat", "salts_and_heartbeat",
  } },
}

scenario "sudden severe belly pain" {
  given  = { belly_emergency = yes },
  expect = { urgency = emergency, settled = yes, red_flags = { "belly_emergency" } },
}

scenario "40.5 degrees" {
  given  = { temperature = 40.5 },
  expect = { urgency = emergency, settled = yes, red_flags = { "high_fever", "very_hot" } },
}

scenario "35 degrees" {
  given  = { temperature = 35 },
  expect = { urgency = emergency, settled = yes, red_flags = { "very_cold" } },
}
