-- Danger signs that the article does not name as such, added by the authors. Most of them point to a cause
-- that the article calls life-threatening (tetanus, heart attack, spinal cord injury, severe dehydration,
-- cancer); the others are signs that no emergency physician would leave unasked beside a spasm.
-- What each of them demands, and why, stands in red_flags_added.lua. `worse` is explained in danger_signs.lua.

finding "lockjaw" {
  label = "Jaw that locks",
  ask   = "Is your jaw locked or so tight that you cannot open your mouth properly?",
  help  = "A jaw joint that has clicked or stuck in the same way for years does not count.",
  also  = { "locked jaw", "cannot open mouth", "trismus", "tight jaw" },
  worse = present,
  cite  = "causes-general/tetanus",
}

finding "arching_spasms" {
  label = "Spasms that arch the back or stiffen the whole body",
  ask   = "Are there spasms that arch the back or make the whole body stiff?",
  help  = "Noise, light or touch may set them off.",
  also  = { "arched back", "whole body spasm", "opisthotonus" },
  worse = present,
  cite  = "causes-general/tetanus",
}

finding "dirty_wound" {
  label = "Deep or dirty wound in the last three weeks",
  ask   = "In the last three weeks, have you had a deep or dirty wound, an animal bite or a burn?",
  help  = "For example stepping on a nail, or a cut with soil in it.",
  also  = { "stepped on a nail", "animal bite", "puncture wound" },
  worse = present,
  cite  = "causes-general/tetanus",
  editorial = "Tetanus mostly shows within three weeks of the wound. Decided by the authors.",
}

finding "serious_injury" {
  label = "Recent serious injury to head, neck or back",
  ask   = "Shortly before the spasms began, was there a hard blow, a fall or a crash that hurt the head, neck or back?",
  help  = "Within the last few days. A small bump that caused no trouble does not count.",
  also  = { "car crash", "fall from a height", "head injury", "back injury", "neck injury" },
  worse = present,
  cite  = { "serious-symptoms/spinal-cord-trauma", "overview/spinal-cord-injury" },
}

finding "bladder_bowel_loss" {
  label = "New loss of bladder or bowel control, or numb between the legs",
  ask   = "Is it new that you cannot hold or pass urine or stool, or that you are numb between the legs?",
  also  = { "incontinence", "saddle numbness", "wet myself" },
  worse = present,
  cite  = { "serious-symptoms/spinal-cord-trauma", "complications/nerve-damage-paralysis" },
}

finding "heart_signs" {
  label = "Cold sweat or sickness with an ache in arm, jaw or upper back",
  ask   = "Did a cold sweat, sickness or faintness start suddenly together with an ache in an arm, the jaw or the "
    .. "upper back?",
  help  = "A heart attack can feel like this, even without pain in the chest.",
  also  = { "cold sweat", "jaw ache with sweating", "arm ache with sweating" },
  worse = present,
  cite  = { "causes-general/heart-attack", "overview/angina-or-heart-attack" },
}

finding "irregular_heartbeat" {
  label = "Racing or uneven heartbeat",
  ask   = "Does your heart race, pound or beat unevenly while you are at rest?",
  also  = { "palpitations", "racing heart", "irregular heartbeat" },
  worse = present,
  cite  = { "smooth-muscle-causes/prinzmetals-angina", "overview/cardiac-ventricular-fibrillation" },
}

finding "stroke_signs" {
  label = "Face drooping, slurred speech or one side suddenly weak or numb",
  ask   = "Did one side of the face suddenly droop, did speech become slurred, or did one arm or leg go weak or numb?",
  help  = "It counts even if it has passed.",
  also  = { "drooping face", "slurred speech", "face droop", "one-sided weakness" },
  worse = present,
  cite  = { "neuromuscular-causes/stroke", "overview/stroke" },
}

finding "cold_pale_limb" {
  label = "Arm or leg suddenly cold and pale or blue",
  ask   = "Has an arm or a leg suddenly turned cold and pale or blue?",
  help  = "Fingers or toes that only change color in the cold, as they often do, do not count.",
  also  = { "cold leg", "pale leg", "blue leg", "cold arm" },
  worse = present,
  cite  = { "other-causes/peripheral-artery-disease", "serious-symptoms/pulse-absent-or-weak" },
}

finding "one_leg_swollen" {
  label = "One leg swollen, warm or red",
  ask   = "Is one of your legs swollen, warm or red, and the other one not?",
  also  = { "swollen calf", "swollen leg", "dvt" },
  worse = present,
  cite  = "accompanying-symptoms/bruising-and-swelling",
}

