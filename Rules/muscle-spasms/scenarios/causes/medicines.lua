-- Patients for medicines and other substances: each alone, with the signs that add to it, and the signs without it.
-- How the order shows the points is explained in common.lua.

-- ACE inhibitors

scenario "an ACE inhibitor counts as a cause, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, medications = { "ace_inhibitors" }, everything_else = no },
  expect = { causes = { "ace_inhibitors", "overuse" } },
}

scenario "an ACE inhibitor counts as a cause, with at most 3 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, medications = { "ace_inhibitors" },
    everything_else = no,
  },
  expect = { causes = { "overuse", "ace_inhibitors" } },
}

scenario "an ACE inhibitor with potassium out of range points to it, with at least 4 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, medications = { "ace_inhibitors" },
    electrolytes_out_of_range = yes, everything_else = no,
  },
  expect = { causes = { "electrolyte_imbalance", "ace_inhibitors", "overuse" } },
}

scenario "potassium out of range without an ACE inhibitor does not speak for one" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { electrolytes_out_of_range = yes }, { medications = { "statins" } } },
  expect   = { causes = { ace_inhibitors = not_supported } },
}

-- Steroids

scenario "a steroid counts as a cause, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, medications = { "corticosteroids" }, everything_else = no },
  expect = { causes = { "corticosteroids", "overuse" } },
}

scenario "a steroid counts as a cause, with at most 3 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, medications = { "corticosteroids" },
    everything_else = no,
  },
  expect = { causes = { "overuse", "corticosteroids" } },
}

scenario "a steroid with weak muscles points to it, with at least 4 points" {
  given    = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, medications = { "corticosteroids" },
    everything_else = no,
  },
  patients = { { trouble_with_stairs = yes }, { muscle_weakness = yes }, { progressive_weakness = yes } },
  expect   = { causes = { "corticosteroids", "overuse" } },
}

scenario "weak muscles without a steroid do not speak for one" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { trouble_with_stairs = yes }, { muscle_weakness = yes }, { progressive_weakness = yes } },
  expect   = { causes = { corticosteroids = not_supported } },
}

-- Diuretics

scenario "a water pill counts as a cause, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, medications = { "diuretics" }, everything_else = no },
  expect = { causes = { "diuretics", "overuse" } },
}

scenario "a water pill counts as a cause, with at most 3 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, medications = { "diuretics" },
    everything_else = no,
  },
  expect = { causes = { "overuse", "diuretics" } },
}

scenario "a water pill with thirst or lost fluids points to it, with at least 4 points" {
  given    = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, medications = { "diuretics" },
    everything_else = no,
  },
  patients = { { thirst = yes }, { vomiting = yes }, { heavy_sweating = yes } },
  expect   = { causes = { "diuretics", "overuse" } },
}

scenario "a water pill in someone who drinks too little points to it, with at least 4 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, medications = { "diuretics" },
    low_fluids = yes, everything_else = no,
  },
  expect = { causes = { "dehydration", "diuretics", "overuse" } },
}

scenario "a water pill with potassium out of range points to it, with at least 4 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, medications = { "diuretics" },
    electrolytes_out_of_range = yes, everything_else = no,
  },
  expect = { causes = { "electrolyte_imbalance", "diuretics", "overuse" } },
}

scenario "lost water or salts without a water pill do not speak for one" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { thirst = yes }, { vomiting = yes }, { low_fluids = yes }, { electrolytes_out_of_range = yes } },
  expect   = { causes = { diuretics = not_supported } },
}

-- Estrogens

scenario "an estrogen counts as a cause, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, medications = { "estrogens" }, everything_else = no },
  expect = { causes = { "estrogens", "overuse" } },
}

scenario "an estrogen with a cramp of an arm or leg points to it, with at least 4 points" {
  given    = { during_exercise = yes, eases_with = { "rest" }, medications = { "estrogens" }, everything_else = no },
  patients = {
    { spasm_sites = { "calf" } }, { spasm_sites = { "thigh_front" } }, { spasm_sites = { "thigh_back" } },
    { spasm_sites = { "foot" } }, { spasm_sites = { "hand" } }, { spasm_sites = { "arm" } },
  },
  expect   = { causes = { "estrogens", "overuse" } },
}

scenario "an estrogen with a cramp elsewhere points to it, with at most 3 points" {
  given    = { during_exercise = yes, eases_with = { "rest" }, medications = { "estrogens" }, everything_else = no },
  patients = {
    { spasm_sites = { "shoulder" } }, { spasm_sites = { "neck" } }, { spasm_sites = { "back" } },
    { spasm_sites = { "face" } }, { spasm_sites = { "belly" } }, { spasm_sites = { "lower_belly" } },
  },
  expect   = { causes = { "overuse", "estrogens" } },
}

scenario "a cramp of an arm or leg without an estrogen does not speak for one" {
  given    = { everything_else = no },
  patients = { { spasm_sites = { "calf" } }, { spasm_sites = { "arm" } } },
  expect   = { causes = { estrogens = not_supported } },
}

-- Statins

