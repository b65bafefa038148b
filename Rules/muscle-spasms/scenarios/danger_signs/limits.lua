-- The numbers from which a temperature, a length of time or an age raises a red flag, each tried just below, at and just
-- above.

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
