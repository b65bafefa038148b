-- A body that is dangerously hot or cold, with the red flags that this raises. The question `body_heat` asks for both.
-- The article does not name them; the authors added them. High fever is in infection.lua, the measured
-- temperature in findings/symptoms_body.lua.

finding "very_hot" {
  label = "Body as hot as in heat stroke",
  ask   = "Is your temperature 40.5 °C (104.9 °F) or more, or is the skin very hot after heat or hard work?",
  also  = { "heat stroke", "heatstroke", "overheated" },
  implied_by = temperature:at_least(40.5, "Cel"),
  worse = present,
  cite  = "causes-general/severe-dehydration",
  editorial = "The article gives no number. 40.5 °C is where heat stroke is usually feared. Decided by the authors.",
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

finding "very_cold" {
  label = "Body colder than normal",
  ask   = "Is your temperature 35 °C (95 °F) or less, or are you cold to the core?",
  also  = { "hypothermia" },
  implied_by = temperature:at_most(35, "Cel"),
  worse = present,
  editorial = "Not in the article. 35 °C is the usual limit of hypothermia, which stiffens muscles and can also be a "
    .. "sign of a grave infection. Decided by the authors.",
}

red_flag "very_cold" {
  title   = "Body colder than normal",
  when    = very_cold,
  urgency = emergency,
  because = "A body this cold can lose its heartbeat, and a grave infection can show like this.",
  editorial = "Not in the article; no emergency physician would send such a person home. Decided by the authors.",
}
