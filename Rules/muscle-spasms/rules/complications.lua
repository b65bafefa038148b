-- What may follow if spasms and their cause go on for a long time. They are told to explain why it is worth
-- looking for the cause; none of them is a diagnosis and none raises the level of urgency.

complication "chronic_spasms" {
  title = "Lasting spasms",
  text  = "Spasms that keep coming back can become lasting.",
  when  = recurs,
  cite  = "complications/chronic-spasms",
}

complication "contracture" {
  title = "A muscle that stays short (contracture)",
  text  = "A muscle that is tight for very long can stay short, so that the joint no longer opens fully.",
  when  = any { tight_joint, all { recurs, any { long_lasting_disease, twisted_posture } } },
  cite  = "complications/contracture",
  editorial = "The article gives time and repeated spasms; a lasting disease that keeps the muscle tight is our "
    .. "narrower reading. Decided by the authors.",
}

complication "muscle_pain" {
  title = "Sore muscles",
  text  = "A muscle that cramps often can stay sore between the spasms.",
  when  = any { muscle_tenderness, recurs, lasts_long },
  cite  = "complications/muscle-pain",
}

complication "nerve_damage" {
  title = "Lasting nerve damage",
  text  = "A nerve that stays pinched can be harmed for good, up to loss of movement.",
  when  = any { pinched_nerve_signs, history:includes "pinched_nerve", bladder_bowel_loss },
  cite  = "complications/nerve-damage-paralysis",
}

complication "stress_response" {
  title = "Strain on body and mind",
  text  = "Spasms that go on wear on sleep, mood and strength.",
  when  = all { recurs, any { causes_concern, depression, fatigue, during_sleep } },
  cite  = "complications/stress-response",
  editorial = "That it shows as worry, low mood, tiredness or broken sleep is our reading. Decided by the authors.",
}

complication "quality_of_life" {
  title = "A life that is less good",
  text  = "Spasms that come back or last can take the pleasure out of daily life.",
  when  = any { recurs, lasts_long },
  cite  = "complications/quality-of-life",
}

complication "inactivity" {
  title = "Moving too little",
  text  = "A disease that makes moving hard can lead to moving less and less, with troubles of its own.",
  when  = long_lasting_disease,
  cite  = "complications/depends-on-cause",
}
