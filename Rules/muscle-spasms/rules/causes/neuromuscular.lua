-- Conditions of muscles and nerves. A diagnosis already known speaks strongly; signs speak only when they come
-- together, because each of them alone has many harmless reasons.

cause "als" {
  title   = "Amyotrophic lateral sclerosis (ALS)",
  group   = "neuromuscular",
  for_it  = {
    strongly(history:includes "als"),
    somewhat(at_least(2, { muscle_twitching, muscle_wasting, any_weakness })),
    slightly(all { any_weakness, difficulty_swallowing }),
  },
  against = { slightly(any_numbness) },
  because = "Nerves that move the muscles are lost, so muscles twitch, cramp and grow weak and thin.",
  codes   = { code "G12.21" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = "neuromuscular-causes/als",
  editorial = "The article gives weakness; the other signs, that feeling stays normal, and the weights are ours. "
    .. "Decided by the authors.",
}

cause "brain_or_spinal_cord_injury" {
  title   = "Injury of the brain or spinal cord",
  group   = "neuromuscular",
  for_it  = {
    strongly(serious_injury),
    strongly(history:includes "brain_or_spinal_cord_injury"),
    somewhat(bladder_bowel_loss),
    slightly(all { unable_to_move, any_numbness }),
  },
  because = "Damaged nerve paths no longer hold the muscles in check.",
  cite    = {
    "neuromuscular-causes/brain-or-spinal-cord-injury", "overview/spinal-cord-injury",
    "serious-symptoms/spinal-cord-trauma",
  },
  editorial = "The article gives no signs; these and the weights are ours. Decided by the authors.",
}

cause "dystonia" {
  title   = "Dystonia",
  group   = "neuromuscular",
  for_it  = {
    strongly(history:includes "dystonia"),
    strongly(twisted_posture),
    slightly(all { twisted_posture, history:includes "stroke" }),
  },
  because = "Wrong signals from the brain make muscles pull and twist with force.",
  codes   = { code "G24.9" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = "overview/dystonia",
  editorial = "The article adds that it may follow a stroke; the sign and the weights are ours. Decided by the "
    .. "authors.",
}

cause "multiple_sclerosis" {
  title   = "Multiple sclerosis",
  group   = "neuromuscular",
  for_it  = {
    strongly(history:includes "multiple_sclerosis"),
    somewhat(at_least(2, { vision_loss, any_numbness, any_weakness, balance_trouble, bladder_bowel_loss })),
    slightly(all { any_numbness, worse_with:includes "heat" }),
  },
  because = "Patches of damage in brain and spinal cord disturb the signals to the muscles.",
  codes   = { code "G35.D" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = { "neuromuscular-causes/multiple-sclerosis", "overview/multiple-sclerosis" },
  editorial = "Signs in two or more places of the nervous system are what suggests it; signs and weights are ours. "
    .. "Decided by the authors.",
}

cause "muscular_dystrophy" {
  title   = "Muscular dystrophy",
  group   = "neuromuscular",
  for_it  = {
    strongly(history:includes "muscular_dystrophy"),
    somewhat(all { family_muscle_disease, any { any_weakness, muscle_wasting, trouble_with_stairs } }),
    slightly(all { muscle_wasting, trouble_with_stairs }),
  },
  because = "An inherited disease in which muscle is lost over time.",
  codes   = { code "G71.00" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = "neuromuscular-causes/muscular-dystrophy",
  editorial = "The article gives inheritance, loss of muscle and weakness; how they go together and the weights are "
    .. "ours. Decided by the authors.",
}

cause "myositis" {
  title   = "Inflamed muscles (myositis)",
  group   = "neuromuscular",
  for_it  = {
    strongly(history:includes "myositis"),
    somewhat(all { muscle_tenderness, any { any_weakness, trouble_with_stairs } }),
    slightly(all { muscle_tenderness, dark_urine }),
    slightly(all { muscle_tenderness, any { fever, sore_throat } }),
  },
  because = "Inflamed muscle is sore, weak and quick to cramp.",
  codes   = { code "M60.9" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = "neuromuscular-causes/myositis",
  editorial = "The article gives no signs; these and the weights are ours. Decided by the authors.",
}

cause "parkinsons_disease" {
  title   = "Parkinson's disease",
  group   = "neuromuscular",
  for_it  = {
    strongly(history:includes "parkinsons_disease"),
    somewhat(all { tremor, slow_movement }),
    slightly(slow_movement),
  },
  against = { slightly(age:below(40, "a")) },
  because = "Stiff muscles and slow movement go with cramps, often of the feet.",
  codes   = { code "G20.A1" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = "neuromuscular-causes/parkinsons-disease",
  editorial = "The article says that movement suffers. It is rare below forty, which speaks a little against it; "
    .. "signs and weights are ours. Decided by the authors.",
}

cause "peripheral_neuropathy" {
  title   = "Peripheral neuropathy (nerve damage in feet or hands)",
  group   = "neuromuscular",
  for_it  = {
    strongly(history:includes "peripheral_neuropathy"),
    somewhat(tingling),
    somewhat(all { any_numbness, any { history:includes "diabetes", heavy_alcohol, vitamin_risk } }),
    slightly(history:includes "pelvic_mass"),
  },
  because = "Damaged nerves misfire, so that the muscles they lead to cramp.",
  cite    = "neuromuscular-causes/peripheral-neuropathy",
  editorial = "The article adds 'possible pelvic mass' in brackets. That looks like a slip of the source: a growth "
    .. "in the pelvis can press on nerves, but it is not what neuropathy means. It is carried as a hint only, and "
    .. "flagged here. Signs and weights are ours. Decided by the authors.",
}

cause "pinched_nerve" {
  title   = "Pinched nerve",
  group   = "neuromuscular",
  for_it  = {
    strongly(history:includes "pinched_nerve"),
    somewhat(pinched_nerve_signs),
    slightly(bladder_bowel_loss),
  },
  against = { slightly(spasm_spread:is "several_areas") },
  because = "A nerve under pressure makes its muscles tighten.",
  cite    = { "neuromuscular-causes/pinched-nerve", "complications/nerve-damage-paralysis" },
  editorial = "One nerve serves one region, so several places speak a little against it; signs and weights are "
    .. "ours. Decided by the authors.",
}

cause "polio" {
  title   = "Polio, now or in the past",
  group   = "neuromuscular",
  for_it  = {
    strongly(history:includes "polio"),
    slightly(all { history:includes "polio", any { any_weakness, muscle_wasting } }),
  },
  because = "Nerves that were lost to polio leave weak muscles that cramp, sometimes many years later.",
  cite    = "neuromuscular-causes/polio",
  editorial = "Only a known diagnosis can point to it: fresh polio is now very rare and starts like many common "
    .. "illnesses, and its dangerous signs (stiff neck, weakness, paralysis) are red flags anyway. The weights are "
    .. "ours. Decided by the authors.",
}

cause "stroke" {
  title   = "Stroke",
  group   = "neuromuscular",
  for_it  = {
    strongly(stroke_signs),
    somewhat(history:includes "stroke"),
    somewhat(at_least(2, { unable_to_move, vision_loss, confusion })),
  },
  because = "The part of the brain that steers the muscles gets too little blood.",
  codes   = { code "I63.9" { system = "ICD-10-CM", release = "2026-04" } },
  cite    = { "neuromuscular-causes/stroke", "overview/stroke" },
  editorial = "The article gives no signs; these and the weights are ours. Decided by the authors.",
}
