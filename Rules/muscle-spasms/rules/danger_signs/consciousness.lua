-- Danger signs of mind, senses and speech, each with the red flag that it raises. The question `mind_and_senses` asks
-- for them.

-- Named by the article -------------------------------------------------------------------------------------

finding "altered_consciousness" {
  label = "Passed out or hard to wake",
  ask   = "Have you passed out, or are you very drowsy or hard to wake?",
  help  = "If you answer for someone else: are they less awake than usual?",
  also  = { "fainted", "passed out", "unconscious", "drowsy", "syncope" },
  codes = { code "R55" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = { "immediate-care/change-in-consciousness", "serious-symptoms/consciousness-changed" },
}

red_flag "altered_consciousness" {
  title   = "Passed out, very drowsy or hard to wake",
  when    = altered_consciousness,
  urgency = emergency,
  because = "The brain may be getting too little blood, oxygen or sugar.",
  cite    = { "immediate-care/change-in-consciousness", "serious-symptoms/consciousness-changed" },
}

finding "confusion" {
  label = "New confusion",
  ask   = "Is there new confusion, such as not knowing the place or the day, or talk that makes no sense?",
  also  = { "confused", "disoriented", "muddled" },
  codes = {
    code "R41.0"  { system = "ICD-10-CM", release = "2026-04" },
    code "R41.82" { system = "ICD-10-CM", release = "2026-04" },
  },
  worse = present,
  cite  = "serious-symptoms/mental-status-changed",
  editorial = "Asked as new: the article speaks of a change. Decided by the authors.",
}

red_flag "confusion" {
  title   = "New confusion",
  when    = confusion,
  urgency = emergency,
  because = "A mind that is suddenly muddled means that the brain is in trouble.",
  cite    = "serious-symptoms/mental-status-changed",
}

finding "irritability" {
  label = "Irritable in a new way",
  ask   = "Are you, or is the person you help, irritable or short-tempered in a way that is new and came with the "
    .. "spasm?",
  help  = "Being cross because it hurts does not count if it passes with the pain.",
  also  = { "irritable", "agitated", "short-tempered" },
  codes = { code "R45.4" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/irritability",
  editorial = "The article names irritability alone. Many people are irritable at times; as a danger sign it means "
    .. "a change of the mind that came with the spasm, so it is asked so. Decided by the authors.",
}

red_flag "irritability" {
  title   = "Irritable in a new way, together with the spasm",
  when    = irritability,
  urgency = emergency,
  because = "A sudden change of temper can be the first sign that the brain is affected.",
  cite    = "serious-symptoms/irritability",
  editorial = "Only when it is new and came with the spasm; the finding is asked so. Decided by the authors.",
}

finding "vision_loss" {
  label = "Loss of vision",
  ask   = "Have you lost sight, in one eye or both, or in part of what you see?",
  help  = "It counts even if the sight came back. Sight lost years ago does not count.",
  also  = { "lost sight", "blind", "cannot see" },
  codes = { code "H54.7" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/vision-loss",
  editorial = "Asked as new, also when it has passed: brief loss can come before a stroke. Decided by the authors.",
}

red_flag "vision_loss" {
  title   = "Loss of vision",
  when    = vision_loss,
  urgency = emergency,
  because = "It can mean a stroke or a blocked artery to the eye.",
  cite    = "serious-symptoms/vision-loss",
}

finding "seizure" {
  label = "Seizure",
  ask   = "Was there a seizure (a fit): shaking all over or staring, with no response?",
  also  = { "fit", "convulsion", "convulsions", "epileptic attack" },
  codes = { code "R56.9" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/seizure",
}

red_flag "seizure" {
  title   = "Seizure",
  when    = seizure,
  urgency = emergency,
  because = "A seizure beside spasms can mean a disorder of the brain, of the body's salts, or a poison.",
  cite    = "serious-symptoms/seizure",
}

-- Added by the authors -------------------------------------------------------------------------------------

finding "stroke_signs" {
  label = "Face drooping, slurred speech or one side suddenly weak or numb",
  ask   = "Did one side of the face suddenly droop, did speech become slurred, or did one arm or leg go weak or numb?",
  help  = "It counts even if it has passed.",
  also  = { "drooping face", "slurred speech", "face droop", "one-sided weakness" },
  worse = present,
  cite  = { "neuromuscular-causes/stroke", "overview/stroke" },
}

red_flag "stroke_signs" {
  title   = "Face drooping, slurred speech or one side suddenly weak or numb",
  when    = stroke_signs,
  urgency = emergency,
  because = "These are the signs of a stroke. Treatment works only in the first hours.",
  cite    = { "neuromuscular-causes/stroke", "overview/stroke" },
  editorial = "The article names stroke as a cause and as a serious disease, without its signs. Decided by the "
    .. "authors.",
}
