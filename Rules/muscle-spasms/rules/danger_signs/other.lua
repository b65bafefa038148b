-- Severe belly pain, weight loss, potassium or calcium out of range, and a child younger than 5, each with the red flag
-- that it raises. The question `other_warnings` asks for all but the age. The article names none of these as a danger
-- sign; the authors added them.

finding "electrolytes_out_of_range" {
  label = "Told that potassium or calcium is too high or too low",
  ask   = "Were you told lately that your potassium or calcium is too high or too low?",
  help  = "The result itself is not needed.",
  also  = { "low potassium", "high potassium", "low calcium", "high calcium", "electrolytes off" },
  worse = present,
  cite  = "other-causes/electrolyte-imbalance",
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

red_flag "salts_and_heartbeat" {
  title   = "Potassium or calcium out of range, and an uneven heartbeat",
  when    = all { electrolytes_out_of_range, irregular_heartbeat },
  urgency = emergency,
  because = "Wrong potassium or calcium that already upsets the heartbeat can stop the heart.",
  refines = "electrolytes_out_of_range",
  cite    = { "other-causes/electrolyte-imbalance", "overview/cardiac-ventricular-fibrillation" },
  editorial = "The article names both and no level. Together they cannot wait. Decided by the authors.",
}

finding "unexplained_weight_loss" {
  label = "Weight loss without a reason",
  ask   = "Have you lost weight in the last months without trying to and without knowing why?",
  also  = { "weight loss", "losing weight" },
  worse = present,
  cite  = "causes-general/cancer",
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

finding "severe_belly_pain" {
  label = "Severe pain in the belly or side",
  ask   = "Do you have severe pain in your belly, your side or below your ribs?",
  also  = { "bad stomach pain", "severe abdominal pain", "colic" },
  worse = present,
  cite  = {
    "overview/smooth-muscle-can-spasm", "smooth-muscle-causes/gallstones", "smooth-muscle-causes/kidney-stone",
  },
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

finding "belly_emergency" {
  label = "Severe belly pain with a danger sign",
  ask   = "Do you have severe belly pain that came suddenly, or with a belly that is hard to the touch, or while you "
    .. "are or may be pregnant?",
  help  = "Severe belly pain with fainting counts too.",
  also  = { "sudden severe belly pain", "hard belly", "rigid abdomen" },
  worse = present,
  cite  = { "overview/smooth-muscle-can-spasm", "other-causes/pregnancy" },
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

finding "small_child" {
  label = "Child younger than 5 years",
  ask   = "Is this about a child younger than 5 years?",
  also  = { "baby", "infant", "toddler" },
  implied_by = age:below(5, "a"),
  implies    = { age:below(5, "a") },
  editorial = "This book is not made for small children, who cannot say how they feel; 5 years is the authors' limit. "
    .. "Decided by the authors.",
}

red_flag "small_child" {
  title   = "Child younger than 5 years",
  when    = small_child,
  urgency = prompt,
  because = "Small children cannot say how they feel, and these questions were not made for them.",
  editorial = "This book is not made for small children, so it never leaves one at home. Decided by the authors.",
}
