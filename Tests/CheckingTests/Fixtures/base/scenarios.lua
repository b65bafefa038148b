scenario "stiff neck with a high fever" {
  given  = { stiff_neck = yes, temperature = 39.5, everything_else = no },
  expect = { urgency = emergency, red_flags = { "stiff_neck" }, settled = yes },
}
scenario "stiff neck without fever" {
  given  = { stiff_neck = yes, everything_else = no },
  expect = { urgency = self_care, settled = yes },
}
