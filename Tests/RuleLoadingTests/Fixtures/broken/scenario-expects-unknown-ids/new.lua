complication "scars" { title = "Scars", when = fatigue, editorial = "as decided" }
scenario "of every kind" {
  given  = { stiff_neck = yes },
  expect = {
    red_flags = { "stif_neck" }, not_ruled_out = { absent = { "seizure" } }, causes = { "hypothyrodism" },
    asks_next = { "nek", stif_neck, neck }, advice = { present = { "drnk" } }, complications = { "scar" },
    warnings = { "work-limt" }, disposition = emergancy,
  },
}
scenario "how it stands" { given = { fatigue = yes }, expect = { causes = { hypothyroid = supported } } }
