scenario "s" {
  given = { muscle_spasm = yes },
  patients = { { stiff_neck }, { fatigue = yes } },
  expect = { settled = yes },
}