finding "cannot_keep_fluids_down" {
  label = "Cannot keep fluids down",
  ask   = "Do you throw up so much, or lose so much fluid, that you cannot keep up by drinking?",
  also  = { "cannot drink", "keeps vomiting" },
  worse = present,
  cite  = { "causes-general/severe-dehydration", "serious-symptoms/acute-dehydration" },
}

finding "dizzy_on_standing" {
  label = "So dizzy on standing that you must sit down",
  ask   = "Do you get so dizzy or light-headed when you stand up that you have to sit down again?",
  also  = { "dizzy", "light-headed", "lightheaded" },
  worse = present,
  cite  = { "causes-general/severe-dehydration", "serious-symptoms/acute-dehydration" },
}

finding "dark_urine" {
  label = "Urine as dark as cola or tea",
  ask   = "Is your urine brown, like cola or strong tea?",
  help  = "Dark yellow does not count.",
  also  = { "brown urine", "cola urine", "tea-colored urine" },
  worse = present,
  cite  = { "neuromuscular-causes/myositis", "medications/statins" },
}

finding "electrolytes_out_of_range" {
  label = "Told that potassium or calcium is too high or too low",
  ask   = "Were you told lately that your potassium or calcium is too high or too low?",
  help  = "The result itself is not needed.",
  also  = { "low potassium", "high potassium", "low calcium", "high calcium", "electrolytes off" },
  worse = present,
  cite  = "other-causes/electrolyte-imbalance",
}

finding "unexplained_weight_loss" {
  label = "Weight loss without a reason",
  ask   = "Have you lost weight in the last months without trying to and without knowing why?",
  also  = { "weight loss", "losing weight" },
  worse = present,
  cite  = "causes-general/cancer",
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

finding "belly_emergency" {
  label = "Severe belly pain with a danger sign",
  ask   = "Do you have severe belly pain that came suddenly, or with a belly that is hard to the touch, or while you "
    .. "are or may be pregnant?",
  help  = "Severe belly pain with fainting counts too.",
  also  = { "sudden severe belly pain", "hard belly", "rigid abdomen" },
  worse = present,
  cite  = { "overview/smooth-muscle-can-spasm", "other-causes/pregnancy" },
}

finding "very_hot" {
  label = "Body as hot as in heat stroke",
  ask   = "Is your temperature 40.5 °C (104.9 °F) or more, or is the skin very hot after heat or hard work?",
  also  = { "heat stroke", "heatstroke", "overheated" },
  implied_by = temperature:at_least(40.5, "Cel"),
  worse = present,
  cite  = "causes-general/severe-dehydration",
  editorial = "The article gives no number. 40.5 °C is where heat stroke is usually feared. Decided by the authors.",
}

finding "very_cold" {
  label = "Body colder than normal",
  ask   = "Is your temperature 35 °C (95 °F) or less, or are you cold to the core?",
  also  = { "hypothermia" },
  implied_by = temperature:at_most(35, "Cel"),
  worse = present,
  editorial = "Not in the article. 35 °C is the usual limit of hypothermia, which stiffens muscles and can also be a "
    .. "sign of a grave infection. Decided by the authors.",
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

finding "toxin_exposure" {
  label = "Contact with a poison, such as insect spray",
  ask   = "Shortly before the spasms began, did you breathe in, touch or swallow a poison, such as an insect or weed "
    .. "killer?",
  help  = "Within the last day or so.",
  also  = { "insecticide", "pesticide", "nerve gas", "poison", "poisoned" },
  worse = present,
  cite  = "medications/toxins",
}

finding "pregnancy_danger_sign" {
  label = "Danger sign in pregnancy",
  ask   = "If you are pregnant: do you bleed, have severe or constant belly pain, a bad headache, does the baby move "
    .. "less, or do signs of labor start before 37 weeks?",
  help  = "If you are not pregnant, answer no.",
  also  = { "bleeding in pregnancy", "baby moves less" },
  worse = present,
  cite  = "other-causes/pregnancy",
}

finding "labor_signs" {
  label = "Signs of labor",
  ask   = "If you are pregnant: does your belly tighten at regular times, or has your water broken?",
  help  = "If you are not pregnant, answer no.",
  also  = { "contractions", "water broke", "waters broken", "labour" },
  worse = present,
  cite  = "smooth-muscle-causes/labor",
}
