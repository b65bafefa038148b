-- Danger signs in pregnancy, each with the red flag that it raises. The question `pregnancy` asks for them. The article
-- names pregnancy and labor as causes, without their dangers; the authors added these signs.

finding "pregnancy_danger_sign" {
  label = "Danger sign in pregnancy",
  ask   = "If you are pregnant: do you bleed, have severe or constant belly pain, a bad headache, does the baby move "
    .. "less, or do signs of labor start before 37 weeks?",
  help  = "If you are not pregnant, answer no.",
  also  = { "bleeding in pregnancy", "baby moves less" },
  worse = present,
  cite  = "other-causes/pregnancy",
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

finding "labor_signs" {
  label = "Signs of labor",
  ask   = "If you are pregnant: does your belly tighten at regular times, or has your water broken?",
  help  = "If you are not pregnant, answer no.",
  also  = { "contractions", "water broke", "waters broken", "labour" },
  worse = present,
  cite  = "smooth-muscle-causes/labor",
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
