-- Patients for metabolism, kidneys, lupus, leg arteries, pregnancy and vitamins: what speaks for each, what only
-- together, and what against it. How the order shows the points is explained in common.lua.

-- Inherited disorder of metabolism

scenario "a known disorder of metabolism counts as a cause, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "inherited_metabolic" }, everything_else = no },
  expect = { causes = { "inherited_metabolic", "overuse" } },
}

scenario "cramps with effort since childhood point to a disorder of metabolism, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, cramps_since_childhood = yes, everything_else = no },
  expect = { causes = { "inherited_metabolic", "overuse" } },
}

scenario "cramps during exercise with a muscle disease in the family point to a disorder of metabolism" {
  given  = { muscle_spasm = yes, family_muscle_disease = yes, during_exercise = yes, everything_else = no },
  expect = { causes = { "inherited_metabolic", "overuse" } },
}

scenario "cramps during exercise with dark urine hint at a disorder of metabolism" {
  given  = { muscle_spasm = yes, during_exercise = yes, dark_urine = yes, everything_else = no },
  expect = { causes = { overuse = supported, inherited_metabolic = supported } },
}

scenario "none of these alone speaks for a disorder of metabolism" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { family_muscle_disease = yes }, { during_exercise = yes }, { dark_urine = yes } },
  expect   = { causes = { inherited_metabolic = not_supported } },
}

-- Kidney failure

scenario "known kidney failure or dialysis counts as a cause, with at least 6 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, everything_else = no },
  patients = { { history = { "kidney_failure" } }, { dialysis = yes } },
  expect   = { causes = { "kidney_failure", "overuse" } },
}

scenario "two of no urine, swollen ankles and itching point to kidney failure, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, everything_else = no },
  patients = {
    { no_urine = yes, swollen_ankles = yes }, { no_urine = yes, itchy_skin = yes },
    { swollen_ankles = yes, itchy_skin = yes },
  },
  expect   = { causes = { "kidney_failure", "overuse" } },
}

scenario "none of these alone speaks for kidney failure" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { no_urine = yes }, { swollen_ankles = yes }, { itchy_skin = yes } },
  expect   = { causes = { kidney_failure = not_supported } },
}

-- Lupus

scenario "known lupus counts as a cause, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "lupus" }, everything_else = no },
  expect = { causes = { "lupus", "overuse" } },
}

scenario "a rash over the cheeks with sore joints, tiredness or fever points to lupus, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, face_rash = yes, everything_else = no },
  patients = { { joint_pain = yes }, { fatigue = yes }, { fever = yes } },
  expect   = { causes = { "lupus", "overuse" } },
}

scenario "sore joints, tiredness and fingers that change color hint at lupus in a woman, with at least 1 point" {
  given  = {
    muscle_spasm = yes, eases_with = { "rest" }, sex = "female", joint_pain = yes, fatigue = yes,
    fingers_change_color = yes, everything_else = no,
  },
  expect = { causes = { "raynauds", "lupus", "overuse" } },
}

scenario "where one of these is missing, nothing speaks for lupus" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { sex = "male", joint_pain = yes, fatigue = yes, fingers_change_color = yes },
    { sex = "female", fatigue = yes, fingers_change_color = yes },
    { sex = "female", joint_pain = yes, fingers_change_color = yes },
    { sex = "female", joint_pain = yes, fatigue = yes }, { face_rash = yes }, { joint_pain = yes }, { fever = yes },
  },
  expect   = { causes = { lupus = not_supported } },
}

scenario "38 degrees is a fever, which with a rash over the cheeks points to lupus" {
  given     = { muscle_spasm = yes, face_rash = yes, fever = unknown, everything_else = no },
  threshold = temperature:at_least(38, "Cel"),
  expect    = { causes = { lupus = supported } },
  otherwise = { causes = { lupus = open } },
}

scenario "a high fever is a fever, which with a rash over the cheeks points to lupus" {
  given  = { muscle_spasm = yes, face_rash = yes, high_fever = yes },
  expect = { causes = { lupus = supported } },
}

-- Peripheral artery disease

scenario "clogged leg arteries, known or felt on walking, count as causes, with at least 6 points" {
  given    = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    everything_else = no,
  },
  patients = { { history = { "peripheral_artery_disease" } }, { leg_pain_walking = yes } },
  expect   = { causes = { "peripheral_artery_disease", "overuse" } },
}

scenario "a leg that is suddenly cold and pale points to clogged arteries, with at least 3 points" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, cold_pale_limb = yes,
    everything_else = no,
  },
  expect = { causes = { "peripheral_artery_disease", "overuse" } },
}

scenario "a cramp of a limb with cold feet, a weak pulse or walking hints at clogged arteries" {
  given    = { everything_else = no },
  patients = {
    { spasm_sites = { "calf" }, cold_feet = yes }, { spasm_sites = { "calf" }, weak_or_absent_pulse = yes },
    { spasm_sites = { "calf" }, worse_with = { "walking" } }, { spasm_sites = { "hand" }, cold_feet = yes },
  },
  expect   = { causes = { peripheral_artery_disease = supported } },
}

