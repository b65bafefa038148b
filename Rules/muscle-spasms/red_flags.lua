-- The red flags of the article: what needs emergency help at once, and what needs a doctor or nurse soon.
-- The article has two lists of emergencies that do not quite agree. This book takes everything that either
-- list names and, where they differ, the more careful of the two.
-- High fever and spreading numbness, which the article names only beside another sign, are in red_flags_added.lua.

-- Call for help at once -----------------------------------------------------------------------------------

red_flag "chest_pain" {
  title   = "Chest pain",
  when    = chest_pain,
  urgency = emergency,
  because = "Pain in the chest can come from the heart, and nobody can tell that from a cramp without tests.",
  cite    = "immediate-care/chest-pain",
  editorial = "One list names any chest pain, the other only pain that spreads. Any chest pain is the careful "
    .. "reading. Decided by the authors.",
}

red_flag "chest_pain_radiating" {
  title   = "Chest pain that spreads to arm, shoulder, neck or jaw",
  when    = chest_pain_radiating,
  urgency = emergency,
  because = "Pain that spreads like this is typical of a heart that gets too little blood.",
  cite    = { "serious-symptoms/chest-pain-radiating", "causes-general/heart-attack" },
  editorial = "Counts by itself, even where chest pain as such was not answered. Decided by the authors.",
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

red_flag "difficulty_swallowing" {
  title   = "Trouble swallowing",
  when    = difficulty_swallowing,
  urgency = emergency,
  because = "Food or spit may get into the airway, and it can be an early sign of tetanus or stroke.",
  cite    = "immediate-care/difficulty-swallowing",
  editorial = "Only one of the two lists names it. It is kept as an emergency: the careful reading. Decided by the "
    .. "authors.",
}

red_flag "progressive_weakness" {
  title   = "Weakness that is getting worse",
  when    = progressive_weakness,
  urgency = emergency,
  because = "Growing weakness can reach the muscles of breathing, or mean pressure on the spinal cord.",
  cite    = "immediate-care/progressive-weakness",
  editorial = "One list asks for weakness alone, the other for weakness with numbness. Weakness alone is enough: "
    .. "the careful reading. Decided by the authors.",
}

red_flag "progressive_weakness_and_numbness" {
  title   = "Weakness and numbness, both getting worse",
  when    = all { progressive_weakness, progressive_numbness },
  urgency = emergency,
  because = "Both together mean that nerves, the spinal cord or the brain are being harmed now.",
  refines = "progressive_weakness",
  cite    = "serious-symptoms/progressive-weakness-and-numbness",
}

red_flag "altered_consciousness" {
  title   = "Passed out, very drowsy or hard to wake",
  when    = altered_consciousness,
  urgency = emergency,
  because = "The brain may be getting too little blood, oxygen or sugar.",
  cite    = { "immediate-care/change-in-consciousness", "serious-symptoms/consciousness-changed" },
}

red_flag "confusion" {
  title   = "New confusion",
  when    = confusion,
  urgency = emergency,
  because = "A mind that is suddenly muddled means that the brain is in trouble.",
  cite    = "serious-symptoms/mental-status-changed",
}

red_flag "unable_to_move" {
  title   = "A part of the body that cannot be moved",
  when    = unable_to_move,
  urgency = emergency,
  because = "It can mean a stroke or an injured spinal cord, where every minute counts.",
  cite    = { "immediate-care/unable-to-move-body-part", "serious-symptoms/unable-to-move" },
}

red_flag "stiff_neck" {
  title   = "Stiff neck",
  when    = stiff_neck,
  urgency = emergency,
  because = "It can mean an infection or bleeding around the brain, or the start of tetanus.",
  cite    = "immediate-care/stiff-neck",
  editorial = "One list names a stiff neck alone, the other only with a high fever. Alone is enough: the careful "
    .. "reading, although many stiff necks are harmless. Decided by the authors.",
}

red_flag "stiff_neck_with_high_fever" {
  title   = "Stiff neck together with a high fever",
  when    = all { stiff_neck, high_fever },
  urgency = emergency,
  because = "Together they can mean an infection around the brain (meningitis).",
  refines = "stiff_neck",
  cite    = "serious-symptoms/stiff-neck-with-high-fever",
}

red_flag "weak_or_absent_pulse" {
  title   = "Weak pulse or none",
  when    = weak_or_absent_pulse,
  urgency = emergency,
  because = "The heart may not be pumping well, or an artery may be blocked.",
  cite    = "serious-symptoms/pulse-absent-or-weak",
}

red_flag "irritability" {
  title   = "Irritable in a new way, together with the spasm",
  when    = irritability,
  urgency = emergency,
  because = "A sudden change of temper can be the first sign that the brain is affected.",
  cite    = "serious-symptoms/irritability",
  editorial = "Only when it is new and came with the spasm; the finding is asked so. Decided by the authors.",
}

red_flag "vision_loss" {
  title   = "Loss of vision",
  when    = vision_loss,
  urgency = emergency,
  because = "It can mean a stroke or a blocked artery to the eye.",
  cite    = "serious-symptoms/vision-loss",
}

red_flag "no_urine" {
  title   = "No urine, although you normally pass it",
  when    = no_urine,
  urgency = emergency,
  because = "The kidneys may have stopped, or the body may be badly short of water.",
  cite    = { "serious-symptoms/no-urine", "serious-symptoms/acute-dehydration", "causes-general/severe-dehydration" },
  editorial = "Only as a change; people who never pass urine on dialysis answer no. Decided by the authors.",
}

red_flag "seizure" {
  title   = "Seizure",
  when    = seizure,
  urgency = emergency,
  because = "A seizure beside spasms can mean a disorder of the brain, of the body's salts, or a poison.",
  cite    = "serious-symptoms/seizure",
}

-- See a doctor or nurse soon ------------------------------------------------------------------------------

red_flag "lasts_long" {
  title   = "Spasm that lasts long",
  when    = lasts_long,
  urgency = prompt,
  because = "A spasm that will not let go may have a cause that needs treatment.",
  cite    = "prompt-care/lasts-long",
}

red_flag "recurs" {
  title   = "Spasm that comes back",
  when    = recurs,
  urgency = prompt,
  because = "Spasms that keep coming back deserve a search for the cause.",
  cite    = "prompt-care/recurs",
}

red_flag "causes_concern" {
  title   = "Spasm that worries you",
  when    = causes_concern,
  urgency = prompt,
  because = "You know your body. A worry is reason enough to have it looked at.",
  cite    = "prompt-care/causes-concern",
}
