-- Patients whom the book is about, and whom it is not.

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
