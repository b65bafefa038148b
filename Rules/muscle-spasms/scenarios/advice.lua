-- Patients for the advice: at which signs each is given, alone and with no other, and who must not get it.

-- Until help comes: one danger sign, everything else no ---------------------------------------------------

scenario "pain of the chest or trouble breathing: sit up and keep still" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = {
    { chest_pain = yes }, { chest_pain_radiating = yes }, { heart_signs = yes }, { difficulty_breathing = yes },
  },
  expect   = { advice = { "rest_the_heart" } },
}

scenario "hard to wake: watch the breathing, and nothing by mouth" {
  given  = { muscle_spasm = yes, altered_consciousness = yes, everything_else = no },
  expect = { advice = { "watch_breathing", "nothing_by_mouth" } },
}

scenario "a weak pulse: watch the breathing" {
  given  = { muscle_spasm = yes, weak_or_absent_pulse = yes, everything_else = no },
  expect = { advice = { "watch_breathing" } },
}

scenario "a seizure: what to do during it" {
  given  = { muscle_spasm = yes, seizure = yes, everything_else = no },
  expect = { advice = { "during_a_seizure" } },
}

scenario "a serious injury: keep the spine still" {
  given  = { muscle_spasm = yes, serious_injury = yes, everything_else = no },
  expect = { advice = { "keep_the_spine_still" } },
}

scenario "a part that cannot be moved, with lost control of bladder or bowel: keep the spine still" {
  given  = { muscle_spasm = yes, unable_to_move = yes, bladder_bowel_loss = yes, everything_else = no },
  expect = { advice = { "keep_the_spine_still", "note_the_time" } },
}

scenario "signs of the brain: note the time" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { unable_to_move = yes }, { vision_loss = yes }, { confusion = yes } },
  expect   = { advice = { "note_the_time" } },
}

scenario "a drooping face: note the time, and nothing by mouth" {
  given  = { muscle_spasm = yes, stroke_signs = yes, everything_else = no },
  expect = { advice = { "note_the_time", "nothing_by_mouth" } },
}

scenario "trouble swallowing or a locked jaw: nothing by mouth" {
  given    = { muscle_spasm = yes, everything_else = no },
  patients = { { difficulty_swallowing = yes }, { lockjaw = yes } },
  expect   = { advice = { "nothing_by_mouth" } },
}

scenario "contact with a poison: get away from it" {
  given  = { muscle_spasm = yes, toxin_exposure = yes, everything_else = no },
  expect = { advice = { "get_away_from_the_poison" } },
}

scenario "spasms that arch the back: low light and quiet" {
  given  = { muscle_spasm = yes, arching_spasms = yes, everything_else = no },
  expect = { advice = { "low_light_and_quiet" } },
}

scenario "these emergencies have no advice but the call" {
  given    = { spasm_sites = { "calf" }, recurs = yes, muscle_twitching = yes, everything_else = no },
  patients = {
    { progressive_weakness = yes }, { stiff_neck = yes }, { irritability = yes }, { no_urine = yes },
    { bladder_bowel_loss = yes }, { cold_pale_limb = yes }, { belly_emergency = yes }, { very_hot = yes },
    { very_cold = yes }, { pregnancy_danger_sign = yes, labor_signs = yes },
  },
  expect   = { urgency = emergency, advice = {} },
}

-- Stretching, rubbing, drinking ---------------------------------------------------------------------------

scenario "a cramp of an arm or leg and nothing else: stretch, rub, drink" {
  given    = { everything_else = no },
  patients = {
    { spasm_sites = { "calf" } }, { spasm_sites = { "thigh_back" } }, { spasm_sites = { "thigh_front" } },
    { spasm_sites = { "foot" } }, { spasm_sites = { "hand" } }, { spasm_sites = { "arm" } },
  },
  expect   = { advice = { "stretch_gently", "rub_gently", "drink_enough" } },
}

scenario "a cramp elsewhere is not stretched or rubbed" {
  given    = { everything_else = no },
  patients = {
    { spasm_sites = { "shoulder" } }, { spasm_sites = { "neck" } }, { spasm_sites = { "back" } },
    { spasm_sites = { "face" } }, { spasm_sites = { "belly" } }, { spasm_sites = { "lower_belly" } },
  },
  expect   = { advice = { "drink_enough" } },
}

scenario "neither stretched nor rubbed where a clot, a bruise or dark urine is there or not sure" {
  given    = { spasm_sites = { "calf" }, everything_else = no },
  patients = {
    { one_leg_swollen = yes }, { dark_urine = yes }, { bruising = yes }, { swelling = yes },
    { history = { "blood_clot" } }, { serious_injury = yes }, { cold_pale_limb = yes }, { bruising = unknown },
    { swelling = unknown }, { one_leg_swollen = unknown }, { dark_urine = unknown },
    { history = unknown },
  },
  expect   = { advice = { absent = { "stretch_gently", "rub_gently" } } },
}

