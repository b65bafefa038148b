-- Signs of the food pipe, heart, gut, gallbladder, kidneys and bladder: where the muscle in the wall of an
-- organ cramps. The two special kinds of chest pain count as chest pain, so whoever names one has named
-- that danger sign as well; and who has no chest pain has neither of them.

finding "chest_pain_at_rest" {
  label   = "Chest pain that comes at rest",
  ask     = "Does pain in your chest come while you rest, often at night or in the early morning?",
  also    = { "chest pain at night" },
  implies = { chest_pain },
  cite    = { "smooth-muscle-causes/prinzmetals-angina", "immediate-care/chest-pain" },
  editorial = "A kind of chest pain is chest pain. Decided by the authors.",
}

finding "chest_pain_on_swallowing" {
  label   = "Chest pain on swallowing",
  ask     = "Does pain in your chest come when you swallow, or after very hot or cold food?",
  also    = { "painful swallowing" },
  implies = { chest_pain },
  cite    = { "overview/esophagus-severe-chest-pain", "immediate-care/chest-pain" },
  editorial = "A kind of chest pain is chest pain, even when the food pipe is the likely source. Decided by the "
    .. "authors.",
}

finding "suspect_food" {
  label = "Ill after food that may have been bad",
  ask   = "Did it start after food that may have been bad, or are others ill who ate the same?",
  also  = { "bad food", "spoiled food" },
  cite  = "smooth-muscle-causes/food-poisoning",
}

finding "pain_under_right_ribs" {
  label = "Pain under the right ribs after fatty food",
  ask   = "Do you get pain below your ribs on the right, mostly after fatty food?",
  also  = { "gallbladder pain" },
  cite  = "smooth-muscle-causes/gallstones",
}

finding "flank_pain_in_waves" {
  label = "Pain in the side that comes in waves",
  ask   = "Does pain come in waves from one side of your back down to the groin?",
  also  = { "flank pain", "loin pain" },
  cite  = "smooth-muscle-causes/kidney-stone",
}

finding "painful_urination" {
  label = "Burning or pain on passing urine",
  ask   = "Does it burn or hurt when you pass urine?",
  also  = { "burning pee", "pain when peeing" },
  cite  = "smooth-muscle-causes/bladder-infection",
}

finding "blood_in_urine" {
  label = "Pink or red urine",
  ask   = "Is your urine pink or red?",
  help  = "Brown urine is asked on its own, because it is a danger sign.",
  also  = { "red urine", "blood in pee" },
  cite  = { "smooth-muscle-causes/bladder-infection", "smooth-muscle-causes/kidney-stone" },
}
