-- The danger signs that the article names itself. What each of them demands stands in red_flags.lua.
-- Each sign is asked and judged on its own: none of them is worked out from another danger sign. So pain that
-- spreads from the chest does not fill in "chest pain" (it raises the level by itself), and a "no" to one
-- danger sign never answers another one for the person.
-- `worse = present` holds the rules to this: with the sign, nobody is less urgent than without it.

finding "chest_pain" {
  label = "Chest pain",
  ask   = "Do you have pain, pressure or tightness in your chest?",
  help  = "Any pain there counts, even if it feels like a cramp or comes and goes.",
  also  = { "pain in the chest", "chest pressure", "chest tightness", "angina" },
  codes = { code "R07.9" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "immediate-care/chest-pain",
}

finding "chest_pain_radiating" {
  label = "Chest pain that spreads",
  ask   = "Does pain in your chest spread to an arm, a shoulder, your neck or your jaw?",
  also  = { "chest pain going down the arm", "radiating chest pain" },
  worse = present,
  cite  = "serious-symptoms/chest-pain-radiating",
}

finding "difficulty_breathing" {
  label = "Trouble breathing",
  ask   = "Is it hard to breathe, are you short of breath, or do you wheeze?",
  also  = { "short of breath", "shortness of breath", "breathless", "wheezing", "dyspnea", "dyspnoea" },
  codes = { code "R06.00" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = { "immediate-care/difficulty-breathing", "serious-symptoms/breathing-difficulty" },
}

finding "difficulty_swallowing" {
  label = "Trouble swallowing",
  ask   = "Is it hard to swallow, or do food, drink or spit get stuck?",
  also  = { "cannot swallow", "dysphagia", "food sticks" },
  codes = { code "R13.10" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "immediate-care/difficulty-swallowing",
}

finding "progressive_weakness" {
  label = "Weakness that is getting worse",
  ask   = "Are your muscles getting weaker over hours, days or weeks?",
  help  = "A muscle that is only tired after hard work does not count.",
  also  = { "growing weakness", "progressive weakness", "getting weaker" },
  worse = present,
  cite  = { "immediate-care/progressive-weakness", "serious-symptoms/progressive-weakness-and-numbness" },
}

finding "progressive_numbness" {
  label = "Numbness that is spreading",
  ask   = "Is there a numb patch that is spreading or getting worse?",
  also  = { "spreading numbness", "growing numbness" },
  codes = { code "R20.0" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/progressive-weakness-and-numbness",
}

finding "altered_consciousness" {
  label = "Passed out or hard to wake",
  ask   = "Have you passed out, or are you very drowsy or hard to wake?",
  help  = "If you answer for someone else: are they less awake than usual?",
  also  = { "fainted", "passed out", "unconscious", "drowsy", "syncope" },
  codes = { code "R55" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = { "immediate-care/change-in-consciousness", "serious-symptoms/consciousness-changed" },
}

finding "confusion" {
  label = "New confusion",
  ask   = "Is there new confusion, such as not knowing the place or the day, or talk that makes no sense?",
  also  = { "confused", "disoriented", "muddled" },
  codes = {
    code "R41.0"  { system = "ICD-10-CM", release = "2026-04" },
    code "R41.82" { system = "ICD-10-CM", release = "2026-04" },
  },
  worse = present,
  cite  = "serious-symptoms/mental-status-changed",
  editorial = "Asked as new: the article speaks of a change. Decided by the authors.",
}

finding "unable_to_move" {
  label = "Cannot move a part of the body",
  ask   = "Is there a part of your body that you cannot move at all?",
  help  = "For example an arm, a leg, a hand or one side of the face. A muscle that moves again once the cramp lets "
    .. "go does not count. If it will not move and you do not know why, answer yes.",
  also  = { "paralysis", "paralysed", "paralyzed", "cannot move" },
  worse = present,
  cite  = { "immediate-care/unable-to-move-body-part", "serious-symptoms/unable-to-move" },
  editorial = "Every cramp stops a muscle for a moment, so what moves again when the cramp lets go is not meant. "
    .. "Beyond that the article gives no reason why the part cannot be moved, so none is taken as an excuse, pain "
    .. "included. Decided by the authors.",
}

finding "stiff_neck" {
  label = "Stiff neck",
  ask   = "Is your neck stiff, or is it hard to bend your chin to your chest?",
  also  = { "neck stiffness", "rigid neck" },
  worse = present,
  cite  = { "immediate-care/stiff-neck", "serious-symptoms/stiff-neck-with-high-fever" },
  editorial = "Any stiff neck counts, as in the article's first list; the chin test only makes plain what is meant. "
    .. "Decided by the authors.",
}

finding "high_fever" {
  label = "High fever",
  ask   = "Do you have a high fever, or have you had one since this started?",
  help  = "39 °C (102.2 °F) or more, or shaking chills with very hot skin if you have no thermometer.",
  also  = { "very high temperature", "burning up" },
  implies    = { fever },
  implied_by = temperature:at_least(39, "Cel"),
  codes = { code "R50.9" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/stiff-neck-with-high-fever",
  editorial = "The article gives no number. 39 °C (102.2 °F) is the lower of the limits in common use, so the "
    .. "cautious one. A lower reading does not rule a high fever out: it may have been higher before, or brought "
    .. "down by a medicine. Decided by the authors.",
}

finding "weak_or_absent_pulse" {
  label = "Weak pulse or none",
  ask   = "Is the pulse very weak, or can it not be felt, at the wrist, the neck or in the part that cramps?",
  help  = "Put two fingers on the thumb side of the wrist. If you do not know how to feel a pulse, answer 'not sure'.",
  also  = { "no pulse", "faint pulse", "weak pulse" },
  worse = present,
  cite  = "serious-symptoms/pulse-absent-or-weak",
}

finding "irritability" {
  label = "Irritable in a new way",
  ask   = "Are you, or is the person you help, irritable or short-tempered in a way that is new and came with the "
    .. "spasm?",
  help  = "Being cross because it hurts does not count if it passes with the pain.",
  also  = { "irritable", "agitated", "short-tempered" },
  codes = { code "R45.4" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/irritability",
  editorial = "The article names irritability alone. Many people are irritable at times; as a danger sign it means "
    .. "a change of the mind that came with the spasm, so it is asked so. Decided by the authors.",
}

finding "vision_loss" {
  label = "Loss of vision",
  ask   = "Have you lost sight, in one eye or both, or in part of what you see?",
  help  = "It counts even if the sight came back. Sight lost years ago does not count.",
  also  = { "lost sight", "blind", "cannot see" },
  codes = { code "H54.7" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/vision-loss",
  editorial = "Asked as new, also when it has passed: brief loss can come before a stroke. Decided by the authors.",
}

finding "no_urine" {
  label = "No urine, although you normally pass it",
  ask   = "Have you passed no urine for about half a day, although you normally do?",
  help  = "People on dialysis who never pass urine answer no.",
  also  = { "not peeing", "no pee", "anuria" },
  codes = { code "R34" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/no-urine",
  editorial = "The article says no urine and gives no time. Half a day without any, awake and drinking, is out of "
    .. "the ordinary. Only a change counts, since some people on dialysis never pass any. Decided by the authors.",
}

finding "seizure" {
  label = "Seizure",
  ask   = "Was there a seizure (a fit): shaking all over or staring, with no response?",
  also  = { "fit", "convulsion", "convulsions", "epileptic attack" },
  codes = { code "R56.9" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/seizure",
}
