scenario "of every kind" {
  given  = { stiff_neck = yes },
  expect = {
    urgency = 3, settled = "yes", disposition = yes, in_scope = present, red_flags = "stiff_neck",
    causes = { hypothyroidism = "supported" }, asks_next = { 1 }, advice = { drink }, warnings = yes,
  },
}
scenario "standing" { given = { fatigue = yes }, expect = { causes = { hypothyroidism = suported } } }
scenario "a number of levels" { given = { fatigue = yes }, expect = { urgency = at_least(2, { emergency }) } }
scenario "a text" { given = { fatigue = yes }, expect = "emergency" }
