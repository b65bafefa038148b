-- Medicines and other substances that can cause spasms. Taking one speaks for it; a fitting sign adds to that.
-- Which names belong to which class stands in findings/medications.lua.

cause "ace_inhibitors" {
  title   = "An ACE inhibitor",
  group   = "medicines",
  for_it  = {
    somewhat(medications:includes "ace_inhibitors"),
    slightly(all { medications:includes "ace_inhibitors", electrolytes_out_of_range }),
  },
  because = "Medicines of this class, taken for blood pressure, can bring on cramps and raise potassium.",
  cite    = { "medications/ace-inhibitors", "overview/medication" },
  editorial = "The weights are ours: the medicine alone is one fitting sign. Decided by the authors.",
}

cause "corticosteroids" {
  title   = "A steroid medicine (corticosteroid)",
  group   = "medicines",
  for_it  = {
    somewhat(medications:includes "corticosteroids"),
    slightly(all { medications:includes "corticosteroids", any { trouble_with_stairs, any_weakness } }),
  },
  because = "Steroids can weaken muscles and change the body's salts.",
  cite    = { "medications/corticosteroids", "overview/medication" },
  editorial = "The weights are ours: the medicine alone is one fitting sign. Decided by the authors.",
}

cause "diuretics" {
  title   = "A diuretic (water pill)",
  group   = "medicines",
  for_it  = {
    somewhat(medications:includes "diuretics"),
    slightly(all {
      medications:includes "diuretics",
      any { thirst, losing_fluids, low_fluids, electrolytes_out_of_range },
    }),
  },
  because = "Water pills take water and salts out of the body.",
  cite    = { "medications/diuretics", "overview/medication" },
  editorial = "The weights are ours: the medicine alone is one fitting sign. Decided by the authors.",
}

cause "estrogens" {
  title   = "An estrogen",
  group   = "medicines",
  for_it  = {
    somewhat(medications:includes "estrogens"),
    slightly(all { medications:includes "estrogens", limb_spasm }),
  },
  because = "Estrogens, in the pill or for the menopause, can bring on leg cramps.",
  cite    = { "medications/estrogens", "overview/medication" },
  editorial = "The weights are ours: the medicine alone is one fitting sign. With one leg swollen, think of a clot: "
    .. "that is a red flag. Decided by the authors.",
}

cause "statins" {
  title   = "A statin",
  group   = "medicines",
  for_it  = {
    somewhat(medications:includes "statins"),
    somewhat(all {
      medications:includes "statins",
      any { muscle_tenderness, dark_urine, any_weakness, trouble_with_stairs },
    }),
  },
  because = "Statins, taken for cholesterol, can make muscles sore, weak and quick to cramp.",
  cite    = { "medications/statins", "overview/medication" },
  editorial = "The weights are ours: the medicine alone is one fitting sign, a sore or weak muscle with it a "
    .. "second. Decided by the authors.",
}

cause "zidovudine" {
  title   = "Zidovudine",
  group   = "medicines",
  for_it  = {
    somewhat(medications:includes "zidovudine"),
    slightly(all { medications:includes "zidovudine", any { muscle_tenderness, any_weakness, muscle_wasting } }),
  },
  because = "This medicine, taken for HIV, can harm muscles.",
  cite    = { "medications/zidovudine", "overview/medication" },
  editorial = "The weights are ours: the medicine alone is one fitting sign. Decided by the authors.",
}

cause "cocaine" {
  title   = "Cocaine",
  group   = "medicines",
  for_it  = {
    strongly(cocaine_use),
    slightly(all { cocaine_use, any { seizure, dark_urine, twisted_posture } }),
  },
  because = "Cocaine drives muscles and blood vessels into spasm.",
  cite    = "medications/cocaine",
  editorial = "The signs that add to it and the weights are ours. Decided by the authors.",
}

cause "toxins" {
  title   = "A poison, such as insect spray or nerve gas",
  group   = "medicines",
  for_it  = {
    strongly(toxin_exposure),
    slightly(all {
      toxin_exposure,
      any { vomiting, diarrhea, heavy_sweating, muscle_twitching, difficulty_breathing },
    }),
  },
  because = "These poisons keep nerves firing, so that muscles cramp and then fail.",
  cite    = "medications/toxins",
  editorial = "The signs that add to it and the weights are ours. Decided by the authors.",
}
