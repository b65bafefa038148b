-- Signs of the whole body that may come along with a spasm: the ones the article names (bruising, swelling,
-- weight gain, depression, fatigue, fever, sore throat) and others that point to one of its causes.
-- None of them raises the level of urgency; they speak for causes and guide advice.

finding "bruising" {
  label = "Bruising",
  ask   = "Is the place where it cramps bruised?",
  also  = { "bruise", "bruises", "black and blue" },
  cite  = "accompanying-symptoms/bruising-and-swelling",
}

finding "swelling" {
  label = "Swelling",
  ask   = "Is the place where it cramps swollen?",
  also  = { "swollen muscle" },
  cite  = "accompanying-symptoms/bruising-and-swelling",
}

finding "weight_gain" {
  label = "Weight gain",
  ask   = "Have you put on weight lately without eating more?",
  also  = { "gained weight", "putting on weight" },
  cite  = "accompanying-symptoms/weight-gain",
}

finding "depression" {
  label = "Depression or low mood",
  ask   = "Have you felt down or lost interest in things for two weeks or more?",
  also  = { "depressed", "low mood", "feeling down" },
  cite  = "accompanying-symptoms/depression",
  editorial = "The article says depression without a time. Two weeks is the usual question. Decided by the authors.",
}

finding "fatigue" {
  label = "Tiredness",
  ask   = "Are you tired most of the time, even after a good sleep?",
  also  = { "tired", "exhausted", "no energy" },
  cite  = "accompanying-symptoms/fatigue",
}

finding "fever" {
  label = "Fever",
  ask   = "Do you have a fever, or do you feel hot and shivery?",
  also  = { "feverish", "hot and shivery" },
  implied_by = temperature:at_least(38, "Cel"),
  cite  = "questions/other-symptoms",
  editorial = "38 °C (100.4 °F) is the usual limit of fever. High fever is asked on its own. Decided by the authors.",
}

quantity "temperature" {
  label  = "Body temperature",
  ask    = "What is your temperature, if you have measured it?",
  unit   = "Cel",
  limits = { 25, 46 },
  worse  = { temperature:at_least(39, "Cel"), temperature:at_most(35, "Cel") },
  cite   = "questions/other-symptoms",
  editorial = "The limits are the range that people have survived; outside it the number is a typing error. From "
    .. "39 °C upwards (high fever) and from 35 °C downwards the book takes every further degree for no less urgent. "
    .. "Decided by the authors.",
}

finding "sore_throat" {
  label = "Sore throat",
  ask   = "Do you have a sore throat?",
  also  = { "throat pain" },
  cite  = "questions/other-symptoms",
}

-- Water and salts -----------------------------------------------------------------------------------------

finding "thirst" {
  label = "Strong thirst or dry mouth",
  ask   = "Are you very thirsty, or is your mouth dry?",
  also  = { "thirsty", "dry mouth" },
  cite  = "common-causes/dehydration",
}

finding "heavy_sweating" {
  label = "Heavy sweating",
  ask   = "Have you been sweating a lot, from heat, work or fever?",
  also  = { "sweating", "sweaty" },
  cite  = "common-causes/dehydration",
}

finding "vomiting" {
  label = "Vomiting",
  ask   = "Have you been throwing up?",
  also  = { "throwing up", "being sick" },
  cite  = "common-causes/dehydration",
}

finding "diarrhea" {
  label = "Diarrhea",
  ask   = "Do you have loose or watery stools?",
  also  = { "diarrhoea", "loose stools", "the runs" },
  cite  = "common-causes/dehydration",
}

finding "mouth_tingling" {
  label = "Tingling around the mouth or in the fingertips",
  ask   = "Do you feel tingling around your mouth or in your fingertips?",
  also  = { "tingling lips" },
  cite  = "other-causes/electrolyte-imbalance",
}

finding "swollen_ankles" {
  label = "Swollen ankles",
  ask   = "Are both of your ankles swollen?",
  also  = { "puffy ankles", "water in the legs" },
  cite  = "other-causes/kidney-failure",
}

finding "itchy_skin" {
  label = "Itching all over",
  ask   = "Does your skin itch all over, without a rash?",
  also  = { "itching" },
  cite  = "other-causes/kidney-failure",
}

-- Hormones, blood and the body's defense ------------------------------------------------------------------

finding "feels_cold" {
  label = "Feels cold when others do not",
  ask   = "Do you feel cold when other people do not?",
  also  = { "always cold" },
  cite  = "other-causes/hypothyroidism",
}

finding "neck_lump" {
  label = "Swelling at the front of the neck",
  ask   = "Is there a swelling at the front of your neck?",
  also  = { "goiter", "goitre" },
  cite  = "causes-general/thyroid-disorder",
}

finding "frequent_urination" {
  label = "Passing urine often",
  ask   = "Do you pass urine much more often than before?",
  also  = { "peeing a lot", "going often" },
  cite  = { "causes-general/diabetes", "smooth-muscle-causes/bladder-infection" },
}

finding "pale_skin" {
  label = "Pale skin",
  ask   = "Are you paler than usual, for example inside the lower eyelids?",
  also  = { "pale" },
  cite  = "causes-general/anemia",
}

finding "heavy_periods" {
  label = "Heavy periods",
  ask   = "Are your periods heavy, or do they last longer than a week?",
  help  = "If you have no periods, answer no.",
  also  = { "heavy bleeding" },
  cite  = "causes-general/anemia",
  editorial = "Asked because heavy periods are a common way to lose blood. Decided by the authors.",
}

finding "face_rash" {
  label = "Rash over cheeks and nose",
  ask   = "Do you have a red rash over your cheeks and nose, often worse after sun?",
  also  = { "butterfly rash" },
  cite  = "other-causes/lupus",
}

finding "joint_pain" {
  label = "Painful or swollen joints",
  ask   = "Are several of your joints painful or swollen?",
  also  = { "joint ache", "sore joints" },
  cite  = "other-causes/lupus",
}
