-- Who the person is and what is known of them: age, sex, diseases already diagnosed, pregnancy and periods,
-- dialysis, food, alcohol and drugs. Medicines are in medications.lua.

quantity "age" {
  label  = "Age",
  ask    = "How old are you?",
  unit   = "a",
  limits = { 0, 130 },
  editorial = "The limits only catch typing errors. Age changes the level of urgency only for children "
    .. "younger than 5 years. Decided by the authors.",
}

choice "sex" {
  label = "Sex",
  ask   = "Were you recorded as female or male at birth?",
  help  = "It only helps to order the causes. You may leave it out.",
  options = {
    option "female" { label = "Female", also = { "f", "woman", "girl" } },
    option "male"   { label = "Male", also = { "m", "man", "boy" } },
    option "other"  { label = "Another" },
  },
  editorial = "Not in the article. It adds a point to two causes that women have more often, and male sex speaks "
    .. "against pregnancy and menstruation; the urgency never depends on it. Decided by the authors.",
}

choices "history" {
  label = "Known diseases",
  ask   = "Which of these has a doctor ever told you that you have or had?",
  help  = "Name all that apply. None is an answer too.",
  options = {
    -- muscles and nerves
    option "als" {
      label = "ALS (Lou Gehrig's disease)",
      also = { "amyotrophic lateral sclerosis", "motor neuron disease", "MND" },
    },
    option "brain_or_spinal_cord_injury" {
      label = "Injury of the brain or spinal cord",
      also = { "spinal cord injury", "brain injury", "TBI" },
    },
    option "dystonia"              { label = "Dystonia", also = { "torticollis" } },
    option "multiple_sclerosis"    { label = "Multiple sclerosis", also = { "MS" } },
    option "muscular_dystrophy"    { label = "Muscular dystrophy", also = { "Duchenne", "Becker" } },
    option "myositis" {
      label = "Inflamed muscles (myositis)",
      also = { "polymyositis", "dermatomyositis" },
    },
    option "parkinsons_disease"    { label = "Parkinson's disease", also = { "Parkinson", "Parkinsons" } },
    option "peripheral_neuropathy" {
      label = "Nerve damage in feet or hands (neuropathy)",
      also = { "neuropathy", "polyneuropathy", "nerve damage" },
    },
    option "pinched_nerve" {
      label = "Pinched nerve or slipped disc",
      also = { "slipped disc", "herniated disc", "sciatica", "carpal tunnel" },
    },
    option "polio" {
      label = "Polio, now or in the past",
      also = { "poliomyelitis", "post-polio syndrome" },
    },
    option "stroke"                { label = "Stroke", also = { "CVA", "mini-stroke", "TIA" } },
    -- organs and blood vessels
    option "raynauds" {
      label = "Raynaud's",
      also = { "Raynaud", "Raynaud's disease", "Raynaud's phenomenon" },
    },
    option "gallstones"            { label = "Gallstones", also = { "gallbladder stones", "cholelithiasis" } },
    option "esophageal_spasm" {
      label = "Spasms of the food pipe",
      also = { "esophageal spasm", "oesophageal spasm" },
    },
    option "kidney_stone"          { label = "Kidney stone", also = { "kidney stones", "renal stone" } },
    option "prinzmetals_angina" {
      label = "Prinzmetal's angina",
      also = { "vasospastic angina", "variant angina", "coronary spasm" },
    },
    option "heart_disease" {
      label = "Heart attack, angina or clogged heart arteries",
      also = { "coronary artery disease", "heart attack", "angina", "CAD" },
    },
    option "heart_failure" {
      label = "Heart failure",
      also = { "weak heart", "congestive heart failure", "CHF" },
    },
    option "peripheral_artery_disease" {
      label = "Clogged arteries in the legs",
      also = { "PAD", "PVD", "peripheral vascular disease" },
    },
    option "blood_clot" {
      label = "Blood clot in a leg or lung",
      also = { "DVT", "thrombosis", "pulmonary embolism" },
    },
    -- the whole body
    option "alcohol_dependence"    { label = "Alcohol dependence", also = { "alcoholism", "alcohol use disorder" } },
    option "anemia"                { label = "Anemia", also = { "anaemia", "low iron" } },
    option "cancer"                { label = "Cancer", also = { "tumor", "tumour", "leukemia", "lymphoma" } },
    option "diabetes" {
      label = "Diabetes",
      also = { "type 1 diabetes", "type 2 diabetes", "sugar disease" },
    },
    option "thyroid_disorder" {
      label = "A thyroid disorder",
      also = { "hyperthyroidism", "overactive thyroid", "Graves disease", "goiter" },
    },
    option "hypothyroidism"        { label = "Underactive thyroid", also = { "low thyroid", "Hashimoto" } },
    option "inherited_metabolic" {
      label = "Inborn disorder of metabolism",
      also = { "McArdle disease", "Pompe disease", "enzyme deficiency", "CPT deficiency" },
    },
    option "kidney_failure" {
      label = "Kidney failure or kidney disease",
      also = { "renal failure", "CKD", "chronic kidney disease" },
    },
    option "lupus"                 { label = "Lupus", also = { "SLE", "systemic lupus erythematosus" } },
    option "vitamin_b12_deficiency" {
      label = "Too little vitamin B12",
      also = { "B12 deficiency", "pernicious anemia" },
    },
    option "vitamin_d_deficiency"  { label = "Too little vitamin D", also = { "vitamin D deficiency" } },
    option "pelvic_mass" {
      label = "A growth in the pelvis",
      also = { "pelvic mass", "fibroid", "ovarian cyst" },
    },
    option "other_disease"         { label = "Another disease" },
  },
  unlisted = absent,
  cite = { "causes-general/diabetes", "causes-general/anemia", "causes-general/thyroid-disorder" },
  editorial = "People are asked to name all they know of, so what they do not name is taken as not known to them. "
    .. "Advice that could harm does not lean on this alone: it asks for dialysis, a limit on drinking and bleeding "
    .. "by themselves. Decided by the authors.",
}

