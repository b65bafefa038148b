-- Patients for the heart, tetanus, cancer, alcohol, blood, sugar, salts and thyroid: what speaks for each, what only
-- together, and what against it. How the order shows the points is explained in common.lua.

-- Heart attack

scenario "chest pain that spreads, or a cold sweat with an ache, points to a heart attack, with at least 6 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, everything_else = no },
  patients = { { chest_pain_radiating = yes }, { heart_signs = yes } },
  expect   = { causes = { "heart_attack", "overuse" } },
}

scenario "chest pain points to a heart attack, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, chest_pain = yes, everything_else = no },
  expect = { causes = { "heart_attack", "overuse" } },
}

scenario "chest pain points to a heart attack, with at most 3 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, chest_pain = yes, everything_else = no,
  },
  expect = { causes = { "overuse", "heart_attack" } },
}

scenario "chest pain with trouble breathing or a known heart disease points to a heart attack, with at least 4 points" {
  given    = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, chest_pain = yes, everything_else = no,
  },
  patients = { { difficulty_breathing = yes }, { history = { "heart_disease" } } },
  expect   = { causes = { "heart_attack", "overuse" } },
}

scenario "chest pain after cocaine points to a heart attack, with at least 4 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, chest_pain = yes, cocaine_use = yes,
    everything_else = no,
  },
  expect = { causes = { "cocaine", "heart_attack", "overuse" } },
}

scenario "none of these speaks for a heart attack where no chest hurts" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { difficulty_breathing = yes }, { history = { "heart_disease" } }, { cocaine_use = yes } },
  expect   = { causes = { heart_attack = not_supported } },
}

-- Tetanus

scenario "a locked jaw, or spasms that arch the back, points to tetanus, with at least 6 points" {
  given    = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    everything_else = no,
  },
  patients = { { lockjaw = yes }, { arching_spasms = yes } },
  expect   = { causes = { "tetanus", "overuse" } },
}

scenario "a dirty wound points to tetanus, with at least 3 points" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, dirty_wound = yes, everything_else = no,
  },
  expect = { causes = { "tetanus", "overuse" } },
}

scenario "trouble swallowing with a stiff neck, or spasms set off by noise, hint at tetanus" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { difficulty_swallowing = yes, stiff_neck = yes }, { worse_with = { "noise_or_touch" } } },
  expect   = { causes = { tetanus = supported } },
}

scenario "neither trouble swallowing nor a stiff neck alone speaks for tetanus" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { difficulty_swallowing = yes }, { stiff_neck = yes } },
  expect   = { causes = { tetanus = not_supported } },
}

scenario "a vaccination outweighs what only hints at tetanus" {
  given    = { muscle_spasm = yes, tetanus_vaccine_up_to_date = yes, everything_else = no },
  patients = { { worse_with = { "noise_or_touch" } }, { difficulty_swallowing = yes, stiff_neck = yes } },
  expect   = { causes = { tetanus = not_supported } },
}

scenario "a vaccination does not silence a locked jaw or a dirty wound" {
  given    = { muscle_spasm = yes, tetanus_vaccine_up_to_date = yes, everything_else = no },
  patients = { { lockjaw = yes }, { dirty_wound = yes } },
  expect   = { causes = { tetanus = supported } },
}

-- Cancer

scenario "known cancer counts as a cause, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "cancer" }, everything_else = no },
  expect = { causes = { "cancer", "overuse" } },
}

scenario "weight loss without a reason hints at cancer, with at least 1 point" {
  given  = { muscle_spasm = yes, eases_with = { "rest" }, unexplained_weight_loss = yes, everything_else = no },
  expect = { causes = { "cancer", "overuse" } },
}

scenario "weight loss without a reason hints at cancer, with at most 1 point" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, unexplained_weight_loss = yes,
    everything_else = no,
  },
  expect = { causes = { "overuse", "cancer" } },
}

scenario "weight loss without a reason and tiredness point to cancer, with at least 4 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, eases_with = { "rest" }, unexplained_weight_loss = yes, fatigue = yes,
    everything_else = no,
  },
  expect = { causes = { "cancer", "overuse" } },
}

scenario "tiredness alone does not speak for cancer" {
  given  = { muscle_spasm = yes, fatigue = yes, everything_else = no },
  expect = { causes = { cancer = not_supported } },
}

-- Alcohol

