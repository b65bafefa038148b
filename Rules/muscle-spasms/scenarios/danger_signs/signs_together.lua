-- Patients with two danger signs that mean more together, what just misses that, and pain in the chest of a special
-- kind.

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

scenario "chest pain at rest or on swallowing is chest pain" {
  given    = { muscle_spasm = yes },
  patients = { { chest_pain_at_rest = yes }, { chest_pain_on_swallowing = yes } },
  expect   = { urgency = emergency, settled = yes, red_flags = { "chest_pain" } },
}
