-- What must be true of every patient, whatever else is said of them. `triage prove` proves each of these, or
-- shows a patient of whom it is not true. They are promises about the rules of this book and change no result.

property "a sign of the article's first list is always an emergency" {
  whenever = any {
    chest_pain, difficulty_breathing, difficulty_swallowing, progressive_weakness, altered_consciousness,
    unable_to_move, stiff_neck,
  },
  urgency = emergency,
  cite = {
    "immediate-care/chest-pain", "immediate-care/difficulty-breathing", "immediate-care/difficulty-swallowing",
    "immediate-care/progressive-weakness", "immediate-care/change-in-consciousness",
    "immediate-care/unable-to-move-body-part", "immediate-care/stiff-neck",
  },
}

property "a spasm that lasts, returns or worries is never left to self-care" {
  whenever = any { lasts_long, recurs, causes_concern },
  urgency  = at_least(prompt),
  cite     = { "prompt-care/lasts-long", "prompt-care/recurs", "prompt-care/causes-concern" },
}

property "severe belly pain in pregnancy is never left to self-care" {
  whenever  = all { pregnant, severe_belly_pain },
  urgency   = at_least(prompt),
  cite      = "other-causes/pregnancy",
  editorial = "The article names no level for it. Decided by the authors.",
}

property "a measured temperature far from normal is never left to self-care" {
  whenever  = any { temperature:at_least(39, "Cel"), temperature:at_most(35, "Cel") },
  urgency   = at_least(prompt),
  editorial = "The limits of high fever and of cold in this book. Decided by the authors.",
}

property "nobody whose leg may hold a clot is told to stretch or rub it" {
  whenever    = any { one_leg_swollen, history:includes "blood_clot" },
  never_gives = { "stretch_gently", "rub_gently" },
  editorial   = "Either could loosen a clot. Decided by the authors.",
}

property "nobody who must not drink more is told to" {
  whenever    = any {
    dialysis, fluids_restricted, difficulty_swallowing, history:any_of { "kidney_failure", "heart_failure" },
  },
  never_gives = "drink_enough",
  editorial   = "Drinking more can harm people whose kidneys or heart cannot get rid of it, or who may choke. Decided "
    .. "by the authors.",
}
