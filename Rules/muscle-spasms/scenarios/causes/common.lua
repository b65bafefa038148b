-- Patients for the common causes: what speaks for each, what does not, and how strongly. How strongly shows in the
-- order: a cramp with sport speaks for overuse by known points, and the cause in question comes before or after it.
-- Points: strongly 6, somewhat 3, slightly 1. Of two causes with equal points the one earlier in the alphabet is first.
-- Overuse gets 6 from hard work, 3 from a cramp during exercise, and 1 each if exercise worsens or rest eases it.
-- So "with at least 3 points" comes before an overuse that would win against 2, "with at most 3" after one that would
-- lose against 4.

-- Dehydration

scenario "drinking too little points to dehydration, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, low_fluids = yes, everything_else = no },
  expect = { causes = { "dehydration", "overuse" } },
}

scenario "any way of losing fluids points to dehydration, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, everything_else = no },
  patients = { { vomiting = yes }, { diarrhea = yes }, { heavy_sweating = yes }, { cannot_keep_fluids_down = yes } },
  expect   = { causes = { "dehydration", "overuse" } },
}

scenario "thirst, dizziness on standing and relief by drinking hint at dehydration, with at least 1 point" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { thirst = yes, eases_with = { "rest" } }, { dizzy_on_standing = yes, eases_with = { "rest" } },
    { eases_with = { "rest", "drinking" } },
  },
  expect   = { causes = { "dehydration", "overuse" } },
}

scenario "nothing speaks for dehydration where no fluid is lost or missed" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { {}, { fever = yes }, { frequent_urination = yes } },
  expect   = { causes = { dehydration = not_supported } },
}

-- Severe dehydration

scenario "fluids that will not stay down, with dizziness, point to severe dehydration, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    cannot_keep_fluids_down = yes, dizzy_on_standing = yes, everything_else = no,
  },
  expect = { causes = { "severe_dehydration", "overuse" } },
}

scenario "no urine after drinking too little or losing fluids points to severe dehydration, with at least 9 points" {
  given    = {
    muscle_spasm = yes, overuse_activity = yes, worse_with = { "exercise" }, eases_with = { "rest" }, no_urine = yes,
    everything_else = no,
  },
  patients = { { low_fluids = yes }, { vomiting = yes }, { thirst = yes } },
  expect   = { causes = { "severe_dehydration", "overuse" } },
}

scenario "no urine points to severe dehydration, with at least 3 points" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, no_urine = yes, everything_else = no,
  },
  expect = { causes = { "severe_dehydration", "overuse" } },
}

scenario "no urine points to severe dehydration, with at most 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, no_urine = yes, everything_else = no },
  expect = { causes = { "overuse", "severe_dehydration" } },
}

scenario "a muddled mind where fluids are missed or lost points to severe dehydration, with at least 3 points" {
  given    = { muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, everything_else = no },
  patients = {
    { confusion = yes, low_fluids = yes }, { altered_consciousness = yes, low_fluids = yes },
    { confusion = yes, vomiting = yes }, { altered_consciousness = yes, heavy_sweating = yes },
  },
  expect   = { causes = { "dehydration", "severe_dehydration", "overuse" } },
}

scenario "none of these alone speaks for severe dehydration" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { low_fluids = yes }, { vomiting = yes }, { thirst = yes }, { cannot_keep_fluids_down = yes },
    { dizzy_on_standing = yes }, { confusion = yes }, { altered_consciousness = yes },
  },
  expect   = { causes = { severe_dehydration = not_supported } },
}

-- One position

scenario "hours in one position point to it, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, held_one_position = yes, everything_else = no },
  expect = { causes = { "one_position", "overuse" } },
}

scenario "a cramp that one position brings on points to it, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, worse_with = { "one_position" }, everything_else = no },
  expect = { causes = { "one_position", "overuse" } },
}

scenario "a cramp in a sleep that keeps a muscle short points to one position, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, during_sleep = yes, everything_else = no },
  patients = {
    { sleep_posture = "toes_pointed" }, { sleep_posture = "curled_up" }, { sleep_posture = "neck_turned" },
  },
  expect   = { causes = { "one_position", "overuse" } },
}

scenario "relief by moving hints at one position, with at least 1 point" {
  given  = { muscle_spasm = yes, eases_with = { "rest", "moving" }, everything_else = no },
  expect = { causes = { "one_position", "overuse" } },
}

scenario "sleep in another way, or such a way of lying without a cramp in sleep, does not speak for one position" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { during_sleep = yes, sleep_posture = "moves_about" }, { during_sleep = yes, sleep_posture = "other" },
    { sleep_posture = "toes_pointed" }, { sleep_posture = "curled_up" }, { sleep_posture = "neck_turned" },
  },
  expect   = { causes = { one_position = not_supported } },
}

-- Muscle strain

scenario "a muscle stretched too far points to a strain, with at least 6 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, overstretched = yes, everything_else = no },
  patients = { {}, { spasm_spread = "one_muscle" } },
  expect   = { causes = { "muscle_strain", "overuse" } },
}

scenario "a bruised or swollen place that is sore points to a strain, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, muscle_tenderness = yes, everything_else = no },
  patients = { { bruising = yes }, { swelling = yes } },
  expect   = { causes = { "muscle_strain", "overuse" } },
}

scenario "a pulled muscle still points to a strain where several places cramp, with at least 5 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    overstretched = yes, spasm_spread = "several_areas", everything_else = no,
  },
  expect = { causes = { "muscle_strain", "overuse" } },
}

scenario "a pulled muscle still points to a strain where several places cramp, with at most 5 points" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, overstretched = yes, spasm_spread = "several_areas",
    everything_else = no,
  },
  expect = { causes = { "overuse", "muscle_strain" } },
}

scenario "a bruised or swollen place after hard work speaks for a strain" {
  given    = { muscle_spasm = yes, overuse_activity = yes, everything_else = no },
  patients = { { bruising = yes }, { swelling = yes } },
  expect   = { causes = { muscle_strain = supported } },
}

scenario "none of these alone speaks for a strain" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { bruising = yes }, { swelling = yes }, { muscle_tenderness = yes }, { overuse_activity = yes },
    { spasm_spread = "several_areas" }, { spasm_spread = "one_muscle" },
  },
  expect   = { causes = { muscle_strain = not_supported } },
}

-- Overuse

scenario "hard work of the muscle points to overuse, more than sweating, thirst and dizziness to dehydration" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, heavy_sweating = yes, thirst = yes, dizzy_on_standing = yes,
    everything_else = no,
  },
  expect = { causes = { "overuse", "dehydration" } },
}

scenario "a cramp during exercise points to overuse, more than thirst and dizziness to dehydration" {
  given  = { muscle_spasm = yes, during_exercise = yes, thirst = yes, dizzy_on_standing = yes, everything_else = no },
  expect = { causes = { "overuse", "dehydration" } },
}

scenario "a cramp that exercise makes worse, or that rest eases, hints at overuse" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { worse_with = { "exercise" } }, { eases_with = { "rest" } } },
  expect   = { causes = { "overuse" } },
}

scenario "nothing speaks for overuse where nothing was worked hard" {
  given  = { muscle_spasm = yes, everything_else = no },
  expect = { causes = { overuse = not_supported } },
}