scenario "a pulled muscle is not stretched, but may be rubbed" {
  given    = { spasm_sites = { "thigh_back" }, everything_else = no },
  patients = { { overstretched = yes }, { overstretched = unknown } },
  expect   = { advice = { present = { "rub_gently" }, absent = { "stretch_gently" } } },
}

scenario "who bleeds easily does not rub, but may stretch" {
  given    = { spasm_sites = { "calf" }, everything_else = no },
  patients = { { bleeds_easily = yes }, { bleeds_easily = unknown } },
  expect   = { advice = { present = { "stretch_gently" }, absent = { "rub_gently" } } },
}

scenario "who may not drink more is not told to" {
  given    = { spasm_sites = { "calf" }, low_fluids = yes, everything_else = no },
  patients = {
    { dialysis = yes }, { fluids_restricted = yes }, { severe_belly_pain = yes }, { difficulty_swallowing = yes },
    { history = { "kidney_failure" } }, { history = { "heart_failure" } }, { dialysis = unknown },
    { fluids_restricted = unknown }, { severe_belly_pain = unknown }, { history = unknown },
  },
  expect   = { advice = { absent = { "drink_enough" } } },
}

scenario "lost or missed fluids and thirst are enough to be told to drink, before a spasm is named" {
  given    = { muscle_spasm = unknown, everything_else = no },
  patients = {
    { low_fluids = yes }, { vomiting = yes }, { diarrhea = yes }, { heavy_sweating = yes }, { thirst = yes },
  },
  expect   = { in_scope = unknown, advice = { "drink_enough" } },
}

scenario "nobody is told to drink where neither spasm nor thirst is named" {
  given  = { muscle_spasm = unknown, everything_else = no },
  expect = { advice = {} },
}

-- What brought it on --------------------------------------------------------------------------------------

scenario "work, exercise or a pull: rest the muscle" {
  given    = { spasm_sites = { "back" }, everything_else = no },
  patients = { { overuse_activity = yes }, { overstretched = yes }, { during_exercise = yes } },
  expect   = { advice = { "drink_enough", "rest_the_muscle" } },
}

scenario "hours in one position: change it often" {
  given  = { spasm_sites = { "back" }, held_one_position = yes, everything_else = no },
  expect = { advice = { "drink_enough", "change_position" } },
}

scenario "cramps of calf or foot in sleep: loosen the bedding" {
  given    = { during_sleep = yes, everything_else = no },
  patients = { { spasm_sites = { "calf" } }, { spasm_sites = { "foot" } } },
  expect   = { advice = { "stretch_gently", "rub_gently", "drink_enough", "loosen_the_bedding" } },
}

scenario "cramps in sleep elsewhere, or by day: the bedding is no matter" {
  given    = { everything_else = no },
  patients = {
    { spasm_sites = { "hand" }, during_sleep = yes }, { spasm_sites = { "foot" } }, { spasm_sites = { "calf" } },
  },
  expect   = { advice = { "stretch_gently", "rub_gently", "drink_enough" } },
}

scenario "a medicine that can cause spasms: do not stop it on your own" {
  given    = { spasm_sites = { "back" }, everything_else = no },
  patients = {
    { medications = { "ace_inhibitors" } }, { medications = { "corticosteroids" } }, { medications = { "diuretics" } },
    { medications = { "estrogens" } }, { medications = { "statins" } }, { medications = { "zidovudine" } },
  },
  expect   = { advice = { "drink_enough", "keep_taking_medicines" } },
}

scenario "where a medicine may have to be stopped today, nobody is told to keep taking it" {
  given    = { spasm_sites = { "back" }, medications = { "statins" }, everything_else = no },
  patients = {
    { dark_urine = yes }, { one_leg_swollen = yes }, { electrolytes_out_of_range = yes },
    { cannot_keep_fluids_down = yes }, { dark_urine = unknown }, { one_leg_swollen = unknown },
    { electrolytes_out_of_range = unknown }, { cannot_keep_fluids_down = unknown },
  },
  expect   = { advice = { absent = { "keep_taking_medicines" } } },
}

scenario "a medicine of another kind does not bring that advice" {
  given  = { spasm_sites = { "back" }, medications = { "metformin" }, everything_else = no },
  expect = { advice = { "drink_enough" } },
}

