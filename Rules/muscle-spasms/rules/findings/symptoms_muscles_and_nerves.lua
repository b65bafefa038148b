-- Signs of muscles, nerves and of the blood supply to arms and legs. None of them raises the level of
-- urgency by itself (the signs that do are in the folder danger_signs).

finding "muscle_twitching" {
  label = "Twitching under the skin",
  ask   = "Do you see small flickers under the skin that do not hurt?",
  also  = { "twitch", "twitches", "fasciculation", "fasciculations" },
  cite  = "overview/twitching-is-different",
}

finding "muscle_wasting" {
  label = "Muscles getting thinner",
  ask   = "Has a muscle become thinner than before, or thinner than on the other side?",
  also  = { "thin muscles", "muscle loss", "wasting" },
  cite  = { "neuromuscular-causes/als", "neuromuscular-causes/muscular-dystrophy" },
}

finding "muscle_weakness" {
  label = "Weak muscles",
  ask   = "Are some of your muscles weaker than they used to be, even if it is not getting worse?",
  help  = "Weakness that is getting worse is asked on its own, because it is a danger sign.",
  also  = { "weak", "weakness" },
  codes = { code "M62.81" { system = "ICD-10-CM", release = "2026-04" } },
  cite  = { "neuromuscular-causes/als", "neuromuscular-causes/muscular-dystrophy" },
}

finding "muscle_tenderness" {
  label = "Muscles sore to press",
  ask   = "Are your muscles sore when you press them?",
  also  = { "sore muscles", "muscle pain", "muscle ache", "myalgia" },
  cite  = { "neuromuscular-causes/myositis", "complications/muscle-pain" },
}

finding "trouble_with_stairs" {
  label = "Trouble with stairs or getting up",
  ask   = "Is it hard to climb stairs, get up from a chair or lift your arms over your head?",
  also  = { "cannot climb stairs" },
  cite  = { "neuromuscular-causes/myositis", "neuromuscular-causes/muscular-dystrophy" },
}

finding "tight_joint" {
  label = "Joint that no longer opens fully",
  ask   = "Is there a joint that no longer bends or straightens fully because the muscle stays tight?",
  also  = { "contracture", "shortened muscle" },
  cite  = "complications/contracture",
}

finding "tingling" {
  label = "Tingling or pins and needles",
  ask   = "Do you have tingling, burning or pins and needles in your feet, legs, hands or arms?",
  also  = { "pins and needles", "burning feet" },
  cite  = { "neuromuscular-causes/peripheral-neuropathy", "neuromuscular-causes/pinched-nerve" },
}

finding "shooting_pain" {
  label = "Pain that shoots from neck or back down an arm or leg",
  ask   = "Does pain shoot from your neck or back down an arm or a leg?",
  also  = { "sciatica", "shooting pain" },
  cite  = "neuromuscular-causes/pinched-nerve",
}

finding "balance_trouble" {
  label = "Unsteady walk or clumsy hands",
  ask   = "Are you unsteady when you walk, or clumsy with your hands?",
  also  = { "unsteady", "clumsy", "loss of balance" },
  cite  = "neuromuscular-causes/multiple-sclerosis",
}

finding "tremor" {
  label = "Trembling at rest",
  ask   = "Does a hand or a foot tremble while it is at rest?",
  also  = { "shaking hand", "trembling" },
  cite  = "neuromuscular-causes/parkinsons-disease",
}

finding "slow_movement" {
  label = "Slow, stiff movements",
  ask   = "Have your movements become slow or stiff, or your steps small?",
  also  = { "slow", "stiff limbs", "shuffling" },
  cite  = "neuromuscular-causes/parkinsons-disease",
}

finding "twisted_posture" {
  label = "Part of the body pulled into a twisted position",
  ask   = "Is a part of your body pulled into a twisted or odd position, again and again or for long?",
  help  = "For example the head turned to one side, or fingers that curl up when you write.",
  also  = { "twisting", "writer's cramp", "wry neck" },
  cite  = "overview/dystonia",
}

finding "fingers_change_color" {
  label = "Fingers or toes that turn white or blue in the cold",
  ask   = "Do your fingers or toes turn white or blue in the cold or with stress, and then red?",
  also  = { "white fingers", "blue fingers", "fingers change colour" },
  cite  = "smooth-muscle-causes/raynauds",
}

finding "leg_pain_walking" {
  label = "Leg pain on walking that stops with rest",
  ask   = "Do your legs hurt or cramp when you walk, and stop within minutes when you stand still?",
  also  = { "claudication" },
  cite  = "other-causes/peripheral-artery-disease",
}

finding "cold_feet" {
  label = "Cold feet or sores that heal badly",
  ask   = "Are your feet often cold, or do sores on your feet heal badly?",
  help  = "A leg that has suddenly turned cold is asked on its own, because it is a danger sign.",
  also  = { "foot sores" },
  cite  = "other-causes/peripheral-artery-disease",
}
