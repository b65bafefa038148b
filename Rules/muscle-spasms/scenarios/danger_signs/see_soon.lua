-- Patients with signs that a doctor or nurse should see soon, and some who just miss them.

scenario "38.9 degrees was measured, and a high fever had before" {
  given  = { temperature = 38.9, high_fever = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "high_fever" } },
}

scenario "38.9 degrees is not yet a high fever" {
  given  = { spasm_sites = { "back" }, temperature = 38.9, everything_else = no },
  expect = { urgency = self_care, settled = yes, red_flags = {} },
}

scenario "one spasm of nine minutes" {
  given  = { spasm_sites = { "back" }, spasm_duration = 9, everything_else = no },
  expect = { urgency = self_care, settled = yes, red_flags = {} },
}

scenario "the spasms go on for a week" {
  given  = { spasm_sites = { "calf" }, spasm_history = 7, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "recurs" } },
}

scenario "the spasms go on for six days" {
  given  = { spasm_sites = { "calf" }, spasm_history = 6, everything_else = no },
  expect = { urgency = self_care, settled = yes, red_flags = {} },
}

scenario "a calf cramp that worries" {
  given  = { spasm_sites = { "calf" }, causes_concern = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "causes_concern" } },
}

scenario "numbness that spreads, without weakness" {
  given  = { progressive_numbness = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "progressive_numbness" } },
}

scenario "the heart races" {
  given  = { irregular_heartbeat = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "irregular_heartbeat" } },
}

scenario "a dirty wound, and no other sign of tetanus" {
  given  = { dirty_wound = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "dirty_wound" } },
}

scenario "brings everything up, and is not dizzy" {
  given  = { cannot_keep_fluids_down = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "cannot_keep_fluids_down" } },
}

scenario "dizzy on standing, and keeps fluids down" {
  given  = { dizzy_on_standing = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "dizzy_on_standing" } },
}

scenario "urine as dark as cola after a long run" {
  given  = { overuse_activity = yes, dark_urine = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "dark_urine" } },
}

scenario "losing weight without a reason" {
  given  = { spasm_sites = { "calf" }, unexplained_weight_loss = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "unexplained_weight_loss" } },
}

scenario "severe pain in the side" {
  given  = { spasm_sites = { "belly" }, severe_belly_pain = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "severe_belly_pain" } },
}

scenario "regular cramps at the end of a pregnancy" {
  given  = { pregnant = yes, labor_signs = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "labor_signs" } },
}

scenario "a child of four" {
  given  = { age = 4, everything_else = no },
  expect = { urgency = prompt, settled = yes, red_flags = { "small_child" } },
}
