-- Red flags added by the authors. They cover the patterns that suggest a cause the article calls
-- life-threatening, and a few dangers that a list of spasm causes must not miss. Each one says why.
-- Every finding read here also raises the level by itself, so that a single open question about any of them
-- keeps the result from being settled at the lowest level.

-- Call for help at once -----------------------------------------------------------------------------------

red_flag "lockjaw" {
  title   = "Jaw that locks",
  when    = lockjaw,
  urgency = emergency,
  because = "A locked jaw is often the first sign of tetanus, which can stop the breathing.",
  cite    = "causes-general/tetanus",
  editorial = "The article calls tetanus life-threatening and gives no sign but the name lockjaw. A locked jaw is "
    .. "that sign. Decided by the authors.",
}

red_flag "arching_spasms" {
  title   = "Spasms that arch the back or stiffen the whole body",
  when    = arching_spasms,
  urgency = emergency,
  because = "Spasms of the whole body can mean tetanus, poisoning or a seizure, and can stop the breathing.",
  cite    = { "causes-general/tetanus", "medications/toxins" },
  editorial = "The full picture of tetanus, which the article calls life-threatening. Decided by the authors.",
}

red_flag "serious_injury" {
  title   = "Spasms after a serious injury to head, neck or back",
  when    = serious_injury,
  urgency = emergency,
  because = "The spinal cord or the brain may be hurt, and moving can make it worse.",
  cite    = { "serious-symptoms/spinal-cord-trauma", "neuromuscular-causes/brain-or-spinal-cord-injury" },
  editorial = "The article calls spinal cord trauma life-threatening and does not say how it shows. A hard injury "
    .. "just before the spasms is the plainest pattern. Decided by the authors.",
}

