-- Patients for what may follow if spasms go on: what each is told, and no more.

scenario "one cramp, and nothing may follow" {
  given    = { spasm_sites = { "calf" }, everything_else = no },
  patients = {
    {}, { causes_concern = yes }, { depression = yes }, { fatigue = yes }, { during_sleep = yes },
    { twisted_posture = yes }, { tingling = yes }, { progressive_numbness = yes }, { history = { "diabetes" } },
  },
  expect   = { complications = {} },
}

scenario "spasms that come back can last, leave muscles sore and spoil daily life" {
  given  = { spasm_sites = { "calf" }, recurs = yes, everything_else = no },
  expect = { complications = { "chronic_spasms", "muscle_pain", "quality_of_life" } },
}

scenario "a spasm that lasts long can leave muscles sore and spoil daily life" {
  given  = { spasm_sites = { "calf" }, lasts_long = yes, everything_else = no },
  expect = { complications = { "muscle_pain", "quality_of_life" } },
}

scenario "muscles that are sore already" {
  given  = { spasm_sites = { "calf" }, muscle_tenderness = yes, everything_else = no },
  expect = { complications = { "muscle_pain" } },
}

scenario "a joint that no longer opens fully" {
  given  = { spasm_sites = { "calf" }, tight_joint = yes, everything_else = no },
  expect = { complications = { "contracture" } },
}

scenario "a twisted posture that comes back can leave a muscle short" {
  given  = { spasm_sites = { "neck" }, recurs = yes, twisted_posture = yes, everything_else = no },
  expect = { complications = { "chronic_spasms", "contracture", "muscle_pain", "quality_of_life" } },
}

scenario "a lasting disease of muscles or nerves can lead to moving too little" {
  given    = { spasm_sites = { "calf" }, everything_else = no },
  patients = {
    { history = { "als" } }, { history = { "brain_or_spinal_cord_injury" } }, { history = { "dystonia" } },
    { history = { "multiple_sclerosis" } }, { history = { "muscular_dystrophy" } }, { history = { "myositis" } },
    { history = { "parkinsons_disease" } }, { history = { "polio" } }, { history = { "stroke" } },
  },
  expect   = { complications = { "inactivity" } },
}

scenario "spasms that come back in a lasting disease can leave a muscle short" {
  given  = { spasm_sites = { "calf" }, recurs = yes, history = { "multiple_sclerosis" }, everything_else = no },
  expect = { complications = { "chronic_spasms", "contracture", "muscle_pain", "quality_of_life", "inactivity" } },
}

scenario "spasms that come back and wear on sleep, mood or strength strain body and mind" {
  given    = { spasm_sites = { "calf" }, recurs = yes, everything_else = no },
  patients = { { causes_concern = yes }, { depression = yes }, { fatigue = yes }, { during_sleep = yes } },
  expect   = { complications = { "chronic_spasms", "muscle_pain", "stress_response", "quality_of_life" } },
}

scenario "a pinched nerve can be harmed for good" {
  given    = { everything_else = no },
  patients = {
    { spasm_sites = { "calf" }, shooting_pain = yes }, { spasm_sites = { "calf" }, bladder_bowel_loss = yes },
    { spasm_sites = { "calf" }, history = { "pinched_nerve" } }, { spasm_sites = { "back" }, tingling = yes },
    { spasm_sites = { "neck" }, progressive_numbness = yes },
  },
  expect   = { complications = { "nerve_damage" } },
}