-- Pregnancy, periods, treatment ---------------------------------------------------------------------------

finding "pregnant" {
  label = "Pregnant",
  ask   = "Are you pregnant, or could you be?",
  also  = { "pregnancy", "expecting" },
  cite  = "other-causes/pregnancy",
}

finding "menstruating" {
  label = "Period now or about to start",
  ask   = "Do you have your period now, or is it about to start?",
  also  = { "period", "menstruation", "period pain" },
  cite  = "smooth-muscle-causes/menstruation",
}

finding "dialysis" {
  label = "Dialysis",
  ask   = "Are you on dialysis, where a machine cleans your blood?",
  also  = { "hemodialysis", "haemodialysis", "blood washing" },
  codes = { code "Z99.2" { system = "ICD-10-CM", release = "2026-04" } },
  cite  = "questions/hemodialysis",
}

finding "fluids_restricted" {
  label = "Told to limit drinking",
  ask   = "Has a doctor told you to limit how much you drink?",
  help  = "For example because of your heart, kidneys or liver.",
  also  = { "fluid restriction" },
  cite  = "overview/drink-fluids",
}

finding "bleeds_easily" {
  label = "Blood thinner or easy bleeding",
  ask   = "Do you take a blood thinner, or do you bleed or bruise very easily?",
  also  = { "blood thinner", "anticoagulant", "hemophilia", "haemophilia" },
  cite  = "overview/stretch-and-massage",
}

finding "tetanus_vaccine_up_to_date" {
  label = "Tetanus vaccination up to date",
  ask   = "Did you have all your tetanus shots, the last one less than ten years ago?",
  help  = "After a dirty wound many doctors want it to be less than five years.",
  also  = { "tetanus shot" },
  cite  = "causes-general/tetanus",
  editorial = "Ten years is the usual interval between boosters. It only lowers tetanus in the list of causes, "
    .. "never the urgency. Decided by the authors.",
}

-- Family, food, alcohol and drugs -------------------------------------------------------------------------

finding "family_muscle_disease" {
  label = "Muscle disease in the family",
  ask   = "Does a blood relative have a muscle disease or an inborn disorder of metabolism?",
  cite  = { "neuromuscular-causes/muscular-dystrophy", "other-causes/inherited-metabolic" },
}

finding "cramps_since_childhood" {
  label = "Cramps with effort since childhood",
  ask   = "Since you were a child or teenager, have you had cramps or given out early when you exert yourself?",
  cite  = "other-causes/inherited-metabolic",
}

finding "vegan_diet" {
  label = "Eats no meat, fish, eggs or milk",
  ask   = "Do you eat no meat, fish, eggs or milk products, and take no vitamin B12?",
  also  = { "vegan" },
  cite  = "other-causes/vitamin-b12-or-d-deficiency",
}

finding "poor_absorption" {
  label = "Bowel disease or stomach surgery",
  ask   = "Do you have a bowel disease, or had surgery on your stomach or bowel, so that you take up food badly?",
  also  = { "celiac", "coeliac", "crohn", "gastric bypass" },
  cite  = "other-causes/vitamin-b12-or-d-deficiency",
}

finding "little_sun" {
  label = "Almost never in the sun",
  ask   = "Is your skin almost never in the sun, and do you take no vitamin D?",
  also  = { "no sunlight" },
  cite  = "other-causes/vitamin-b12-or-d-deficiency",
}

finding "heavy_alcohol" {
  label = "Drinks a lot of alcohol",
  ask   = "Do you drink a lot of alcohol, most days or many drinks at a time?",
  also  = { "heavy drinking", "alcohol abuse" },
  cite  = "other-causes/alcohol",
}

finding "cocaine_use" {
  label = "Used cocaine lately",
  ask   = "Have you used cocaine or crack in the last days?",
  also  = { "cocaine", "crack", "coke" },
  cite  = "medications/cocaine",
}
