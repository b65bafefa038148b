-- Danger signs of lost water and failing kidneys, each with the red flag that it raises. The question `water_balance`
-- asks for them.

-- Named by the article -------------------------------------------------------------------------------------

finding "no_urine" {
  label = "No urine, although you normally pass it",
  ask   = "Have you passed no urine for about half a day, although you normally do?",
  help  = "People on dialysis who never pass urine answer no.",
  also  = { "not peeing", "no pee", "anuria" },
  codes = { code "R34" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/no-urine",
  editorial = "The article says no urine and gives no time. Half a day without any, awake and drinking, is out of "
    .. "the ordinary. Only a change counts, since some people on dialysis never pass any. Decided by the authors.",
}

red_flag "no_urine" {
  title   = "No urine, although you normally pass it",
  when    = no_urine,
  urgency = emergency,
  because = "The kidneys may have stopped, or the body may be badly short of water.",
  cite    = { "serious-symptoms/no-urine", "serious-symptoms/acute-dehydration", "causes-general/severe-dehydration" },
  editorial = "Only as a change; people who never pass urine on dialysis answer no. Decided by the authors.",
}

-- Added by the authors -------------------------------------------------------------------------------------

finding "cannot_keep_fluids_down" {
  label = "Cannot keep fluids down",
  ask   = "Do you throw up so much, or lose so much fluid, that you cannot keep up by drinking?",
  also  = { "cannot drink", "keeps vomiting" },
  worse = present,
  cite  = { "causes-general/severe-dehydration", "serious-symptoms/acute-dehydration" },
}

red_flag "cannot_keep_fluids_down" {
  title   = "Fluids that cannot be kept down",
  when    = cannot_keep_fluids_down,
  urgency = prompt,
  because = "Without fluids the body dries out within a day or two.",
  cite    = { "causes-general/severe-dehydration", "serious-symptoms/acute-dehydration" },
  editorial = "The way into severe dehydration, caught before the danger. Decided by the authors.",
}

finding "dizzy_on_standing" {
  label = "So dizzy on standing that you must sit down",
  ask   = "Do you get so dizzy or light-headed when you stand up that you have to sit down again?",
  also  = { "dizzy", "light-headed", "lightheaded" },
  worse = present,
  cite  = { "causes-general/severe-dehydration", "serious-symptoms/acute-dehydration" },
}

red_flag "dizzy_on_standing" {
  title   = "So dizzy on standing that you must sit down",
  when    = dizzy_on_standing,
  urgency = prompt,
  because = "It can mean that the body is short of water, salt or blood.",
  cite    = { "causes-general/severe-dehydration", "causes-general/anemia" },
  editorial = "A sign of lost water or blood that should be seen soon. Decided by the authors.",
}

pattern "severe_dehydration_signs" {
  label = "Signs of severe dehydration",
  when  = all { cannot_keep_fluids_down, dizzy_on_standing },
  cite  = { "causes-general/severe-dehydration", "serious-symptoms/acute-dehydration" },
  editorial = "The article gives no urine as the only sign. Fluid that cannot be kept up with, together with "
    .. "dizziness on standing, is taken as severe. Decided by the authors.",
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

finding "dark_urine" {
  label = "Urine as dark as cola or tea",
  ask   = "Is your urine brown, like cola or strong tea?",
  help  = "Dark yellow does not count.",
  also  = { "brown urine", "cola urine", "tea-colored urine" },
  worse = present,
  cite  = { "neuromuscular-causes/myositis", "medications/statins" },
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
