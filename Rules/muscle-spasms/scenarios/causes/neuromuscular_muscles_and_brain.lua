-- Patients for the conditions of muscles and nerves: what speaks for each, what only together, and what against it.
-- Peripheral neuropathy, pinched nerve, polio and stroke are in neuromuscular_nerves_and_stroke.lua. How the order shows
-- the points is explained in common.lua.

-- ALS

scenario "known ALS counts as a cause, with at least 6 points" {
  given  = { overuse_activity = yes, history = { "als" }, spasm_sites = { "calf" }, everything_else = no },
  expect = { causes = { "als", "overuse" } },
}

scenario "two of twitching, thin and weak muscles point to ALS, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, everything_else = no },
  patients = {
    { muscle_twitching = yes, muscle_wasting = yes }, { muscle_twitching = yes, muscle_weakness = yes },
    { muscle_wasting = yes, progressive_weakness = yes },
  },
  expect   = { causes = { "als", "overuse" } },
}

scenario "weak muscles with trouble swallowing hint at ALS, with at least 1 point" {
  given  = {
    muscle_spasm = yes, eases_with = { "rest" }, muscle_weakness = yes, difficulty_swallowing = yes,
    everything_else = no,
  },
  expect = { causes = { "als", "overuse" } },
}

scenario "none of these alone speaks for ALS" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { muscle_twitching = yes }, { muscle_wasting = yes }, { muscle_weakness = yes }, { progressive_weakness = yes },
    { difficulty_swallowing = yes },
  },
  expect   = { causes = { als = not_supported } },
}

scenario "known ALS still counts as a cause with numbness, which does not belong to it, with at least 5 points" {
  given    = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    history = { "als" }, everything_else = no,
  },
  patients = { { tingling = yes }, { progressive_numbness = yes } },
  expect   = { causes = { "als", "overuse" } },
}

scenario "known ALS still counts as a cause with numbness, which does not belong to it, with at most 5 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, history = { "als" }, everything_else = no },
  patients = { { tingling = yes }, { progressive_numbness = yes } },
  expect   = { causes = { "overuse", "als" } },
}

scenario "numbness outweighs what only hints at ALS" {
  given    = { muscle_spasm = yes, muscle_weakness = yes, difficulty_swallowing = yes, everything_else = no },
  patients = { { tingling = yes }, { progressive_numbness = yes } },
  expect   = { causes = { als = not_supported } },
}

-- Injury of brain or spinal cord

scenario "a serious injury, now or known, points to it, with at least 6 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, everything_else = no },
  patients = { { serious_injury = yes }, { history = { "brain_or_spinal_cord_injury" } } },
  expect   = { causes = { "brain_or_spinal_cord_injury", "overuse" } },
}

scenario "lost control of bladder or bowel points to an injured spinal cord, with at least 3 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, bladder_bowel_loss = yes, everything_else = no },
  expect = { causes = { "brain_or_spinal_cord_injury", "overuse" } },
}

scenario "a part that cannot be moved and spreading numbness hint at an injured spinal cord, with at least 1 point" {
  given  = {
    muscle_spasm = yes, eases_with = { "rest" }, unable_to_move = yes, progressive_numbness = yes,
    everything_else = no,
  },
  expect = { causes = { "brain_or_spinal_cord_injury", "overuse" } },
}

scenario "a part that cannot be moved and tingling hint at an injured spinal cord, with at least 1 point" {
  given  = {
    muscle_spasm = yes, eases_with = { "rest" }, unable_to_move = yes, tingling = yes, everything_else = no,
  },
  expect = { causes = { "peripheral_neuropathy", "brain_or_spinal_cord_injury", "overuse" } },
}

scenario "none of these alone speaks for an injury of brain or spinal cord" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { unable_to_move = yes }, { tingling = yes }, { progressive_numbness = yes } },
  expect   = { causes = { brain_or_spinal_cord_injury = not_supported } },
}

-- Dystonia

scenario "dystonia, known or seen as a twisted posture, counts as a cause, with at least 6 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, everything_else = no },
  patients = { { history = { "dystonia" } }, { twisted_posture = yes } },
  expect   = { causes = { "dystonia", "overuse" } },
}

scenario "dystonia, known or seen as a twisted posture, counts as a cause, with at most 6 points" {
  given    = { muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, everything_else = no },
  patients = { { history = { "dystonia" } }, { twisted_posture = yes } },
  expect   = { causes = { "overuse", "dystonia" } },
}

scenario "a twisted posture after a stroke points to dystonia, with at least 7 points" {
  given  = {
    muscle_spasm = yes, overuse_activity = yes, eases_with = { "rest" }, twisted_posture = yes,
    history = { "stroke" }, everything_else = no,
  },
  expect = { causes = { "dystonia", "overuse" } },
}

scenario "a stroke in the past without a twisted posture does not speak for dystonia" {
  given  = { muscle_spasm = yes, history = { "stroke" }, everything_else = no },
  expect = { causes = { dystonia = not_supported } },
}

-- Multiple sclerosis

scenario "known multiple sclerosis counts as a cause, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "multiple_sclerosis" }, everything_else = no },
  expect = { causes = { "multiple_sclerosis", "overuse" } },
}

