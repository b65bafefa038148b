-- What a person can do. The first part is for the time before help comes and is given only beside an emergency;
-- it never replaces the call. The second part is for the lower levels and is never shown beside an emergency.
-- `unless` names what must be known to be absent before advice is given that could harm.

-- Until help comes ----------------------------------------------------------------------------------------

advice "rest_the_heart" {
  text   = "After the call: sit up in the way that makes breathing easiest, and keep still. Loosen tight clothes. If "
    .. "you were given a spray or tablets for your heart, or an inhaler, use them as your doctor told you.",
  when   = any { chest_pain, chest_pain_radiating, heart_signs, difficulty_breathing },
  levels = { emergency },
  cite   = { "immediate-care/chest-pain", "immediate-care/difficulty-breathing" },
  editorial = "The article says to call; what to do until help comes is common first aid. Decided by the authors.",
}

advice "watch_breathing" {
  text   = "After the call: if the person does not respond and does not breathe normally, start chest presses and "
    .. "send for a defibrillator. If they do not respond but breathe normally, lay them on their side.",
  when   = any { altered_consciousness, weak_or_absent_pulse },
  levels = { emergency },
  cite   = { "overview/cardiac-ventricular-fibrillation", "serious-symptoms/consciousness-changed" },
  editorial = "A heart that only quivers pumps no blood, so the rule is to act at once. Common first aid. Decided "
    .. "by the authors.",
}

advice "during_a_seizure" {
  text   = "Do not hold the person down and put nothing in the mouth. Move hard things away. When the shaking "
    .. "stops, lay them on their side.",
  when   = seizure,
  levels = { emergency },
  cite   = "serious-symptoms/seizure",
  editorial = "Common first aid. Decided by the authors.",
}

advice "keep_the_spine_still" {
  text   = "Do not move the head, neck or back, and do not let anyone lift you, unless the place is dangerous or "
    .. "the person cannot breathe.",
  when   = any { serious_injury, all { unable_to_move, bladder_bowel_loss } },
  levels = { emergency },
  cite   = "serious-symptoms/spinal-cord-trauma",
  editorial = "Common first aid. Decided by the authors.",
}

advice "note_the_time" {
  text   = "Note when the signs began, or when the person was last well. The doctors need that time.",
  when   = any { stroke_signs, unable_to_move, vision_loss, confusion },
  levels = { emergency },
  cite   = "neuromuscular-causes/stroke",
  editorial = "Treatment of a stroke depends on the time. Decided by the authors.",
}

advice "nothing_by_mouth" {
  text   = "Do not eat or drink anything until a doctor has seen you.",
  when   = any { difficulty_swallowing, lockjaw, altered_consciousness, stroke_signs },
  levels = { emergency },
  cite   = "immediate-care/difficulty-swallowing",
  editorial = "Food or drink could get into the airway. Decided by the authors.",
}

advice "get_away_from_the_poison" {
  text   = "Get out into fresh air if you can do so safely. Take off clothes that touched the poison and rinse the "
    .. "skin with plenty of water. Keep the packet for the helpers. Do not try to throw up.",
  when   = toxin_exposure,
  levels = { emergency },
  cite   = "medications/toxins",
  editorial = "Common first aid for poison sprays. Decided by the authors.",
}

advice "low_light_and_quiet" {
  text   = "Keep the room dark and quiet. Noise and touch can set off the spasms.",
  when   = arching_spasms,
  levels = { emergency },
  cite   = "causes-general/tetanus",
  editorial = "Common first aid for suspected tetanus. Decided by the authors.",
}

-- Before a visit, and at home -----------------------------------------------------------------------------

advice "stretch_gently" {
  text   = "When the cramp comes, stretch the muscle slowly and gently until it lets go. For the calf, pull your "
    .. "toes toward you. Stop if it hurts more.",
  when   = limb_spasm,
  unless = {
    serious_injury, one_leg_swollen, cold_pale_limb, dark_urine, bruising, swelling, overstretched,
    history:includes "blood_clot",
  },
  cite   = { "overview/stretch-and-massage", "overview/leg-cramps-exercise-or-sleep" },
  editorial = "For arms and legs only. Not after an injury or a pulled muscle, with a bruised or swollen "
    .. "place, or where a clot or a blocked artery is possible, since stretching could do harm. Decided by "
    .. "the authors.",
}

advice "rub_gently" {
  text   = "Rub the cramped muscle gently with your hand until it softens.",
  when   = limb_spasm,
  unless = {
    serious_injury, one_leg_swollen, cold_pale_limb, dark_urine, bruising, swelling, bleeds_easily,
    history:includes "blood_clot",
  },
  cite   = "overview/stretch-and-massage",
  editorial = "Rubbing could loosen a clot or make a bleed worse, so a clot now or before, easy bleeding and a "
    .. "bruised or swollen place must be known absent. Decided by the authors.",
}

advice "drink_enough" {
  text   = "Drink water often, in small amounts, more when it is hot or when you sweat. Do not force down a lot at "
    .. "once.",
  when   = any { low_fluids, losing_fluids, thirst, muscle_spasm },
  unless = {
    dialysis, fluids_restricted, difficulty_swallowing, severe_belly_pain,
    history:any_of { "kidney_failure", "heart_failure" },
  },
  cite   = { "overview/drink-fluids", "common-causes/dehydration" },
  editorial = "Drinking more can harm people whose kidneys or heart cannot get rid of it, or who may choke; with "
    .. "severe belly pain the stomach should stay empty. Decided by the authors.",
}

