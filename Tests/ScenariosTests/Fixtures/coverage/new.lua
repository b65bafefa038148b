-- A rule of each kind whose coverage has something to say. No vetted content.

quantity "pulse" { label = "Pulse", ask = "How fast is it?", unit = "/min", limits = { 0, 300 }, editorial = "as decided" }
choices "sites" {
  label = "Where", ask = "Where is it?", unlisted = absent,
  options = { option "calf" { label = "Calf" }, option "foot" { label = "Foot" }, option "hand" { label = "Hand" } },
}
calculated "stress" {
  label = "Stress index", unit = "1", limits = { 0, 10 }, from = { pulse },
  compute = function(pulse) return pulse / 30 end, editorial = "as decided",
}
score "strain" {
  label = "Strain", points(1, fatigue), points(2, pulse:at_least(100)), editorial = "as decided",
}

pattern "limb" { when = sites:any_of { "calf", "foot", "hand" }, editorial = "as decided" }
-- The two numbers exclude each other.
pattern "odd_pulse" { when = any { pulse:below(50), pulse:above(120) }, editorial = "as decided" }
-- A part that stands twice can decide at neither place alone.
pattern "doubled" { when = any { fatigue, all { fatigue, stiff_neck } }, editorial = "as decided" }

red_flag "hot_limb" {
  title = "Hot limb", when = all { limb, temperature:at_least(100.4, "[degF]"), at_least(2, { fatigue, stiff_neck, odd_pulse }) },
  urgency = prompt, because = "As decided.", editorial = "as decided",
}
-- Never alone at its level: the flag above it is broader.
red_flag "hot_calf" {
  title = "Hot calf", urgency = prompt, because = "As decided.", editorial = "as decided", refines = "hot_limb",
  when = all {
    sites:includes "calf", limb, temperature:at_least(100.4, "[degF]"),
    at_least(2, { fatigue, stiff_neck, odd_pulse }),
  },
}
red_flag "strained" {
  title = "Strained", when = any { strain:at_least(3), stress:above(5) }, urgency = prompt, because = "As decided.",
  editorial = "as decided",
}

scenario "nothing known" { given = {}, expect = { settled = no } }
scenario "everything no" { given = { muscle_spasm = yes, everything_else = no }, expect = { red_flags = {} } }
scenario "a hot limb" {
  given  = { sites = { "foot" }, temperature = 39, fatigue = yes, stiff_neck = yes, everything_else = no },
  expect = { red_flags = { present = { "hot_limb" } } },
}
scenario "pulse around 120" {
  given     = { sites = { "calf" }, everything_else = no },
  threshold = pulse:above(120),
  expect    = { red_flags = {} },
  otherwise = { red_flags = {} },
}
