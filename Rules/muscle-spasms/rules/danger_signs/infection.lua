-- Danger signs of neck, jaw and throat, and high fever, each with the red flag that it raises: they point to an
-- infection around the brain, or to tetanus. The question `neck_jaw_throat` asks for them. A dirty wound, which can bring
-- tetanus, is in injury_and_poison.lua.

-- Named by the article -------------------------------------------------------------------------------------

finding "difficulty_swallowing" {
  label = "Trouble swallowing",
  ask   = "Is it hard to swallow, or do food, drink or spit get stuck?",
  also  = { "cannot swallow", "dysphagia", "food sticks" },
  codes = { code "R13.10" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "immediate-care/difficulty-swallowing",
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

finding "stiff_neck" {
  label = "Stiff neck",
  ask   = "Is your neck stiff, or is it hard to bend your chin to your chest?",
  also  = { "neck stiffness", "rigid neck" },
  worse = present,
  cite  = { "immediate-care/stiff-neck", "serious-symptoms/stiff-neck-with-high-fever" },
  editorial = "Any stiff neck counts, as in the article's first list; the chin test only makes plain what is meant. "
    .. "Decided by the authors.",
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

finding "high_fever" {
  label = "High fever",
  ask   = "Do you have a high fever, or have you had one since this started?",
  help  = "39 °C (102.2 °F) or more, or shaking chills with very hot skin if you have no thermometer.",
  also  = { "very high temperature", "burning up" },
  implies    = { fever },
  implied_by = temperature:at_least(39, "Cel"),
  codes = { code "R50.9" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/stiff-neck-with-high-fever",
  editorial = "The article gives no number. 39 °C (102.2 °F) is the lower of the limits in common use, so the "
    .. "cautious one. A lower reading does not rule a high fever out: it may have been higher before, or brought "
    .. "down by a medicine. Decided by the authors.",
}

red_flag "stiff_neck_with_high_fever" {
  title   = "Stiff neck and high fever at the same time",
  when    = all { stiff_neck, high_fever },
  urgency = emergency,
  because = "Together they can mean an infection around the brain (meningitis).",
  refines = "stiff_neck",
  cite    = "serious-symptoms/stiff-neck-with-high-fever",
}

-- Added by the authors -------------------------------------------------------------------------------------

red_flag "high_fever" {
  title   = "High fever",
  when    = high_fever,
  urgency = prompt,
  because = "A high fever with spasms points to an infection that should be found.",
  cite    = "serious-symptoms/stiff-neck-with-high-fever",
  editorial = "The article names high fever only beside a stiff neck. Alone it still needs a look soon. Decided by "
    .. "the authors.",
}

finding "lockjaw" {
  label = "Jaw that locks",
  ask   = "Is your jaw locked or so tight that you cannot open your mouth properly?",
  help  = "A jaw joint that has clicked or stuck in the same way for years does not count.",
  also  = { "locked jaw", "cannot open mouth", "trismus", "tight jaw" },
  worse = present,
  cite  = "causes-general/tetanus",
}

red_flag "lockjaw" {
  title   = "Jaw that locks",
  when    = lockjaw,
  urgency = emergency,
  because = "A locked jaw is often the first sign of tetanus, which can stop the breathing.",
  cite    = "causes-general/tetanus",
  editorial = "The article calls tetanus life-threatening and gives no sign but the name lockjaw. A locked jaw is "
    .. "that sign. Decided by the authors.",
}

finding "arching_spasms" {
  label = "Spasms that arch the back or stiffen the whole body",
  ask   = "Are there spasms that arch the back or make the whole body stiff?",
  help  = "Noise, light or touch may set them off.",
  also  = { "arched back", "whole body spasm", "opisthotonus" },
  worse = present,
  cite  = "causes-general/tetanus",
}

red_flag "arching_spasms" {
  title   = "Spasms that arch the back or stiffen the whole body",
  when    = arching_spasms,
  urgency = emergency,
  because = "Spasms of the whole body can mean tetanus, poisoning or a seizure, and can stop the breathing.",
  cite    = { "causes-general/tetanus", "medications/toxins" },
  editorial = "The full picture of tetanus, which the article calls life-threatening. Decided by the authors.",
}