scenario "heavy drinking, now or known, points to alcohol, with at least 6 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, everything_else = no },
  patients = { { heavy_alcohol = yes }, { history = { "alcohol_dependence" } } },
  expect   = { causes = { "alcohol", "overuse" } },
}

scenario "nothing speaks for alcohol where little is drunk" {
  given  = { muscle_spasm = yes, everything_else = no },
  expect = { causes = { alcohol = not_supported } },
}

-- Anemia

scenario "known anemia counts as a cause, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "anemia" }, everything_else = no },
  expect = { causes = { "anemia", "overuse" } },
}

scenario "tiredness with pale skin or heavy periods points to anemia, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, fatigue = yes, everything_else = no },
  patients = { { pale_skin = yes }, { heavy_periods = yes } },
  expect   = { causes = { "anemia", "overuse" } },
}

scenario "dizziness on standing with pale skin hints at anemia, with at least 1 point" {
  given  = {
    muscle_spasm = yes, eases_with = { "rest" }, dizzy_on_standing = yes, pale_skin = yes, everything_else = no,
  },
  expect = { causes = { "anemia", "dehydration", "overuse" } },
}

scenario "none of these alone speaks for anemia" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { fatigue = yes }, { pale_skin = yes }, { heavy_periods = yes }, { dizzy_on_standing = yes } },
  expect   = { causes = { anemia = not_supported } },
}

-- Diabetes

scenario "known diabetes counts as a cause, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "diabetes" }, everything_else = no },
  expect = { causes = { "diabetes", "overuse" } },
}

scenario "thirst and passing urine often point to diabetes, with at least 3 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, thirst = yes, frequent_urination = yes, everything_else = no,
  },
  expect = { causes = { "diabetes", "overuse" } },
}

scenario "passing urine often and tiredness hint at diabetes, with at least 1 point" {
  given  = {
    muscle_spasm = yes, eases_with = { "rest" }, frequent_urination = yes, fatigue = yes, everything_else = no,
  },
  expect = { causes = { "diabetes", "overuse" } },
}

scenario "passing urine often and weight loss hint at diabetes, with at least 1 point" {
  given  = {
    muscle_spasm = yes, eases_with = { "rest" }, frequent_urination = yes, unexplained_weight_loss = yes,
    everything_else = no,
  },
  expect = { causes = { "cancer", "diabetes", "overuse" } },
}

scenario "none of these alone speaks for diabetes" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { thirst = yes }, { frequent_urination = yes }, { fatigue = yes }, { unexplained_weight_loss = yes } },
  expect   = { causes = { diabetes = not_supported } },
}

-- Too much or too little potassium or calcium

scenario "potassium or calcium out of range counts as a cause, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, electrolytes_out_of_range = yes, everything_else = no },
  expect = { causes = { "electrolyte_imbalance", "overuse" } },
}

scenario "tingling around the mouth points to wrong salts, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, mouth_tingling = yes, everything_else = no },
  expect = { causes = { "electrolyte_imbalance", "overuse" } },
}

scenario "lost fluids with weak muscles or an uneven heartbeat hint at wrong salts, with at least 1 point" {
  given    = { muscle_spasm = yes, eases_with = { "rest" }, everything_else = no },
  patients = { { vomiting = yes, muscle_weakness = yes }, { heavy_sweating = yes, irregular_heartbeat = yes } },
  expect   = { causes = { "dehydration", "electrolyte_imbalance", "overuse" } },
}

scenario "a water pill with weak muscles or an uneven heartbeat hints at wrong salts, with at least 1 point" {
  given    = { muscle_spasm = yes, eases_with = { "rest" }, medications = { "diuretics" }, everything_else = no },
  patients = { { muscle_weakness = yes }, { irregular_heartbeat = yes } },
  expect   = { causes = { "diuretics", "electrolyte_imbalance", "overuse" } },
}

scenario "an ACE inhibitor with weak muscles or an uneven heartbeat hints at wrong salts, with at least 1 point" {
  given    = {
    muscle_spasm = yes, eases_with = { "rest" }, medications = { "ace_inhibitors" }, everything_else = no,
  },
  patients = { { muscle_weakness = yes }, { irregular_heartbeat = yes } },
  expect   = { causes = { "ace_inhibitors", "electrolyte_imbalance", "overuse" } },
}