scenario "none of these alone speaks for clogged arteries" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { spasm_sites = { "calf" } }, { cold_feet = yes }, { weak_or_absent_pulse = yes }, { worse_with = { "walking" } },
    { spasm_sites = { "back" }, cold_feet = yes }, { spasm_sites = { "back" }, worse_with = { "walking" } },
  },
  expect   = { causes = { peripheral_artery_disease = not_supported } },
}

scenario "before forty, cold feet alone do not speak for clogged arteries" {
  given     = { spasm_sites = { "calf" }, cold_feet = yes, everything_else = no },
  threshold = age:below(40, "a"),
  expect    = { causes = { peripheral_artery_disease = not_supported } },
  otherwise = { causes = { peripheral_artery_disease = supported } },
}

scenario "a small child is younger than forty, even where no age is given" {
  given  = { spasm_sites = { "calf" }, small_child = yes, cold_feet = yes, slow_movement = yes, everything_else = no },
  expect = { causes = { peripheral_artery_disease = not_supported, parkinsons_disease = not_supported } },
}

-- Pregnancy

scenario "a pregnancy counts as a cause, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" }, pregnant = yes,
    everything_else = no,
  },
  expect = { causes = { "pregnancy", "overuse" } },
}

scenario "a pregnancy counts as a cause, with at most 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, pregnant = yes, everything_else = no },
  expect = { causes = { "overuse", "pregnancy" } },
}

scenario "a calf cramp at night points to pregnancy in someone who is pregnant, with at least 7 points" {
  given  = {
    overuse_activity = yes, pregnant = yes, during_sleep = yes, spasm_sites = { "calf" }, everything_else = no,
  },
  expect = { causes = { "pregnancy", "overuse" } },
}

scenario "a pregnancy without a calf cramp at night counts as a cause, with at most 6 points" {
  given    = { overuse_activity = yes, pregnant = yes, everything_else = no },
  patients = { { during_sleep = yes, spasm_sites = { "foot" } }, { spasm_sites = { "calf" } } },
  expect   = { causes = { "overuse", "pregnancy" } },
}

scenario "a pregnancy counts as a cause even beside a male sex, with at least 3 points" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, pregnant = yes, sex = "male",
    everything_else = no,
  },
  expect = { causes = { "pregnancy", "overuse" } },
}

scenario "a pregnancy counts as a cause even beside a male sex, with at most 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, pregnant = yes, sex = "male", everything_else = no },
  expect = { causes = { "overuse", "pregnancy" } },
}

scenario "a pregnancy in a woman counts as a cause, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" }, pregnant = yes,
    sex = "female", everything_else = no,
  },
  expect = { causes = { "pregnancy", "overuse" } },
}

scenario "a calf cramp at night alone does not speak for pregnancy" {
  given    = { during_sleep = yes, spasm_sites = { "calf" }, everything_else = no },
  patients = { {}, { sex = "female" }, { sex = "male" } },
  expect   = { causes = { pregnancy = not_supported } },
}

-- Too little vitamin B12 or D

scenario "a known lack of vitamins counts as a cause, with at least 6 points" {
  given    = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    everything_else = no,
  },
  patients = { { history = { "vitamin_b12_deficiency" } }, { history = { "vitamin_d_deficiency" } } },
  expect   = { causes = { "vitamin_b12_or_d_deficiency", "overuse" } },
}

scenario "a diet without B12, poor absorption or no sun hints at a lack of vitamins" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { vegan_diet = yes }, { poor_absorption = yes }, { little_sun = yes } },
  expect   = { causes = { vitamin_b12_or_d_deficiency = supported } },
}

scenario "a diet without B12, poor absorption or no sun hints at a lack of vitamins, with at most 1 point" {
  given    = { muscle_spasm = yes, eases_with = { "rest" }, everything_else = no },
  patients = { { vegan_diet = yes }, { poor_absorption = yes }, { little_sun = yes } },
  expect   = { causes = { "overuse", "vitamin_b12_or_d_deficiency" } },
}

scenario "a risk with numbness, weakness or tiredness points to a lack of vitamins, with at least 4 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, everything_else = no },
  patients = {
    { vegan_diet = yes, progressive_numbness = yes }, { poor_absorption = yes, muscle_weakness = yes },
    { little_sun = yes, fatigue = yes },
  },
  expect   = { causes = { "vitamin_b12_or_d_deficiency", "overuse" } },
}

scenario "none of these speaks for a lack of vitamins where there is no risk" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { progressive_numbness = yes }, { muscle_weakness = yes }, { fatigue = yes } },
  expect   = { causes = { vitamin_b12_or_d_deficiency = not_supported } },
}