advice "rest_the_muscle" {
  text   = "Rest the muscle. Take up the work or sport again slowly, and take breaks.",
  when   = any { overuse_activity, overstretched, during_exercise },
  cite   = { "overview/overuse", "common-causes/overuse", "common-causes/muscle-strain" },
  editorial = "The article names the cause; resting follows from it. Decided by the authors.",
}

advice "change_position" {
  text   = "Change your position often. Get up and move about at least once an hour if you sit or stand for long.",
  when   = held_one_position,
  cite   = { "overview/same-position-too-long", "common-causes/one-position" },
  editorial = "The article names the cause; moving follows from it. Once an hour is a rule of thumb. Decided by the "
    .. "authors.",
}

advice "loosen_the_bedding" {
  text   = "At night keep the covers loose over your feet, so that your toes do not point away.",
  when   = all { during_sleep, spasm_sites:any_of { "calf", "foot" } },
  cite   = { "questions/sleep-posture", "overview/leg-cramps-exercise-or-sleep" },
  editorial = "Pointed toes keep the calf short, which is a position held for long. Decided by the authors.",
}

advice "keep_taking_medicines" {
  text   = "Do not stop or change a medicine on your own. Ask your doctor or pharmacist whether one of yours could "
    .. "cause the spasms.",
  when   = medications:any_of {
    "ace_inhibitors", "corticosteroids", "diuretics", "estrogens", "statins", "zidovudine",
  },
  unless = { dark_urine, one_leg_swollen, electrolytes_out_of_range, cannot_keep_fluids_down },
  cite   = { "overview/medication", "questions/other-medications", "provenance/never-ignore-advice" },
  editorial = "Stopping some of these suddenly is dangerous. Not said with cola-dark urine, one swollen leg, "
    .. "potassium or calcium out of range or fluids that cannot be kept down, where a medicine may have to be "
    .. "stopped the same day: those people are sent to a doctor today. Decided by the authors.",
}

advice "no_salts_on_your_own" {
  text   = "Do not take potassium, calcium or salt tablets on your own. Too much can be as bad as too little.",
  when   = any { electrolytes_out_of_range, mouth_tingling, dialysis, history:includes "kidney_failure" },
  cite   = { "overview/needs-oxygen-electrolytes-glucose", "other-causes/electrolyte-imbalance" },
  editorial = "The article names both as needed and gives no amounts; a wrong amount can stop the heart. Decided by "
    .. "the authors.",
}

advice "twitches_are_not_spasms" {
  text   = "Small flickers under the skin that do not hurt are not spasms. Tell a doctor if they go on for weeks, "
    .. "or if a muscle gets weak or thin.",
  when   = muscle_twitching,
  unless = { muscle_weakness, muscle_wasting, progressive_weakness },
  cite   = "overview/twitching-is-different",
  editorial = "Not said to people with weak or thin muscles, since twitching then needs a doctor. Decided by the "
    .. "authors.",
}

advice "alcohol_with_help" {
  text   = "Alcohol can bring on cramps. If you drink a lot every day, do not stop all at once: ask a doctor how to "
    .. "do it safely.",
  when   = any { heavy_alcohol, history:includes "alcohol_dependence" },
  cite   = "other-causes/alcohol",
  editorial = "Stopping suddenly after heavy drinking can be dangerous. Decided by the authors.",
}

advice "no_more_cocaine" {
  text   = "Do not use any more cocaine. It can bring on spasms of muscles and of the heart's arteries.",
  when   = cocaine_use,
  cite   = "medications/cocaine",
  editorial = "The article names the cause; leaving it follows from it. Decided by the authors.",
}

advice "call_the_maternity_unit" {
  text   = "Call your midwife or maternity unit now and tell them about the tightening or the water.",
  when   = labor_signs,
  levels = { prompt },
  cite   = "smooth-muscle-causes/labor",
  editorial = "They can tell on the phone when to come in. Decided by the authors.",
}

advice "same_day" {
  text   = "Be seen today, not tomorrow. If no doctor can see you, go to an emergency department, and let someone "
    .. "else drive.",
  when   = any {
    one_leg_swollen, dark_urine, electrolytes_out_of_range, dirty_wound, severe_belly_pain, high_fever, labor_signs,
    cannot_keep_fluids_down, small_child,
  },
  levels = { prompt },
  cite   = {
    "accompanying-symptoms/bruising-and-swelling", "other-causes/electrolyte-imbalance", "causes-general/tetanus",
  },
  editorial = "These can turn dangerous within a day. The article does not single them out. Decided by the authors.",
}

advice "prepare_the_visit" {
  text   = "Write down where it cramps, since when, how long each spasm lasts, what eases it and what brings it on. "
    .. "Take a list of your medicines along.",
  when   = any { recurs, lasts_long, causes_concern },
  levels = { prompt },
  cite   = {
    "questions/how-long", "questions/body-parts", "questions/better-or-worse", "questions/other-medications",
  },
  editorial = "The article lists what will be asked; having it written down saves time. Decided by the authors.",
}

advice "ask_about_therapy" {
  text   = "Ask about exercises with a physical therapist, and keep to the treatment you were given. That "
    .. "eases spasms for most people.",
  when   = any { recurs, long_lasting_disease },
  cite   = "complications/treatment-eases",
}
