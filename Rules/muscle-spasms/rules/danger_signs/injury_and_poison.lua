-- What happened before the spasms began and makes them dangerous, each with the red flag that it raises. The question
-- `injury_and_poison` asks for it. The article names none of these as a danger sign; the authors added them.

finding "dirty_wound" {
  label = "Deep or dirty wound in the last three weeks",
  ask   = "In the last three weeks, have you had a deep or dirty wound, an animal bite or a burn?",
  help  = "For example stepping on a nail, or a cut with soil in it.",
  also  = { "stepped on a nail", "animal bite", "puncture wound" },
  worse = present,
  cite  = "causes-general/tetanus",
  editorial = "Tetanus mostly shows within three weeks of the wound. Decided by the authors.",
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

finding "serious_injury" {
  label = "Recent serious injury to head, neck or back",
  ask   = "Shortly before the spasms began, was there a hard blow, a fall or a crash that hurt the head, neck or back?",
  help  = "Within the last few days. A small bump that caused no trouble does not count.",
  also  = { "car crash", "fall from a height", "head injury", "back injury", "neck injury" },
  worse = present,
  cite  = { "serious-symptoms/spinal-cord-trauma", "overview/spinal-cord-injury" },
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

finding "toxin_exposure" {
  label = "Contact with a poison, such as insect spray",
  ask   = "Shortly before the spasms began, did you breathe in, touch or swallow a poison, such as an insect or weed "
    .. "killer?",
  help  = "Within the last day or so.",
  also  = { "insecticide", "pesticide", "nerve gas", "poison", "poisoned" },
  worse = present,
  cite  = "medications/toxins",
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
