-- Patients for spasms of organs and blood vessels: what speaks for each, what only together, and what against it.
-- How the order shows the points is explained in common.lua.

-- Raynaud's disease

scenario "Raynaud's, known or seen in the fingers, counts as a cause, with at least 6 points" {
  given    = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    everything_else = no,
  },
  patients = { { history = { "raynauds" } }, { fingers_change_color = yes } },
  expect   = { causes = { "raynauds", "overuse" } },
}

scenario "a cramp of hand or foot that cold brings on hints at Raynaud's" {
  given    = { worse_with = { "cold" }, everything_else = no },
  patients = { { spasm_sites = { "hand" } }, { spasm_sites = { "foot" } } },
  expect   = { causes = { raynauds = supported } },
}

scenario "none of these alone speaks for Raynaud's" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { spasm_sites = { "hand" } }, { spasm_sites = { "foot" } }, { worse_with = { "cold" } },
    { spasm_sites = { "calf" }, worse_with = { "cold" } },
  },
  expect   = { causes = { raynauds = not_supported } },
}

-- Bladder infection

scenario "burning on passing urine points to a bladder infection, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, painful_urination = yes, everything_else = no },
  expect = { causes = { "bladder_infection", "overuse" } },
}

scenario "burning on passing urine points to a bladder infection, with at most 6 points" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, painful_urination = yes,
    everything_else = no,
  },
  expect = { causes = { "overuse", "bladder_infection" } },
}

scenario "burning with frequent or bloody urine or fever points to a bladder infection, with at least 9 points" {
  given    = {
    muscle_spasm = yes, overuse_activity = yes, during_exercise = yes, painful_urination = yes, everything_else = no,
  },
  patients = { { frequent_urination = yes }, { blood_in_urine = yes }, { fever = yes } },
  expect   = { causes = { "bladder_infection", "overuse" } },
}

scenario "burning on passing urine in a woman points to a bladder infection, with at least 7 points" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, painful_urination = yes, sex = "female",
    everything_else = no,
  },
  expect = { causes = { "bladder_infection", "overuse" } },
}

scenario "burning on passing urine in a man points to a bladder infection, with at most 6 points" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, painful_urination = yes, sex = "male",
    everything_else = no,
  },
  expect = { causes = { "overuse", "bladder_infection" } },
}

scenario "a spasm of the lower belly with frequent urine hints at a bladder infection, with at least 1 point" {
  given  = {
    eases_with = { "rest" }, spasm_sites = { "lower_belly" }, frequent_urination = yes, everything_else = no,
  },
  expect = { causes = { "bladder_infection", "overuse" } },
}

scenario "none of these alone speaks for a bladder infection" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { frequent_urination = yes }, { blood_in_urine = yes }, { fever = yes }, { spasm_sites = { "lower_belly" } },
    { sex = "female" }, { spasm_sites = { "belly" }, frequent_urination = yes },
  },
  expect   = { causes = { bladder_infection = not_supported } },
}

-- Gallstones

scenario "gallstones, known or felt under the right ribs, count as causes, with at least 6 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, everything_else = no },
  patients = { { history = { "gallstones" } }, { pain_under_right_ribs = yes } },
  expect   = { causes = { "gallstones", "overuse" } },
}

scenario "a spasm in the belly that eating brings on hints at gallstones, with at least 1 point" {
  given    = { eases_with = { "rest" }, worse_with = { "eating" }, everything_else = no },
  patients = { { spasm_sites = { "belly" } }, { spasm_sites = { "lower_belly" } } },
  expect   = { causes = { "gallstones", "overuse" } },
}

scenario "none of these alone speaks for gallstones" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { spasm_sites = { "belly" } }, { worse_with = { "eating" } },
    { spasm_sites = { "calf" }, worse_with = { "eating" } },
  },
  expect   = { causes = { gallstones = not_supported } },
}

-- Spasm of the food pipe

scenario "known spasms of the food pipe count as causes, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "esophageal_spasm" }, everything_else = no },
  expect = { causes = { "esophageal_spasm", "overuse" } },
}

scenario "chest pain on swallowing points to a spasm of the food pipe, with at least 7 points" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, chest_pain_on_swallowing = yes,
    everything_else = no,
  },
  expect = { causes = { "esophageal_spasm", "overuse" } },
}