scenario "two signs from different places of the nervous system point to multiple sclerosis, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, everything_else = no },
  patients = {
    { vision_loss = yes, balance_trouble = yes }, { progressive_numbness = yes, balance_trouble = yes },
    { muscle_weakness = yes, balance_trouble = yes }, { vision_loss = yes, progressive_weakness = yes },
    { vision_loss = yes, tingling = yes },
  },
  expect   = { causes = { "multiple_sclerosis", "overuse" } },
}

scenario "lost control of the bladder and an unsteady walk point to multiple sclerosis, with at least 3 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, bladder_bowel_loss = yes, balance_trouble = yes, everything_else = no,
  },
  expect = { causes = { "brain_or_spinal_cord_injury", "multiple_sclerosis", "overuse" } },
}

scenario "numbness that heat makes worse hints at multiple sclerosis, with at least 1 point" {
  given  = {
    muscle_spasm = yes, eases_with = { "rest" }, progressive_numbness = yes, worse_with = { "heat" },
    everything_else = no,
  },
  expect = { causes = { "multiple_sclerosis", "overuse" } },
}

scenario "none of these alone speaks for multiple sclerosis" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { vision_loss = yes }, { progressive_numbness = yes }, { tingling = yes }, { muscle_weakness = yes },
    { balance_trouble = yes }, { bladder_bowel_loss = yes }, { worse_with = { "heat" } },
  },
  expect   = { causes = { multiple_sclerosis = not_supported } },
}

-- Muscular dystrophy

scenario "known muscular dystrophy counts as a cause, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "muscular_dystrophy" }, everything_else = no },
  expect = { causes = { "muscular_dystrophy", "overuse" } },
}

scenario "a muscle disease in the family with weak or thin muscles points to dystrophy, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, family_muscle_disease = yes, everything_else = no },
  patients = { { muscle_weakness = yes }, { muscle_wasting = yes }, { trouble_with_stairs = yes } },
  expect   = { causes = { "inherited_metabolic", "muscular_dystrophy", "overuse" } },
}

scenario "thin muscles and trouble with stairs hint at muscular dystrophy, with at least 1 point" {
  given  = {
    muscle_spasm = yes, eases_with = { "rest" }, muscle_wasting = yes, trouble_with_stairs = yes,
    everything_else = no,
  },
  expect = { causes = { "muscular_dystrophy", "overuse" } },
}

scenario "none of these alone speaks for muscular dystrophy" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { family_muscle_disease = yes }, { muscle_weakness = yes }, { muscle_wasting = yes },
    { trouble_with_stairs = yes },
  },
  expect   = { causes = { muscular_dystrophy = not_supported } },
}

-- Myositis

scenario "known myositis counts as a cause, with at least 6 points" {
  given  = { muscle_spasm = yes, overuse_activity = yes, history = { "myositis" }, everything_else = no },
  expect = { causes = { "myositis", "overuse" } },
}

scenario "sore and weak muscles point to myositis, with at least 3 points" {
  given    = { muscle_spasm = yes, during_exercise = yes, muscle_tenderness = yes, everything_else = no },
  patients = { { muscle_weakness = yes }, { progressive_weakness = yes }, { trouble_with_stairs = yes } },
  expect   = { causes = { "myositis", "overuse" } },
}

scenario "sore muscles with dark urine, fever or a sore throat hint at myositis, with at least 1 point" {
  given    = { muscle_spasm = yes, eases_with = { "rest" }, muscle_tenderness = yes, everything_else = no },
  patients = { { dark_urine = yes }, { fever = yes }, { sore_throat = yes } },
  expect   = { causes = { "myositis", "overuse" } },
}

scenario "none of these alone speaks for myositis" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { muscle_tenderness = yes }, { muscle_weakness = yes }, { trouble_with_stairs = yes }, { dark_urine = yes },
    { fever = yes }, { sore_throat = yes },
  },
  expect   = { causes = { myositis = not_supported } },
}

-- Parkinson's disease

scenario "known Parkinson's disease counts as a cause, with at least 6 points" {
  given  = {
    muscle_spasm = yes, during_exercise = yes, worse_with = { "exercise" }, eases_with = { "rest" },
    history = { "parkinsons_disease" }, everything_else = no,
  },
  expect = { causes = { "parkinsons_disease", "overuse" } },
}

scenario "trembling at rest with slow movements points to Parkinson's disease, with at least 4 points" {
  given  = { muscle_spasm = yes, during_exercise = yes, tremor = yes, slow_movement = yes, everything_else = no },
  expect = { causes = { "parkinsons_disease", "overuse" } },
}

scenario "slow movements hint at Parkinson's disease" {
  given  = { muscle_spasm = yes, slow_movement = yes, everything_else = no },
  expect = { causes = { parkinsons_disease = supported } },
}

scenario "slow movements hint at Parkinson's disease, with at most 1 point" {
  given  = { muscle_spasm = yes, eases_with = { "rest" }, slow_movement = yes, everything_else = no },
  expect = { causes = { "overuse", "parkinsons_disease" } },
}

scenario "trembling at rest alone does not speak for Parkinson's disease" {
  given  = { muscle_spasm = yes, tremor = yes, everything_else = no },
  expect = { causes = { parkinsons_disease = not_supported } },
}

scenario "before forty, slow movements alone do not speak for Parkinson's disease" {
  given     = { muscle_spasm = yes, slow_movement = yes, everything_else = no },
  threshold = age:below(40, "a"),
  expect    = { causes = { parkinsons_disease = not_supported } },
  otherwise = { causes = { parkinsons_disease = supported } },
}