red_flag "bladder_bowel_loss" {
  title   = "New loss of bladder or bowel control, or numb between the legs",
  when    = bladder_bowel_loss,
  urgency = emergency,
  because = "The spinal cord or the nerves at its end may be squeezed; within hours the harm can be for good.",
  cite    = { "serious-symptoms/spinal-cord-trauma", "complications/nerve-damage-paralysis", "causes-general/cancer" },
  editorial = "The sign of a squeezed spinal cord or nerve bundle, from injury, a disc or a growth. Decided by the "
    .. "authors.",
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

red_flag "stroke_signs" {
  title   = "Face drooping, slurred speech or one side suddenly weak or numb",
  when    = stroke_signs,
  urgency = emergency,
  because = "These are the signs of a stroke. Treatment works only in the first hours.",
  cite    = { "neuromuscular-causes/stroke", "overview/stroke" },
  editorial = "The article names stroke as a cause and as a serious disease, without its signs. Decided by the "
    .. "authors.",
}

red_flag "cold_pale_limb" {
  title   = "Arm or leg suddenly cold and pale or blue",
  when    = cold_pale_limb,
  urgency = emergency,
  because = "An artery may be blocked. Without blood the limb is lost within hours.",
  cite    = { "other-causes/peripheral-artery-disease", "serious-symptoms/pulse-absent-or-weak" },
  editorial = "What a missing pulse in a limb looks like to someone who cannot feel for it. Decided by the authors.",
}

red_flag "severe_dehydration" {
  title   = "Signs of severe dehydration",
  when    = severe_dehydration_signs,
  urgency = emergency,
  because = "The body is losing more water than it can replace, and the blood pressure is falling.",
  cite    = { "causes-general/severe-dehydration", "serious-symptoms/acute-dehydration" },
  editorial = "The article calls severe dehydration life-threatening and gives no urine as its only sign. Fluid "
    .. "that cannot be kept up with, together with dizziness on standing, is taken as severe. Decided by the "
    .. "authors.",
}

red_flag "salts_and_heartbeat" {
  title   = "Potassium or calcium out of range, and an uneven heartbeat",
  when    = all { electrolytes_out_of_range, irregular_heartbeat },
  urgency = emergency,
  because = "Wrong potassium or calcium that already upsets the heartbeat can stop the heart.",
  refines = "electrolytes_out_of_range",
  cite    = { "other-causes/electrolyte-imbalance", "overview/cardiac-ventricular-fibrillation" },
  editorial = "The article names both and no level. Together they cannot wait. Decided by the authors.",
}

red_flag "belly_emergency" {
  title   = "Severe belly pain with a danger sign",
  when    = belly_emergency,
  urgency = emergency,
  because = "It can mean a burst or blocked organ or vessel, or a pregnancy outside the womb.",
  cite    = { "overview/smooth-muscle-can-spasm", "other-causes/pregnancy" },
  editorial = "The article gives no level for cramps of inner organs. Sudden, with a hard belly, or in pregnancy, "
    .. "severe pain is an emergency. Decided by the authors.",
}

red_flag "very_hot" {
  title   = "Body as hot as in heat stroke",
  when    = very_hot,
  urgency = emergency,
  because = "Heat stroke and very high fever harm the brain within a short time.",
  cite    = "causes-general/severe-dehydration",
  editorial = "The article knows heat only as lack of water. Cramps are an early sign of heat illness, and this is its "
    .. "last stage. Decided by the authors.",
}

red_flag "very_cold" {
  title   = "Body colder than normal",
  when    = very_cold,
  urgency = emergency,
  because = "A body this cold can lose its heartbeat, and a grave infection can show like this.",
  editorial = "Not in the article; no emergency physician would send such a person home. Decided by the authors.",
}

red_flag "toxin_exposure" {
  title   = "Spasms after contact with a poison",
  when    = toxin_exposure,
  urgency = emergency,
  because = "Insect and weed killers and nerve poisons can stop the breathing soon after the first cramps.",
  cite    = "medications/toxins",
  editorial = "The article lists these poisons as a cause without a level. Poisoning with signs is an emergency. "
    .. "Decided by the authors.",
}

red_flag "pregnancy_danger_sign" {
  title   = "Danger sign in pregnancy",
  when    = pregnancy_danger_sign,
  urgency = emergency,
  because = "Mother or baby may be in danger.",
  cite    = "other-causes/pregnancy",
  editorial = "The article lists pregnancy as a cause without its dangers. Bleeding, constant pain, a bad headache, "
    .. "a baby that moves less or labor before 37 weeks cannot wait. Decided by the authors.",
}

-- See a doctor or nurse soon ------------------------------------------------------------------------------

red_flag "small_child" {
  title   = "Child younger than 5 years",
  when    = small_child,
  urgency = prompt,
  because = "Small children cannot say how they feel, and these questions were not made for them.",
  editorial = "This book is not made for small children, so it never leaves one at home. Decided by the authors.",
}

red_flag "high_fever" {
  title   = "High fever",
  when    = high_fever,
  urgency = prompt,
  because = "A high fever with spasms points to an infection that should be found.",
  cite    = "serious-symptoms/stiff-neck-with-high-fever",
  editorial = "The article names high fever only beside a stiff neck. Alone it still needs a look soon. Decided by "
    .. "the authors.",
}

red_flag "progressive_numbness" {
  title   = "Numbness that is spreading",
  when    = progressive_numbness,
  urgency = prompt,
  because = "Numbness that spreads means a nerve or the spinal cord is affected.",
  cite    = "serious-symptoms/progressive-weakness-and-numbness",
  editorial = "The article names growing numbness only beside growing weakness. Alone it still needs a look soon. "
    .. "Decided by the authors.",
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

red_flag "dirty_wound" {
  title   = "Spasms after a deep or dirty wound",
  when    = dirty_wound,
  urgency = prompt,
  because = "Such a wound can bring tetanus. A doctor should look at it and at your vaccinations soon.",
  cite    = "causes-general/tetanus",
  editorial = "Covers tetanus before its typical signs. With a locked jaw, a stiff neck or trouble swallowing it is "
    .. "an emergency by those signs. Decided by the authors.",
}

red_flag "cannot_keep_fluids_down" {
  title   = "Fluids that cannot be kept down",
  when    = cannot_keep_fluids_down,
  urgency = prompt,
  because = "Without fluids the body dries out within a day or two.",
  cite    = { "causes-general/severe-dehydration", "serious-symptoms/acute-dehydration" },
  editorial = "The way into severe dehydration, caught before the danger. Decided by the authors.",
}

red_flag "dizzy_on_standing" {
  title   = "So dizzy on standing that you must sit down",
  when    = dizzy_on_standing,
  urgency = prompt,
  because = "It can mean that the body is short of water, salt or blood.",
  cite    = { "causes-general/severe-dehydration", "causes-general/anemia" },
  editorial = "A sign of lost water or blood that should be seen soon. Decided by the authors.",
}

red_flag "one_leg_swollen" {
  title   = "One leg swollen, warm or red",
  when    = one_leg_swollen,
  urgency = prompt,
  because = "A blood clot in a leg can feel just like a cramp, and it needs treatment the same day.",
  cite    = "accompanying-symptoms/bruising-and-swelling",
  editorial = "The article takes swelling as the mark of a hard spasm. One leg swollen without the other can be a "
    .. "clot. With chest pain or trouble breathing it is an emergency by those signs. Decided by the authors.",
}

red_flag "dark_urine" {
  title   = "Urine as dark as cola or tea",
  when    = dark_urine,
  urgency = prompt,
  because = "Muscle may be breaking down, after hard work or from a medicine, and can harm the kidneys.",
  cite    = { "medications/statins", "neuromuscular-causes/myositis", "overview/overuse" },
  editorial = "The article names statins, inflamed muscle and overwork; dark urine is how their worst outcome "
    .. "shows. It should be seen the same day. Decided by the authors.",
}

red_flag "electrolytes_out_of_range" {
  title   = "Told that potassium or calcium is too high or too low",
  when    = electrolytes_out_of_range,
  urgency = prompt,
  because = "Wrong potassium or calcium can upset the heart, and spasms may show that it is not yet put right.",
  cite    = { "other-causes/electrolyte-imbalance", "overview/needs-oxygen-electrolytes-glucose" },
  editorial = "The article gives no limits for blood tests, so none are asked; that someone was told of one is "
    .. "enough to be seen soon. Decided by the authors.",
}

red_flag "unexplained_weight_loss" {
  title   = "Weight loss without a reason",
  when    = unexplained_weight_loss,
  urgency = prompt,
  because = "Losing weight without a reason can be a sign of cancer or another serious disease.",
  cite    = "causes-general/cancer",
  editorial = "The article calls cancer life-threatening and does not say how it shows. This is its best known "
    .. "general sign; it calls for a visit soon, not for an ambulance. Decided by the authors.",
}

red_flag "severe_belly_pain" {
  title   = "Severe pain in the belly or side",
  when    = severe_belly_pain,
  urgency = prompt,
  because = "Cramps of inner organs, such as from gallstones or a kidney stone, may need treatment soon.",
  cite    = {
    "overview/smooth-muscle-can-spasm", "smooth-muscle-causes/gallstones", "smooth-muscle-causes/kidney-stone",
  },
  editorial = "The article gives no level for cramps of inner organs. Severe pain should be seen soon. Decided by "
    .. "the authors.",
}

red_flag "labor_signs" {
  title   = "Signs of labor",
  when    = labor_signs,
  urgency = prompt,
  because = "Your midwife or maternity unit should know now, all the more if the baby is not due yet.",
  cite    = "smooth-muscle-causes/labor",
  editorial = "The article lists labor without a level. Labor is no emergency as such, but never one for waiting at "
    .. "home without word. Decided by the authors.",
}