scenario "chest pain on swallowing points to a spasm of the food pipe, with at most 7 points" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    chest_pain_on_swallowing = yes, everything_else = no,
  },
  expect = { causes = { "overuse", "esophageal_spasm" } },
}

scenario "chest pain with trouble swallowing points to a spasm of the food pipe, with at least 4 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, chest_pain = yes, difficulty_swallowing = yes,
    everything_else = no,
  },
  expect = { causes = { "esophageal_spasm", "overuse" } },
}

scenario "chest pain with trouble swallowing points to a spasm of the food pipe, with at most 4 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" }, chest_pain = yes,
    difficulty_swallowing = yes, everything_else = no,
  },
  expect = { causes = { "overuse", "esophageal_spasm" } },
}

scenario "chest pain alone suggests the heart first, and hints at the food pipe and the arteries of the heart" {
  given  = { muscle_spasm = yes, chest_pain = yes, eases_with = { "rest" }, everything_else = no },
  expect = { causes = { "heart_attack", "esophageal_spasm", "overuse", "prinzmetals_angina" } },
}

scenario "trouble swallowing alone does not speak for a spasm of the food pipe" {
  given  = { muscle_spasm = yes, difficulty_swallowing = yes, everything_else = no },
  expect = { causes = { esophageal_spasm = not_supported } },
}

-- Food poisoning

scenario "food that may have been bad points to food poisoning, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, suspect_food = yes, everything_else = no },
  expect = { causes = { "food_poisoning", "overuse" } },
}

scenario "food that may have been bad points to food poisoning, with at most 3 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, suspect_food = yes, everything_else = no,
  },
  expect = { causes = { "overuse", "food_poisoning" } },
}

scenario "vomiting or diarrhea after food that may have been bad points to food poisoning, with at least 9 points" {
  given    = {
    muscle_spasm = yes, overuse_activity = yes, during_exercise = yes, suspect_food = yes, everything_else = no,
  },
  patients = { { vomiting = yes }, { diarrhea = yes } },
  expect   = { causes = { "food_poisoning", "overuse" } },
}

scenario "a spasm in the belly with vomiting or diarrhea points to food poisoning, with at least 3 points" {
  given    = { during_exercise = yes, everything_else = no },
  patients = { { spasm_sites = { "belly" }, vomiting = yes }, { spasm_sites = { "lower_belly" }, diarrhea = yes } },
  expect   = { causes = { "dehydration", "food_poisoning", "overuse" } },
}

scenario "none of these alone speaks for food poisoning" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { vomiting = yes }, { diarrhea = yes }, { spasm_sites = { "belly" } }, { spasm_sites = { "lower_belly" } },
    { spasm_sites = { "calf" }, vomiting = yes },
  },
  expect   = { causes = { food_poisoning = not_supported } },
}

-- Kidney stone

scenario "pain in the side that comes in waves points to a kidney stone, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, flank_pain_in_waves = yes, everything_else = no },
  expect = { causes = { "kidney_stone", "overuse" } },
}

scenario "a stone before, or severe pain with blood in the urine, points to a kidney stone, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, everything_else = no },
  patients = { { history = { "kidney_stone" } }, { severe_belly_pain = yes, blood_in_urine = yes } },
  expect   = { causes = { "kidney_stone", "overuse" } },
}

scenario "none of these alone speaks for a kidney stone" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { severe_belly_pain = yes }, { blood_in_urine = yes } },
  expect   = { causes = { kidney_stone = not_supported } },
}

-- Labor

scenario "signs of labor in a pregnancy point to labor, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, labor_signs = yes, pregnant = yes, everything_else = no },
  expect = { causes = { "labor", "overuse" } },
}

scenario "a spasm in the belly in a pregnancy hints at labor, with at least 1 point" {
  given    = { eases_with = { "rest" }, pregnant = yes, everything_else = no },
  patients = { { spasm_sites = { "belly" } }, { spasm_sites = { "lower_belly" } } },
  expect   = { causes = { "pregnancy", "labor", "overuse" } },
}

scenario "signs of labor point to labor even where no pregnancy is known, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, labor_signs = yes, everything_else = no },
  expect = { causes = { "labor", "overuse" } },
}

scenario "signs of labor point to labor even where no pregnancy is known, with at most 3 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, labor_signs = yes, everything_else = no,
  },
  expect = { causes = { "overuse", "labor" } },
}

