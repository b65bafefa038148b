-- The spasm itself: whether there is one, where, for how long, how often, what brings it on and what
-- eases it. The three findings at the end are the article's reasons to see someone promptly; their red flags are in
-- danger_signs/spasm.lua.

finding "muscle_spasm" {
  label = "Muscle spasm or cramp",
  ask   = "Do you have a muscle spasm or cramp, or have you had one lately?",
  help  = "A muscle tightens hard and hurts, and you cannot stop it. Cramps inside the belly count too. A small "
    .. "flicker under the skin does not.",
  also  = { "spasm", "cramp", "muscle cramp", "charley horse", "muscle tightening" },
  implied_by = spasm_sites:any_of {
    "calf", "thigh_back", "thigh_front", "foot", "hand", "arm", "shoulder", "neck", "back", "face", "belly",
    "lower_belly",
  },
  codes = {
    code "R25.2"   { system = "ICD-10-CM", release = "2026-04" },
    code "M62.838" { system = "ICD-10-CM", release = "2026-04" },
  },
  cite  = { "overview/spasm-is-painful-involuntary", "overview/smooth-muscle-can-spasm" },
  editorial = "Who names a place where the spasm is, has a spasm. Decided by the authors.",
}

choices "spasm_sites" {
  label = "Where the spasm is",
  ask   = "Which parts of your body cramp?",
  help  = "Name all of them. Pain in the chest is asked on its own, because it is a danger sign.",
  options = {
    option "calf"        { label = "Calf", also = { "lower leg", "gastrocnemius", "shin" } },
    option "thigh_back"  { label = "Back of the thigh", also = { "hamstring", "hamstrings" } },
    option "thigh_front" { label = "Front of the thigh", also = { "quadriceps", "quad" } },
    option "foot"        { label = "Foot or toes", also = { "toe", "toes", "feet" } },
    option "hand"        { label = "Hand or fingers", also = { "finger", "fingers", "hands" } },
    option "arm"         { label = "Arm", also = { "forearm", "upper arm", "biceps" } },
    option "shoulder"    { label = "Shoulder" },
    option "neck"        { label = "Neck" },
    option "back"        { label = "Back", also = { "lower back", "upper back" } },
    option "face"        { label = "Face", also = { "eyelid", "cheek" } },
    option "belly"       { label = "Belly", also = { "stomach", "abdomen", "gut" } },
    option "lower_belly" { label = "Lower belly or bladder", also = { "bladder", "pelvis", "womb" } },
  },
  unlisted  = absent,
  cite      = { "questions/body-parts", "overview/usual-sites" },
  editorial = "Who names the places that cramp means that the others do not. Decided by the authors.",
}

choice "spasm_spread" {
  label = "One muscle or several",
  ask   = "Is it one muscle that cramps, or several in different places?",
  options = {
    option "one_muscle"    { label = "One muscle" },
    option "several_areas" { label = "Several places" },
  },
  cite = "questions/one-or-several-muscles",
}

quantity "spasm_duration" {
  label  = "How long one spasm lasts",
  ask    = "How long does one spasm last?",
  help   = "If it varies, give the longest.",
  unit   = "min",
  limits = { 0, 43200 },
  worse  = spasm_duration:at_least(10, "min"),
  cite   = "questions/how-long",
  editorial = "Minutes suit most cramps. The upper limit, thirty days, only catches typing errors. From "
    .. "ten minutes on, longer is taken for no less urgent. Decided by the authors.",
}

quantity "spasm_history" {
  label  = "How long the spasms have kept coming",
  ask    = "For how long have the spasms kept coming?",
  help   = "If there was only one spasm, however long ago, answer 0.",
  unit   = "d",
  limits = { 0, 47500 },
  worse  = spasm_history:at_least(7, "d"),
  cite   = "questions/how-long",
  editorial = "The upper limit, about 130 years, only catches typing errors. From a week on, longer is taken "
    .. "for no less urgent. Decided by the authors.",
}

-- What brings it on ---------------------------------------------------------------------------------------

finding "overuse_activity" {
  label = "Muscle worked hard or the same movement repeated",
  ask   = "Before the spasm, did you work that muscle hard or repeat the same movement many times?",
  help  = "For example sport, heavy lifting, typing or playing an instrument.",
  also  = { "overuse", "hard exercise", "repetitive motion" },
  cite  = "overview/overuse",
}

