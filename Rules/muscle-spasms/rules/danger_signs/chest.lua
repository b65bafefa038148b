-- Danger signs of chest, heart, pulse and breathing, each with the red flag that it raises. The question
-- `heart_and_breathing` asks for them.

-- Named by the article -------------------------------------------------------------------------------------

finding "chest_pain" {
  label = "Chest pain",
  ask   = "Do you have pain, pressure or tightness in your chest?",
  help  = "Any pain there counts, even if it feels like a cramp or comes and goes.",
  also  = { "pain in the chest", "chest pressure", "chest tightness", "angina" },
  codes = { code "R07.9" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "immediate-care/chest-pain",
}

red_flag "chest_pain" {
  title   = "Chest pain",
  when    = chest_pain,
  urgency = emergency,
  because = "Pain in the chest can come from the heart, and nobody can tell that from a cramp without tests.",
  cite    = "immediate-care/chest-pain",
  editorial = "One list names any chest pain, the other only pain that spreads. Any chest pain is the careful "
    .. "reading. Decided by the authors.",
}

finding "chest_pain_radiating" {
  label = "Chest pain that spreads",
  ask   = "Does pain in your chest spread to an arm, a shoulder, your neck or your jaw?",
  also  = { "chest pain going down the arm", "radiating chest pain" },
  worse = present,
  cite  = "serious-symptoms/chest-pain-radiating",
}

red_flag "chest_pain_radiating" {
  title   = "Chest pain that spreads",
  when    = chest_pain_radiating,
  urgency = emergency,
  because = "Pain that spreads like this is typical of a heart that gets too little blood.",
  cite    = { "serious-symptoms/chest-pain-radiating", "causes-general/heart-attack" },
  editorial = "Counts by itself, even where chest pain as such was not answered. Decided by the authors.",
}

finding "difficulty_breathing" {
  label = "Trouble breathing",
  ask   = "Is it hard to breathe, are you short of breath, or do you wheeze?",
  also  = { "short of breath", "shortness of breath", "breathless", "wheezing", "dyspnea", "dyspnoea" },
  codes = { code "R06.00" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = { "immediate-care/difficulty-breathing", "serious-symptoms/breathing-difficulty" },
}

red_flag "difficulty_breathing" {
  title   = "Trouble breathing",
  when    = difficulty_breathing,
  urgency = emergency,
  because = "The muscles of breathing, the lungs or the heart may be failing.",
  cite    = { "immediate-care/difficulty-breathing", "serious-symptoms/breathing-difficulty" },
  editorial = "The second list adds wheezing and shortness of breath; both are part of the question. Decided by the "
    .. "authors.",
}

finding "weak_or_absent_pulse" {
  label = "Weak pulse or none",
  ask   = "Is the pulse very weak, or can it not be felt, at the wrist, the neck or in the part that cramps?",
  help  = "Put two fingers on the thumb side of the wrist. If you do not know how to feel a pulse, answer 'not sure'.",
  also  = { "no pulse", "faint pulse", "weak pulse" },
  worse = present,
  cite  = "serious-symptoms/pulse-absent-or-weak",
}

red_flag "weak_or_absent_pulse" {
  title   = "Weak pulse or none",
  when    = weak_or_absent_pulse,
  urgency = emergency,
  because = "The heart may not be pumping well, or an artery may be blocked.",
  cite    = "serious-symptoms/pulse-absent-or-weak",
}

-- Added by the authors -------------------------------------------------------------------------------------

finding "heart_signs" {
  label = "Cold sweat or sickness with an ache in arm, jaw or upper back",
  ask   = "Did a cold sweat, sickness or faintness start suddenly together with an ache in an arm, the jaw or the "
    .. "upper back?",
  help  = "A heart attack can feel like this, even without pain in the chest.",
  also  = { "cold sweat", "jaw ache with sweating", "arm ache with sweating" },
  worse = present,
  cite  = { "causes-general/heart-attack", "overview/angina-or-heart-attack" },
}

red_flag "heart_signs" {
  title   = "Cold sweat or sickness with an ache in arm, jaw or upper back",
  when    = heart_signs,
  urgency = emergency,
  because = "A heart attack can show like this without any pain in the chest.",
  cite    = { "causes-general/heart-attack", "overview/angina-or-heart-attack", "other-causes/heart-attack" },
  editorial = "The article calls heart attack life-threatening; its lists know it only by chest pain, which many "
    .. "older people, women and people with diabetes do not have. Decided by the authors.",
}

finding "irregular_heartbeat" {
  label = "Racing or uneven heartbeat",
  ask   = "Does your heart race, pound or beat unevenly while you are at rest?",
  also  = { "palpitations", "racing heart", "irregular heartbeat" },
  worse = present,
  cite  = { "smooth-muscle-causes/prinzmetals-angina", "overview/cardiac-ventricular-fibrillation" },
}

red_flag "irregular_heartbeat" {
  title   = "Racing or uneven heartbeat",
  when    = irregular_heartbeat,
  urgency = prompt,
  because = "Cramped heart arteries and wrong body salts can both upset the heartbeat.",
  cite    = {
    "smooth-muscle-causes/prinzmetals-angina", "overview/cardiac-ventricular-fibrillation",
    "other-causes/electrolyte-imbalance",
  },
  editorial = "The article warns of a disturbed heartbeat without giving it a level. With chest pain, fainting, a "
    .. "weak pulse or trouble breathing it is an emergency by those signs. Decided by the authors.",
}
