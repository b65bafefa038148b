-- What is measured or asked: the seven vital signs of the score, and what decides whether the score may be used.
-- The limits only catch slips of typing. They are wider than anything a living patient is expected to show.

quantity "breathing_rate" {
  label  = "Breaths in one minute",
  ask    = "How many breaths does the patient take in one minute?",
  help   = "Count for a full minute.",
  also   = { "respiration rate", "respiratory rate", "RR" },
  unit   = "/min",
  limits = { 0, 100 },
  worse  = { breathing_rate:above(20), breathing_rate:below(12) },
  cite   = "news2/respiration-rate",
  editorial = "Limits chosen to catch typing errors, by the authors of this example. Outside of the chart's "
    .. "middle band, farther from it is taken for never less urgent.",
}

quantity "oxygen_saturation" {
  label  = "Oxygen saturation",
  ask    = "What does the pulse oximeter show?",
  help   = "In percent, measured on what the patient is breathing now.",
  also   = { "SpO2", "sats" },
  unit   = "%",
  limits = { 20, 100 },
  cite   = { "news2/saturation-scale-1", "news2/saturation-scale-2" },
  editorial = "Limits chosen to catch typing errors, by the authors of this example.",
}

choice "saturation_scale" {
  label = "Oxygen saturation scale",
  ask   = "Which oxygen saturation scale has been decided for this patient?",
  help  = "Scale 1 for nearly everybody. Scale 2 only where a competent clinician has decided it, for a patient known "
       .. "to keep too much carbon dioxide, with a target of 88 to 92 %, and has written it down.",
  options = {
    option "scale_1" { label = "Scale 1 (nearly everybody)" },
    option "scale_2" { label = "Scale 2 (target 88 to 92 %)", also = { "hypercapnic scale" } },
  },
  cite = "news2/scale-2-is-decided",
  editorial = "The chart falls back on scale 1 where nothing was decided. Here a scale that was not stated stays "
           .. "unknown, and what either scale could give stays open, so that nobody is scored on a scale by accident.",
}

choice "air_or_oxygen" {
  label = "Breathing air or oxygen",
  ask   = "Is the patient breathing air, or being given oxygen?",
  options = {
    option "air"    { label = "Air", also = { "room air" } },
    option "oxygen" { label = "Oxygen", also = { "supplemental oxygen" } },
  },
  cite = "news2/air-or-oxygen",
}

quantity "systolic_blood_pressure" {
  label  = "Systolic blood pressure",
  ask    = "What is the upper value of the blood pressure?",
  also   = { "systolic", "SBP" },
  unit   = "mm[Hg]",
  limits = { 0, 350 },
  worse  = { systolic_blood_pressure:above(219), systolic_blood_pressure:below(111) },
  cite   = "news2/systolic-blood-pressure",
  editorial = "Limits chosen to catch typing errors, by the authors of this example. Outside of the chart's "
    .. "middle band, farther from it is taken for never less urgent.",
}

quantity "pulse" {
  label  = "Pulse in one minute",
  ask    = "How fast is the pulse, in beats a minute?",
  also   = { "heart rate", "HR" },
  unit   = "/min",
  limits = { 0, 350 },
  worse  = { pulse:above(90), pulse:below(51) },
  cite   = "news2/pulse",
  editorial = "Limits chosen to catch typing errors, by the authors of this example. Outside of the chart's "
    .. "middle band, farther from it is taken for never less urgent.",
}

choice "consciousness" {
  label = "Consciousness",
  ask   = "How awake is the patient?",
  help  = "Choose new confusion if the patient is muddled or restless in a way that is not usual for them, and also if "
       .. "you cannot tell whether it is new.",
  options = {
    option "alert"        { label = "Alert", also = { "A" } },
    option "confusion"    { label = "New confusion", also = { "C" } },
    option "voice"        { label = "Responds only to voice", also = { "V" } },
    option "pain"         { label = "Responds only to pain", also = { "P" } },
    option "unresponsive" { label = "Does not respond", also = { "U" } },
  },
  cite = "news2/consciousness",
  editorial = "Counting confusion as new where that cannot be told is the cautious side, chosen by the "
           .. "authors of this example.",
}

quantity "temperature" {
  label  = "Body temperature",
  ask    = "What is the body temperature?",
  unit   = "Cel",
  limits = { 15, 47 },
  worse  = { temperature:above(38), temperature:below(36.1) },
  cite   = "news2/temperature",
  editorial = "Limits chosen to catch typing errors, by the authors of this example. Outside of the chart's "
    .. "middle band, farther from it is taken for never less urgent.",
}

finding "possible_infection" {
  label = "Infection known or likely",
  ask   = "Does the patient have an infection, or signs of one?",
  help  = "For example a cough with fever, burning when passing water, a red and hot wound, or shivering fits.",
  cite  = "news2/think-of-sepsis",
}

quantity "age" {
  label  = "Age",
  ask    = "How old is the patient?",
  unit   = "a",
  limits = { 0, 130 },
  cite   = "news2/not-under-16",
  editorial = "Limits chosen to catch typing errors, by the authors of this example.",
}

finding "pregnant" {
  label = "Pregnant",
  ask   = "Is the patient pregnant?",
  help  = "Answer no for anybody who cannot be.",
  cite  = "news2/not-in-pregnancy",
}