finding "during_exercise" {
  label = "Spasm during or just after exercise",
  ask   = "Does the spasm come while you exercise or just after?",
  also  = { "exercise cramp" },
  cite  = "overview/leg-cramps-exercise-or-sleep",
}

finding "overstretched" {
  label = "Muscle stretched too far",
  ask   = "Did you stretch or pull the muscle too far, for example by a slip or a sudden move?",
  also  = { "pulled muscle" },
  cite  = "overview/overstretched",
}

finding "held_one_position" {
  label = "Stayed in one position for long",
  ask   = "Before the spasm, did you sit, stand or lie the same way for hours?",
  help  = "For example a long flight, a day at a desk or standing at work.",
  also  = { "sat too long", "stood too long" },
  cite  = "overview/same-position-too-long",
}

finding "low_fluids" {
  label = "Drank too little",
  ask   = "Have you been drinking less than you need, so that you may be dried out?",
  help  = "For example little to drink on a hot day or while ill.",
  also  = { "dehydrated", "not enough fluids" },
  cite  = { "overview/dehydrated", "overview/drink-fluids" },
}

finding "during_sleep" {
  label = "Spasm during sleep",
  ask   = "Does the spasm come while you sleep or wake you up?",
  also  = { "night cramp", "nocturnal cramp" },
  codes = { code "G47.62" { system = "ICD-10-CM", release = "2026-04" } },
  cite  = "overview/leg-cramps-exercise-or-sleep",
}

choice "sleep_posture" {
  label = "Usual way of lying in sleep",
  ask   = "How do you usually lie when you sleep?",
  options = {
    option "toes_pointed" { label = "On the back or front, with the toes pointing away" },
    option "curled_up"    { label = "Curled up, with the knees bent" },
    option "neck_turned"  { label = "With the head turned far to one side" },
    option "moves_about"  { label = "I move about a lot" },
    option "other"        { label = "Another way" },
  },
  cite = "questions/sleep-posture",
}

choices "eases_with" {
  label = "What makes it better",
  ask   = "What makes the spasm better?",
  options = {
    option "stretching" { label = "Stretching" },
    option "massage"    { label = "Rubbing the muscle" },
    option "rest"       { label = "Rest" },
    option "moving"     { label = "Moving or changing position" },
    option "drinking"   { label = "Drinking" },
    option "warmth"     { label = "Warmth" },
  },
  unlisted  = unknown,
  cite      = "questions/better-or-worse",
  editorial = "What a person does not name may just not have been tried. Decided by the authors.",
}

choices "worse_with" {
  label = "What makes it worse",
  ask   = "What makes the spasm worse or brings it on?",
  options = {
    option "exercise"       { label = "Exercise or work" },
    option "walking"        { label = "Walking" },
    option "one_position"   { label = "Staying in one position" },
    option "cold"           { label = "Cold" },
    option "heat"           { label = "Heat" },
    option "eating"         { label = "Eating, mostly fatty food" },
    option "stress"         { label = "Stress" },
    option "noise_or_touch" { label = "Noise or touch" },
  },
  unlisted  = unknown,
  cite      = "questions/better-or-worse",
  editorial = "What a person does not name may just not have been noticed. Decided by the authors.",
}

-- Reasons to see someone promptly -------------------------------------------------------------------------

finding "lasts_long" {
  label = "Spasm that lasts long",
  ask   = "Does one spasm last a long time, ten minutes or more?",
  also  = { "long cramp", "spasm will not stop" },
  implied_by = spasm_duration:at_least(10, "min"),
  worse = present,
  cite  = "prompt-care/lasts-long",
  editorial = "The article does not say how long is long. Most cramps let go within seconds or a few minutes, so "
    .. "ten minutes is out of the ordinary. A shorter one may still feel long to the person: the answer counts as "
    .. "given. Decided by the authors.",
}

finding "recurs" {
  label = "Spasm that comes back",
  ask   = "Do the spasms keep coming back?",
  also  = { "recurring cramps", "repeated spasms" },
  implied_by = spasm_history:at_least(7, "d"),
  worse = present,
  cite  = "prompt-care/recurs",
  editorial = "The article does not say how often is again. Who has had spasms for a week or longer has had more "
    .. "than one bout. Decided by the authors.",
}

finding "causes_concern" {
  label = "Spasm that is a worry",
  ask   = "Are you worried about the spasms?",
  also  = { "worried", "concerned" },
  worse = present,
  cite  = "prompt-care/causes-concern",
}
