-- Patients as they come, with the result expected of them; `triage test` assesses them.
-- `everything_else = no` answers every other yes/no question and list with no; without it, what is not given is
-- unknown. `urgency = prompt` means prompt and nothing else; where more is still possible, both ends are given.
-- The files beside this one test one thing each, and are named after it.

scenario "calf cramp at night, nothing else" {
  given  = { spasm_sites = { "calf" }, during_sleep = yes, everything_else = no },
  expect = { urgency = self_care, settled = yes },
}

scenario "cramp after sport on a hot day" {
  given  = {
    age = 24, spasm_sites = { "thigh_back" }, overuse_activity = yes, low_fluids = yes, spasm_duration = 3,
    everything_else = no,
  },
  expect = { urgency = self_care, settled = yes },
}

scenario "nothing is known" {
  given  = { everything_else = unknown },
  expect = { urgency = { at_least = self_care, at_most = emergency }, settled = no },
}

scenario "calf cramp, danger signs not asked" {
  given  = { spasm_sites = { "calf" } },
  expect = { urgency = { at_least = self_care, at_most = emergency }, settled = no },
}

scenario "cramps that keep coming back" {
  given  = { spasm_sites = { "calf", "foot" }, recurs = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes },
}

scenario "one spasm of twelve minutes" {
  given  = { spasm_sites = { "back" }, spasm_duration = 12, everything_else = no },
  expect = { urgency = prompt, settled = yes },
}

scenario "stiff neck without fever" {
  given  = { spasm_sites = { "neck" }, stiff_neck = yes },
  expect = { urgency = emergency, settled = yes },
}

scenario "high fever without a stiff neck" {
  given  = { spasm_sites = { "back" }, temperature = 39.5, everything_else = no },
  expect = { urgency = prompt, settled = yes },
}

scenario "chest pain that does not spread" {
  given  = { chest_pain = yes, chest_pain_radiating = no },
  expect = { urgency = emergency, settled = yes },
}

scenario "trouble swallowing" {
  given  = { difficulty_swallowing = yes },
  expect = { urgency = emergency, settled = yes },
}

scenario "locked jaw after a dirty wound" {
  given  = { lockjaw = yes, dirty_wound = yes },
  expect = { urgency = emergency, settled = yes },
}

scenario "one leg swollen" {
  given  = { spasm_sites = { "calf" }, one_leg_swollen = yes, everything_else = no },
  expect = { urgency = prompt, settled = yes },
}

scenario "spreading numbness with growing weakness" {
  given  = { progressive_numbness = yes, progressive_weakness = yes },
  expect = { urgency = emergency, settled = yes },
}

scenario "on a water pill, told that potassium is low" {
  given  = {
    spasm_sites = { "calf" }, medications = { "diuretics" }, electrolytes_out_of_range = yes, everything_else = no,
  },
  expect = { urgency = prompt, settled = yes },
}
