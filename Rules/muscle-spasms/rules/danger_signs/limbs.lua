-- Danger signs of the blood flow in an arm or leg, each with the red flag that it raises. The question `arms_and_legs`
-- asks for them. The article does not name them; the authors added them.

finding "cold_pale_limb" {
  label = "Arm or leg suddenly cold and pale or blue",
  ask   = "Has an arm or a leg suddenly turned cold and pale or blue?",
  help  = "Fingers or toes that only change color in the cold, as they often do, do not count.",
  also  = { "cold leg", "pale leg", "blue leg", "cold arm" },
  worse = present,
  cite  = { "other-causes/peripheral-artery-disease", "serious-symptoms/pulse-absent-or-weak" },
}

red_flag "cold_pale_limb" {
  title   = "Arm or leg suddenly cold and pale or blue",
  when    = cold_pale_limb,
  urgency = emergency,
  because = "An artery may be blocked. Without blood the limb is lost within hours.",
  cite    = { "other-causes/peripheral-artery-disease", "serious-symptoms/pulse-absent-or-weak" },
  editorial = "What a missing pulse in a limb looks like to someone who cannot feel for it. Decided by the authors.",
}

finding "one_leg_swollen" {
  label = "One leg swollen, warm or red",
  ask   = "Is one of your legs swollen, warm or red, and the other one not?",
  also  = { "swollen calf", "swollen leg", "dvt" },
  worse = present,
  cite  = "accompanying-symptoms/bruising-and-swelling",
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
