-- The article's three reasons to see a doctor or nurse soon: the spasm lasts long, comes back or worries the person.
-- The findings themselves are in findings/spasm.lua, with what else is asked of the spasm.

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
