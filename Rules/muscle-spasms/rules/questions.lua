-- Questions that fill several findings at once. The eight questions of the article come first; then the danger
-- signs, gathered by what belongs together; then what helps to find the cause. Every finding also has an `ask`
-- of its own, so what no question here fills is still asked.

-- The questions of the article ----------------------------------------------------------------------------

question "dialysis" {
  ask     = "Are you on dialysis, or has a doctor told you to limit how much you drink?",
  help    = "Answer for each. In dialysis a machine cleans your blood.",
  fills   = { dialysis, fluids_restricted },
  because = "Dialysis can bring on cramps, and drinking more is then not safe.",
  cite    = "questions/hemodialysis",
  editorial = "The limit on drinking is asked along with it, since advice to drink depends on both. Decided by the "
    .. "authors.",
}

question "sleep_posture" {
  ask     = "Does the spasm come in your sleep, and how do you usually lie?",
  fills   = { during_sleep, sleep_posture },
  because = "A muscle kept in one position through the night can cramp.",
  cite    = "questions/sleep-posture",
}

question "one_or_several_muscles" {
  ask     = "Is it one muscle that cramps, or several in different places?",
  fills   = { spasm_spread },
  because = "One place points to that muscle or its nerve, several places to the whole body.",
  cite    = "questions/one-or-several-muscles",
}

question "body_parts" {
  ask     = "Do you have spasms or cramps, and which parts of your body are affected?",
  fills   = { muscle_spasm, spasm_sites },
  because = "The place tells muscle from inner organ.",
  cite    = "questions/body-parts",
}

question "how_long" {
  ask     = "When did the spasms begin, do they return, and how many minutes does one last?",
  fills   = { lasts_long, recurs, spasm_duration, spasm_history },
  because = "Spasms that last long or come back should be seen soon.",
  cite    = "questions/how-long",
}

question "other_symptoms" {
  ask     = "Do you feel ill in other ways: a fever, a sore throat? What is your temperature, if you measured it?",
  fills   = { sore_throat, fever, temperature },
  because = "An infection can bring spasms on.",
  cite    = "questions/other-symptoms",
}

question "better_or_worse" {
  ask     = "What makes the spasms better, and what makes them worse?",
  fills   = { eases_with, worse_with },
  because = "What eases a spasm or brings it on often shows its cause.",
  cite    = "questions/better-or-worse",
}

question "medicines" {
  ask     = "Which medicines do you take?",
  help    = "Name all of them as they are on the packet, also the pill, creams and what you buy yourself.",
  fills   = { medications },
  because = "Some medicines bring on spasms.",
  cite    = { "questions/other-medications", "overview/medication" },
}

-- Danger signs --------------------------------------------------------------------------------------------

question "heart_and_breathing" {
  ask     = "Do you have any trouble with your chest, heart, pulse or breathing?",
  help    = "Answer for each sign: pain in the chest, pain that spreads from it, trouble breathing, a cold sweat "
    .. "with an ache, a weak pulse, an uneven heartbeat.",
  fills   = {
    chest_pain, chest_pain_radiating, difficulty_breathing, heart_signs, weak_or_absent_pulse, irregular_heartbeat,
  },
  because = "These can mean that the heart or the lungs are in danger.",
  cite    = {
    "immediate-care/chest-pain", "immediate-care/difficulty-breathing", "serious-symptoms/chest-pain-radiating",
    "serious-symptoms/pulse-absent-or-weak",
  },
}

question "mind_and_senses" {
  ask     = "Has there been any change of mind, senses or speech?",
  help    = "Answer for each sign: passing out, confusion, a seizure, being irritable in a new way, loss of sight, "
    .. "a drooping face or slurred speech.",
  fills   = { altered_consciousness, confusion, seizure, irritability, vision_loss, stroke_signs },
  because = "These can mean that the brain is in danger.",
  cite    = {
    "immediate-care/change-in-consciousness", "serious-symptoms/mental-status-changed", "serious-symptoms/seizure",
    "serious-symptoms/irritability", "serious-symptoms/vision-loss",
  },
}

question "strength_and_feeling" {
  ask     = "Is a part of your body weak, numb or out of your control?",
  help    = "Answer for each sign: a part you cannot move, weakness that grows, numbness that spreads, no hold on "
    .. "bladder or bowel.",
  fills   = { unable_to_move, progressive_weakness, progressive_numbness, bladder_bowel_loss },
  because = "These can mean that the spinal cord or a nerve is in danger.",
  cite    = {
    "immediate-care/progressive-weakness", "immediate-care/unable-to-move-body-part",
    "serious-symptoms/progressive-weakness-and-numbness",
  },
}

question "neck_jaw_throat" {
  ask     = "Is there anything wrong with your neck, jaw or throat, or do you have a high fever?",
  help    = "Answer for each sign: a stiff neck, a high fever, a jaw that locks, trouble swallowing, spasms that "
    .. "arch the back.",
  fills   = { stiff_neck, high_fever, lockjaw, difficulty_swallowing, arching_spasms },
  because = "These can mean a dangerous infection or tetanus.",
  cite    = {
    "immediate-care/stiff-neck", "serious-symptoms/stiff-neck-with-high-fever", "immediate-care/difficulty-swallowing",
    "causes-general/tetanus",
  },
}

