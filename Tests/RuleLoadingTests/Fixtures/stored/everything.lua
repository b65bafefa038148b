-- Beside the small book of the manual: what else the language has, each word at least once.

finding "worst_pain" {
  label = "Pain worse than ever", ask = "Is it the worst pain of your life?", help = "Worse than anything before.",
  also = { "agony", "worst pain" }, implies = { any { fatigue, history:includes "kidney_failure" } }, if_unsure = present,
  worse = present, was = "worst_ache", codes = { code "R52" { system = "ICD-10-CM", release = "2026-04" } },
  editorial = "for the tests",
}

choice "speed" {
  label = "How it began", ask = "How did it begin?", worse = { "slowly", "at_once" },
  options = { option "slowly" { label = "Slowly" }, option "at_once" { label = "At once", also = { "suddenly" } } },
  editorial = "for the tests",
}

choices "exposure" {
  label = "What it was in", unlisted = absent, worse = { "smoke" },
  options = { option "smoke" { label = "Smoke" }, option "dust" { label = "Dust" } }, editorial = "for the tests",
}

choices "medicines" {
  label = "Medicines", unlisted = absent, recognise = yes, irrelevant = [[ metformin, vitamin D ]],
  understood = "cada # horas", units = { "mg" }, salts = "calcica",
  options = { option "estrogen" { label = "Estrogen", perhaps = "the pill", perhaps_ask = "Which pill?" } },
}

quantity "potassium" {
  label = "Potassium", unit = "mmol/L", limits = { 0.5, 12 }, molar_mass = 39.0983,
  charge = 1, units = { "meq/L", { unit = "mosm/L", times = 0.5, plus = 0.25 } },
  worse = { potassium:above(5.5), potassium:below(3.5) }, editorial = "for the tests",
}

calculated "body_mass" {
  label = "Body mass", unit = "kg/m2", limits = { 5, 150 }, from = { age, temperature },
  compute = function(age, temperature) return temperature + age / 4 end, editorial = "for the tests",
}

pattern "every_form" {
  label = "Every form",
  when = any {
    all { stiff_neck, meningitis_signs }, none { fatigue }, at_least(2, { fatigue, stiff_neck, worst_pain }),
    at_most(1, { fatigue, stiff_neck }), absent(stiff_neck), temperature:at_least(102, "[degF]"),
    temperature:above(39.5), temperature:at_most(35), temperature:below(30), age:between(3, 12), speed:is "at_once",
    history:any_of { "thyroid_disorder", "kidney_failure" }, warning_score:at_least(4), body_mass:above(60),
  },
  editorial = "for the tests",
}

red_flag "worst_pain" {
  title = "Worst pain", when = worst_pain, urgency = emergency, because = "It can mean bleeding.",
  expect_warning = "untested-red-flag: for the tests", editorial = "for the tests",
}

red_flag "worst_pain_at_once" {
  title = "Worst pain, at once", when = all { worst_pain, speed:is "at_once" }, urgency = emergency,
  because = "All the more.", refines = "worst_pain", editorial = "for the tests",
}

cause "bleeding" {
  title = "Bleeding", group = "common", because = "Blood irritates.",
  for_it = { strongly(worst_pain), points(4, speed:is "at_once") }, against = { slightly(absent(stiff_neck)) },
  codes = { code "I60.9" { system = "ICD-10-CM", release = "2026-04" } }, editorial = "for the tests",
}

question "how_it_is" {
  ask = "How is it?", help = "Say what you feel.", fills = { worst_pain, speed }, because = "It tells bleeding apart.",
  editorial = "for the tests",
}

advice "rest" {
  text = "Rest.", when = fatigue, unless = { worst_pain }, levels = { self_care, prompt }, editorial = "for the tests",
}

complication "scar" { title = "Scar", text = "It may leave a scar.", when = every_form, editorial = "for the tests" }

property "the worst pain is never left alone" {
  whenever = worst_pain, urgency = at_least(prompt), holds = any { fatigue, worst_pain }, never = absent(worst_pain),
  raises = "worst_pain", never_raises = { "stiff_neck" }, gives = "rest", never_gives = "rest", supports = "bleeding",
  never_supports = "bleeding", editorial = "for the tests",
}

property "nothing is above the top" { urgency = at_most(emergency), editorial = "for the tests" }

scenario "of every kind" {
  given = {
    worst_pain = yes, fatigue = no, stiff_neck = unknown, temperature = 38.4, speed = "slowly",
    history = { "thyroid_disorder" }, everything_else = no,
  },
  patients = { { age = 30 }, { age = 31, history = { present = { "kidney_failure" }, absent = { "thyroid_disorder" } } } },
  expect = {
    urgency = at_least(prompt), settled = yes, disposition = emergency, in_scope = unknown,
    red_flags = { "worst_pain" }, not_ruled_out = { present = {}, absent = { "stiff_neck" } }, causes = { "bleeding" },
    asks_next = { "how_it_is", age }, advice = {}, complications = { present = { "scar" }, absent = {} },
    warnings = { "unrecognised-name" },
  },
  editorial = "for the tests",
}

scenario "a threshold" {
  given = { everything_else = no }, threshold = temperature:at_least(39), step = 0.1,
  expect = { urgency = prompt }, otherwise = { urgency = at_most(prompt), causes = { bleeding = open } },
  cite = "serious/stiff-neck",
}