scenario "a statin counts as a cause, with at least 3 points" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, medications = { "statins" },
    everything_else = no,
  },
  expect = { causes = { "statins", "overuse" } },
}

scenario "a statin counts as a cause, with at most 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, medications = { "statins" }, everything_else = no },
  expect = { causes = { "overuse", "statins" } },
}

scenario "a statin with sore or weak muscles or dark urine points to it, with at least 6 points" {
  given    = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    medications = { "statins" }, everything_else = no,
  },
  patients = {
    { muscle_tenderness = yes }, { dark_urine = yes }, { muscle_weakness = yes }, { progressive_weakness = yes },
    { trouble_with_stairs = yes },
  },
  expect   = { causes = { "statins", "overuse" } },
}

scenario "sore or weak muscles without a statin do not speak for one" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { muscle_tenderness = yes }, { dark_urine = yes }, { muscle_weakness = yes }, { trouble_with_stairs = yes },
  },
  expect   = { causes = { statins = not_supported } },
}

-- Zidovudine

scenario "zidovudine counts as a cause, with at least 3 points" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, medications = { "zidovudine" },
    everything_else = no,
  },
  expect = { causes = { "zidovudine", "overuse" } },
}

scenario "zidovudine counts as a cause, with at most 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, medications = { "zidovudine" }, everything_else = no },
  expect = { causes = { "overuse", "zidovudine" } },
}

scenario "zidovudine with sore, weak or thin muscles points to it, with at least 4 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, medications = { "zidovudine" }, everything_else = no },
  patients = { { muscle_tenderness = yes }, { muscle_weakness = yes }, { muscle_wasting = yes } },
  expect   = { causes = { "zidovudine", "overuse" } },
}

scenario "sore, weak or thin muscles without zidovudine do not speak for it" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { muscle_tenderness = yes }, { muscle_weakness = yes }, { muscle_wasting = yes } },
  expect   = { causes = { zidovudine = not_supported } },
}

-- Cocaine

scenario "cocaine counts as a cause, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, cocaine_use = yes, everything_else = no },
  expect = { causes = { "cocaine", "overuse" } },
}

scenario "cocaine counts as a cause, with at most 6 points" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, cocaine_use = yes, everything_else = no,
  },
  expect = { causes = { "overuse", "cocaine" } },
}

scenario "cocaine with a seizure, dark urine or a twisted posture points to it, with at least 7 points" {
  given    = {
    muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, cocaine_use = yes, everything_else = no,
  },
  patients = { { seizure = yes }, { dark_urine = yes }, { twisted_posture = yes } },
  expect   = { causes = { "cocaine", "overuse" } },
}

scenario "none of its signs speaks for cocaine where none was used" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { seizure = yes }, { dark_urine = yes }, { twisted_posture = yes } },
  expect   = { causes = { cocaine = not_supported } },
}

-- Poisons

scenario "contact with a poison points to it, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    toxin_exposure = yes, everything_else = no,
  },
  expect = { causes = { "toxins", "overuse" } },
}

scenario "contact with a poison points to it, with at most 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, toxin_exposure = yes, everything_else = no },
  expect = { causes = { "overuse", "toxins" } },
}

scenario "contact with a poison and a sign of it point to it, with at least 7 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, toxin_exposure = yes, everything_else = no },
  patients = {
    { vomiting = yes }, { diarrhea = yes }, { heavy_sweating = yes }, { muscle_twitching = yes },
    { difficulty_breathing = yes },
  },
  expect   = { causes = { "toxins", "overuse" } },
}

scenario "none of its signs speaks for a poison without contact" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { vomiting = yes }, { diarrhea = yes }, { heavy_sweating = yes }, { muscle_twitching = yes },
    { difficulty_breathing = yes },
  },
  expect   = { causes = { toxins = not_supported } },
}

-- Names as people write them

scenario "a medicine that was stopped is not taken for present, and leaves every class open" {
  given    = { muscle_spasm = yes, during_exercise = yes, everything_else = no },
  patients = {
    { medications = { "torasemide withheld" } }, { medications = { "ex-smoker, Crestor 2018" } },
    { medications = { "wife's ramipril" } },
  },
  expect   = {
    causes = { present = { "overuse" }, absent = { "diuretics", "statins", "ace_inhibitors" } },
    warnings = { "unrecognised-name" },
  },
}

scenario "the pill may hold an estrogen, so it is asked what it is" {
  given  = { muscle_spasm = yes, during_exercise = yes, medications = { "the pill" }, everything_else = no },
  expect = { causes = { estrogens = open, statins = not_supported }, warnings = { "unrecognised-name" } },
}

scenario "an inhaler with two medicines holds a steroid" {
  given  = { muscle_spasm = yes, during_exercise = yes, medications = { "Fostair 100/6" }, everything_else = no },
  expect = { causes = { corticosteroids = supported, diuretics = not_supported }, warnings = {} },
}

scenario "medicines of no class leave no class open" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, everything_else = no,
    medications = { "Entresto 49/51 mg", "thyroxine", "calcium", "amLODIPine 5 MG Oral Tablet" },
  },
  expect = { causes = { ace_inhibitors = not_supported, statins = not_supported }, warnings = {} },
}