scenario "wrong salts or tingling around the mouth: no salts on your own" {
  given    = { spasm_sites = { "back" }, everything_else = no },
  patients = {
    { electrolytes_out_of_range = yes }, { mouth_tingling = yes }, { dialysis = yes },
    { history = { "kidney_failure" } },
  },
  expect   = { advice = { present = { "no_salts_on_your_own" } } },
}

scenario "twitches are explained where no muscle is weak or thin" {
  given  = { spasm_sites = { "back" }, muscle_twitching = yes, everything_else = no },
  expect = { advice = { "drink_enough", "twitches_are_not_spasms" } },
}

scenario "twitches are not explained away where a muscle is weak or thin, or that is not sure" {
  given    = { spasm_sites = { "back" }, muscle_twitching = yes, everything_else = no },
  patients = {
    { muscle_weakness = yes }, { muscle_wasting = yes }, { progressive_weakness = yes }, { muscle_weakness = unknown },
    { muscle_wasting = unknown },
  },
  expect   = { advice = { absent = { "twitches_are_not_spasms" } } },
}

scenario "heavy drinking: not to be stopped all at once" {
  given    = { spasm_sites = { "back" }, everything_else = no },
  patients = { { heavy_alcohol = yes }, { history = { "alcohol_dependence" } } },
  expect   = { advice = { "drink_enough", "alcohol_with_help" } },
}

scenario "cocaine: no more of it" {
  given  = { spasm_sites = { "back" }, cocaine_use = yes, everything_else = no },
  expect = { advice = { "drink_enough", "no_more_cocaine" } },
}

-- Before a visit ------------------------------------------------------------------------------------------

scenario "signs of labor: the maternity unit, and the same day" {
  given  = { spasm_sites = { "lower_belly" }, pregnant = yes, labor_signs = yes, everything_else = no },
  expect = { advice = { "drink_enough", "call_the_maternity_unit", "same_day" } },
}

scenario "signs that can turn dangerous within a day: the same day" {
  given    = { spasm_sites = { "back" }, everything_else = no },
  patients = {
    { one_leg_swollen = yes }, { dark_urine = yes }, { dirty_wound = yes }, { high_fever = yes },
    { small_child = yes },
  },
  expect   = { advice = { "drink_enough", "same_day" } },
}

scenario "fluids that will not stay down: the same day, and drink in small amounts" {
  given  = { spasm_sites = { "back" }, cannot_keep_fluids_down = yes, everything_else = no },
  expect = { advice = { "drink_enough", "same_day" } },
}

scenario "wrong salts: the same day" {
  given  = { spasm_sites = { "back" }, electrolytes_out_of_range = yes, everything_else = no },
  expect = { advice = { "drink_enough", "no_salts_on_your_own", "same_day" } },
}

scenario "severe pain in the belly: the same day, and nothing else" {
  given  = { spasm_sites = { "belly" }, severe_belly_pain = yes, everything_else = no },
  expect = { advice = { "same_day" } },
}

scenario "a spasm that lasts or worries: prepare the visit" {
  given    = { spasm_sites = { "back" }, everything_else = no },
  patients = { { lasts_long = yes }, { causes_concern = yes } },
  expect   = { advice = { "drink_enough", "prepare_the_visit" } },
}

scenario "a spasm that comes back: prepare the visit, and ask about therapy" {
  given  = { spasm_sites = { "back" }, recurs = yes, everything_else = no },
  expect = { advice = { "drink_enough", "prepare_the_visit", "ask_about_therapy" } },
}

scenario "other reasons to be seen soon ask for neither haste nor a list" {
  given    = { spasm_sites = { "back" }, everything_else = no },
  patients = {
    { progressive_numbness = yes }, { irregular_heartbeat = yes }, { dizzy_on_standing = yes },
    { unexplained_weight_loss = yes },
  },
  expect   = { advice = { "drink_enough" } },
}

scenario "a lasting disease of muscles or nerves: ask about therapy" {
  given    = { spasm_sites = { "back" }, everything_else = no },
  patients = {
    { history = { "als" } }, { history = { "brain_or_spinal_cord_injury" } }, { history = { "dystonia" } },
    { history = { "multiple_sclerosis" } }, { history = { "muscular_dystrophy" } }, { history = { "myositis" } },
    { history = { "parkinsons_disease" } }, { history = { "polio" } }, { history = { "stroke" } },
  },
  expect   = { advice = { "drink_enough", "ask_about_therapy" } },
}

scenario "another disease does not call for therapy" {
  given    = { spasm_sites = { "back" }, everything_else = no },
  patients = {
    { history = { "diabetes" } }, { history = { "pinched_nerve" } }, { history = { "peripheral_neuropathy" } },
  },
  expect   = { advice = { "drink_enough" } },
}
