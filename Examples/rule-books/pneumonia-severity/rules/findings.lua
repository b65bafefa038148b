-- The five signs and what they are read from, and what decides whether the score may be used.
-- The limits only catch slips of typing. They are wider than anything a living patient is expected to show.

finding "community_acquired_pneumonia" {
  label = "Pneumonia caught outside hospital",
  ask   = "Has a clinician found pneumonia that did not start in hospital?",
  also  = { "CAP", "community-acquired pneumonia" },
  cite  = "lim-2003/population",
}

finding "new_confusion" {
  label = "New confusion",
  ask   = "Is the person newly confused about who they are, where they are or what time it is?",
  help  = "New means not usual for this person. If you cannot tell whether it is new, use the short mental test.",
  also  = { "disorientation" },
  codes = { code "R41.0" { system = "ICD-10-CM", release = "2026-04" } },
  cite  = { "lim-2003/confusion", "bts-2009/mental-test" },
}

finding "mental_test_eight_or_less" {
  label   = "Abbreviated mental test: 8 or fewer of 10",
  ask     = "Did the person get 8 or fewer of the 10 questions of the abbreviated mental test right?",
  help    = "Leave it open if the test was not done.",
  also    = { "AMT 8 or less", "AMTS 8 or less" },
  implies = { new_confusion },
  cite    = "bts-2009/mental-test",
}

quantity "urea" {
  label  = "Urea in the blood",
  ask    = "What is the urea in the blood, in mmol/L?",
  help   = "If your laboratory reports urea nitrogen (BUN) in mg/dL, do not enter that number: it counts only the "
        .. "nitrogen in the urea. Multiply it by 0.357 to get mmol/L.",
  unit   = "mmol/L",
  limits = { 0, 150 },
  molar_mass = 60.06,
  cite   = "lim-2003/urea",
  editorial = "The molar mass of urea, 60.06 g/mol, lets urea be entered in mg/dL (7 mmol/L is 42.042 mg/dL). Urea "
           .. "nitrogen is another quantity with another threshold (7 mmol/L of urea is 19.6 mg/dL of BUN) and is left "
           .. "out: with two readings of one thing, the one that was not taken would keep the score open for ever. "
           .. "0.357 is 10 dL/L over 28.014 g of nitrogen a mole. Limits catch typing errors. Decided by the authors "
           .. "of this example.",
}

quantity "breathing_rate" {
  label  = "Breaths in one minute",
  ask    = "How many breaths does the person take in one minute?",
  help   = "Count for a full minute.",
  also   = { "respiratory rate", "RR" },
  unit   = "/min",
  limits = { 0, 100 },
  cite   = "lim-2003/respiratory-rate",
  editorial = "Limits chosen to catch typing errors, by the authors of this example.",
}

quantity "systolic_blood_pressure" {
  label  = "Systolic blood pressure",
  ask    = "What is the upper value of the blood pressure?",
  also   = { "systolic", "SBP" },
  unit   = "mm[Hg]",
  limits = { 0, 350 },
  cite   = "lim-2003/blood-pressure",
  editorial = "Limits chosen to catch typing errors, by the authors of this example.",
}

quantity "diastolic_blood_pressure" {
  label  = "Diastolic blood pressure",
  ask    = "What is the lower value of the blood pressure?",
  also   = { "diastolic", "DBP" },
  unit   = "mm[Hg]",
  limits = { 0, 250 },
  cite   = "lim-2003/blood-pressure",
  editorial = "Limits chosen to catch typing errors, by the authors of this example.",
}

quantity "age" {
  label  = "Age",
  ask    = "How old is the person?",
  unit   = "a",
  limits = { 0, 130 },
  cite   = "lim-2003/age",
  editorial = "Limits chosen to catch typing errors, by the authors of this example.",
}

finding "other_illness_or_no_help" {
  label = "Another illness that is not stable, or not enough help at home",
  ask   = "Does the person have another illness that is not under control, or nobody to look after them at home?",
  cite  = "bts-2009/score-0-or-1",
}

finding "cannot_take_medicines_by_mouth" {
  label = "Cannot take medicines by mouth",
  ask   = "Is the person unable to swallow tablets and keep them down?",
}