question "injury_and_poison" {
  ask     = "Before the spasms began, was there an injury, a wound or contact with a poison?",
  help    = "Answer for each: a serious injury to head, neck or back; a deep or dirty wound; a poison such as "
    .. "insect spray.",
  fills   = { serious_injury, dirty_wound, toxin_exposure },
  because = "Injury, tetanus and poison can all start with spasms.",
  cite    = { "serious-symptoms/spinal-cord-trauma", "causes-general/tetanus", "medications/toxins" },
}

question "water_balance" {
  ask     = "Is there any trouble with passing urine, keeping fluids down or standing up?",
  help    = "Answer for each sign: no urine although you normally pass it, fluids that you cannot keep down, "
    .. "dizziness that makes you sit down again, urine as dark as cola.",
  fills   = { no_urine, cannot_keep_fluids_down, dizzy_on_standing, dark_urine },
  because = "These show whether the body is short of water or the kidneys are in danger.",
  cite    = { "serious-symptoms/no-urine", "serious-symptoms/acute-dehydration", "causes-general/severe-dehydration" },
}

question "arms_and_legs" {
  ask     = "Has an arm or leg changed?",
  help    = "Answer for each sign: suddenly cold and pale or blue; one leg swollen, warm or red.",
  fills   = { cold_pale_limb, one_leg_swollen },
  because = "A blocked artery or a blood clot can feel like a cramp.",
  editorial = "Groups two signs that the authors added. Decided by the authors.",
}

question "pregnancy" {
  ask     = "Are you pregnant, and if so, is there anything unusual?",
  help    = "Answer for each: pregnant; bleeding, constant pain, a bad headache, a baby that moves less or "
    .. "labor before 37 weeks; regular tightening or water that broke. If you are not pregnant, answer no to all.",
  fills   = { pregnant, pregnancy_danger_sign, labor_signs },
  because = "Some cramps in pregnancy are harmless, some are not.",
  cite    = { "other-causes/pregnancy", "smooth-muscle-causes/labor" },
}

question "body_heat" {
  ask     = "Is the body very hot or very cold?",
  help    = "Answer for each: 40.5 °C (104.9 °F) or more, or very hot skin after heat or hard work; 35 °C "
    .. "(95 °F) or less, or cold to the core.",
  fills   = { very_hot, very_cold },
  because = "Both can be dangerous within a short time.",
  editorial = "Groups two signs that the authors added. Decided by the authors.",
}

question "other_warnings" {
  ask     = "Is there severe belly pain, weight loss without a reason, or a blood test that was out of range?",
  help    = "Answer for each sign: severe belly pain; the same suddenly, with a hard belly or in pregnancy; weight "
    .. "loss; a blood test for potassium or calcium.",
  fills   = { belly_emergency, severe_belly_pain, unexplained_weight_loss, electrolytes_out_of_range },
  because = "These should be seen soon.",
  cite    = { "causes-general/cancer", "other-causes/electrolyte-imbalance", "overview/smooth-muscle-can-spasm" },
}

-- Finding the cause ---------------------------------------------------------------------------------------

question "what_came_before" {
  ask     = "What happened before the spasm?",
  help    = "Answer for each: hard or repeated work, exercise, a stretch too far, one position for long, too little "
    .. "to drink.",
  fills   = { overuse_activity, during_exercise, overstretched, held_one_position, low_fluids },
  because = "These are the most common causes.",
  cite    = {
    "overview/overuse", "overview/overstretched", "overview/same-position-too-long", "overview/dehydrated",
    "overview/leg-cramps-exercise-or-sleep",
  },
}

question "known_diseases" {
  ask     = "Which diseases has a doctor told you that you have or had?",
  help    = "Name all that apply. None is an answer too.",
  fills   = { history },
  because = "Many diseases can bring on spasms.",
  cite    = { "causes-general/diabetes", "causes-general/kidney-failure", "complications/depends-on-cause" },
}

question "bruise_or_swelling" {
  ask     = "Is the place where it cramps bruised or swollen?",
  fills   = { bruising, swelling },
  because = "A hard spasm or a strain can do that, and rubbing is then not wise.",
  cite    = "accompanying-symptoms/bruising-and-swelling",
}

question "tired_and_heavy" {
  ask     = "Are you tired, low in mood, heavier than before, or cold when others are not?",
  help    = "Answer for each sign.",
  fills   = { fatigue, depression, weight_gain, feels_cold },
  because = "Together they can point to an underactive thyroid.",
  cite    = {
    "accompanying-symptoms/weight-gain", "accompanying-symptoms/depression", "accompanying-symptoms/fatigue",
  },
}

question "alcohol_and_drugs" {
  ask     = "Do you drink a lot of alcohol, or have you used cocaine lately?",
  help    = "Answer for each. It is asked only because both can bring on spasms.",
  fills   = { heavy_alcohol, cocaine_use },
  because = "Both can bring on spasms.",
  cite    = { "other-causes/alcohol", "medications/cocaine" },
}