scenario "none of these alone speaks for labor" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { pregnant = yes }, { spasm_sites = { "belly" } }, { pregnant = yes, spasm_sites = { "calf" } } },
  expect   = { causes = { labor = not_supported } },
}

scenario "a spasm in the belly leaves labor open while a pregnancy is not sure" {
  given    = { pregnant = unknown, everything_else = no },
  patients = { { spasm_sites = { "belly" } }, { spasm_sites = { "lower_belly" } } },
  expect   = { causes = { labor = open } },
}

-- Menstruation

scenario "a period points to menstruation, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, menstruating = yes, everything_else = no },
  expect = { causes = { "menstruation", "overuse" } },
}

scenario "a period points to menstruation, with at most 6 points" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, menstruating = yes, everything_else = no,
  },
  expect = { causes = { "overuse", "menstruation" } },
}

scenario "a period with a spasm of the lower belly points to menstruation, with at least 7 points" {
  given    = {
    overuse_activity = yes, eases_with = { "rest" }, menstruating = yes, spasm_sites = { "lower_belly" },
    everything_else = no,
  },
  patients = { {}, { sex = "female" } },
  expect   = { causes = { "menstruation", "overuse" } },
}

scenario "heavy periods with a spasm of the lower belly hint at menstruation, with at least 1 point" {
  given  = { eases_with = { "rest" }, heavy_periods = yes, spasm_sites = { "lower_belly" }, everything_else = no },
  expect = { causes = { "menstruation", "overuse" } },
}

scenario "a period points to menstruation even beside a pregnancy, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, menstruating = yes, pregnant = yes, everything_else = no },
  expect = { causes = { "pregnancy", "menstruation", "overuse" } },
}

scenario "a period points to menstruation even beside a pregnancy, with at most 3 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, menstruating = yes, pregnant = yes,
    everything_else = no,
  },
  expect = { causes = { "pregnancy", "overuse", "menstruation" } },
}

scenario "a period points to menstruation even beside a male sex, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, menstruating = yes, sex = "male", everything_else = no },
  expect = { causes = { "menstruation", "overuse" } },
}

scenario "a period points to menstruation even beside a male sex, with at most 3 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, menstruating = yes, sex = "male",
    everything_else = no,
  },
  expect = { causes = { "overuse", "menstruation" } },
}

scenario "pregnancy or male sex outweighs what only hints at menstruation" {
  given    = { heavy_periods = yes, spasm_sites = { "lower_belly" }, everything_else = no },
  patients = { { pregnant = yes }, { sex = "male" } },
  expect   = { causes = { menstruation = not_supported } },
}

scenario "none of these alone speaks for menstruation" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { heavy_periods = yes }, { spasm_sites = { "lower_belly" } }, { sex = "female" },
    { heavy_periods = yes, spasm_sites = { "belly" } },
  },
  expect   = { causes = { menstruation = not_supported } },
}

-- Prinzmetal's angina

scenario "known Prinzmetal's angina counts as a cause, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    history = { "prinzmetals_angina" }, everything_else = no,
  },
  expect = { causes = { "prinzmetals_angina", "overuse" } },
}

scenario "chest pain at rest points to Prinzmetal's angina, with at least 7 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, chest_pain_at_rest = yes, everything_else = no },
  expect = { causes = { "prinzmetals_angina", "overuse" } },
}

scenario "chest pain at rest points to Prinzmetal's angina, with at most 7 points" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, chest_pain_at_rest = yes,
    everything_else = no,
  },
  expect = { causes = { "overuse", "prinzmetals_angina" } },
}

scenario "chest pain with an uneven heartbeat points to Prinzmetal's angina, with at least 4 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, chest_pain = yes, irregular_heartbeat = yes, everything_else = no,
  },
  expect = { causes = { "prinzmetals_angina", "heart_attack", "overuse" } },
}

scenario "chest pain after cocaine points to Prinzmetal's angina, with at least 4 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, chest_pain = yes, cocaine_use = yes, everything_else = no },
  expect = { causes = { "cocaine", "heart_attack", "prinzmetals_angina", "overuse" } },
}

scenario "neither an uneven heartbeat nor cocaine alone speaks for Prinzmetal's angina" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { irregular_heartbeat = yes }, { cocaine_use = yes } },
  expect   = { causes = { prinzmetals_angina = not_supported } },
}
