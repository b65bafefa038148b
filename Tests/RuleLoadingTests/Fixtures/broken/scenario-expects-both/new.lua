scenario "there and not there" {
  given = { fatigue = yes }, expect = { red_flags = { present = { "stiff_neck" }, absent = { "stiff_neck" } } },
}
scenario "twice" { given = { fatigue = yes }, expect = { red_flags = { "stiff_neck", "stiff_neck" } } }
scenario "the ends turned round" {
  given = { fatigue = yes }, expect = { urgency = { at_least = emergency, at_most = self_care } },
}