scenario "dialysis with weak muscles or an uneven heartbeat hints at wrong salts, with at least 1 point" {
  given    = { muscle_spasm = yes, eases_with = { "rest" }, dialysis = yes, everything_else = no },
  patients = { { muscle_weakness = yes }, { irregular_heartbeat = yes } },
  expect   = { causes = { "kidney_failure", "electrolyte_imbalance", "overuse" } },
}

scenario "none of these alone speaks for wrong salts" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { vomiting = yes }, { muscle_weakness = yes }, { progressive_weakness = yes }, { irregular_heartbeat = yes },
    { medications = { "diuretics" } }, { medications = { "ace_inhibitors" } }, { dialysis = yes },
  },
  expect   = { causes = { electrolyte_imbalance = not_supported } },
}

-- Underactive thyroid

scenario "a known underactive thyroid with weight gain or tiredness counts as a cause, with at least 6 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, history = { "hypothyroidism" }, everything_else = no },
  patients = { { weight_gain = yes }, { fatigue = yes } },
  expect   = { causes = { "hypothyroidism", "overuse" } },
}

scenario "a known underactive thyroid with weight gain or tiredness counts as a cause, with at most 6 points" {
  given    = {
    muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, history = { "hypothyroidism" },
    everything_else = no,
  },
  patients = { { weight_gain = yes }, { fatigue = yes } },
  expect   = { causes = { "overuse", "hypothyroidism" } },
}

scenario "a known underactive thyroid with neither weight gain nor tiredness counts as a cause, with at least 5 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    history = { "hypothyroidism" }, everything_else = no,
  },
  expect = { causes = { "thyroid_disorder", "hypothyroidism", "overuse" } },
}

scenario "a known underactive thyroid with neither weight gain nor tiredness counts as a cause, with at most 5 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "hypothyroidism" }, everything_else = no },
  expect = { causes = { "overuse", "thyroid_disorder", "hypothyroidism" } },
}

scenario "two of weight gain, low mood and tiredness point to an underactive thyroid, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, everything_else = no },
  patients = {
    { weight_gain = yes, depression = yes }, { weight_gain = yes, fatigue = yes },
    { depression = yes, fatigue = yes },
  },
  expect   = { causes = { "hypothyroidism", "overuse" } },
}

scenario "feeling cold with weight gain or tiredness hints at an underactive thyroid, with at least 1 point" {
  given    = { muscle_spasm = yes, eases_with = { "rest" }, feels_cold = yes, everything_else = no },
  patients = { { weight_gain = yes }, { fatigue = yes } },
  expect   = { causes = { "hypothyroidism", "overuse" } },
}

scenario "none of these alone speaks for an underactive thyroid" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { weight_gain = yes }, { depression = yes }, { fatigue = yes }, { feels_cold = yes } },
  expect   = { causes = { hypothyroidism = not_supported } },
}

scenario "feeling cold leaves an underactive thyroid open until weight and tiredness are known" {
  given  = { muscle_spasm = yes, feels_cold = yes },
  expect = { causes = { hypothyroidism = open } },
}

-- Thyroid disorder

scenario "a known thyroid disorder counts as a cause, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    history = { "thyroid_disorder" }, everything_else = no,
  },
  expect = { causes = { "thyroid_disorder", "overuse" } },
}

scenario "an underactive thyroid is a thyroid disorder, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    history = { "hypothyroidism" }, fatigue = yes, everything_else = no,
  },
  expect = { causes = { "hypothyroidism", "thyroid_disorder", "overuse" } },
}

scenario "a swelling at the front of the neck points to a thyroid disorder, with at least 3 points" {
  given  = {
    muscle_spasm = yes, worse_with = { "exercise" }, eases_with = { "rest" }, neck_lump = yes, everything_else = no,
  },
  expect = { causes = { "thyroid_disorder", "overuse" } },
}

scenario "signs of a slow or a fast thyroid hint at a thyroid disorder" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { weight_gain = yes, fatigue = yes }, { weight_gain = yes, feels_cold = yes },
    { fatigue = yes, feels_cold = yes }, { unexplained_weight_loss = yes, irregular_heartbeat = yes },
  },
  expect   = { causes = { thyroid_disorder = supported } },
}

scenario "none of these alone speaks for a thyroid disorder" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { weight_gain = yes }, { fatigue = yes }, { feels_cold = yes }, { unexplained_weight_loss = yes },
    { irregular_heartbeat = yes },
  },
  expect   = { causes = { thyroid_disorder = not_supported } },
}
