-- Danger signs of strength and feeling, each with the red flag that it raises: they point to the spinal cord or a
-- nerve. The question `strength_and_feeling` asks for them.

-- Named by the article -------------------------------------------------------------------------------------

finding "progressive_weakness" {
  label = "Weakness that is getting worse",
  ask   = "Are your muscles getting weaker over hours, days or weeks?",
  help  = "A muscle that is only tired after hard work does not count.",
  also  = { "growing weakness", "progressive weakness", "getting weaker" },
  worse = present,
  cite  = { "immediate-care/progressive-weakness", "serious-symptoms/progressive-weakness-and-numbness" },
}

red_flag "progressive_weakness" {
  title   = "Weakness that is getting worse",
  when    = progressive_weakness,
  urgency = emergency,
  because = "Growing weakness can reach the muscles of breathing, or mean pressure on the spinal cord.",
  cite    = "immediate-care/progressive-weakness",
  editorial = "One list asks for weakness alone, the other for weakness with numbness. Weakness alone is enough: "
    .. "the careful reading. Decided by the authors.",
}

finding "progressive_numbness" {
  label = "Numbness that is spreading",
  ask   = "Is there a numb patch that is spreading or getting worse?",
  also  = { "spreading numbness", "growing numbness" },
  codes = { code "R20.0" { system = "ICD-10-CM", release = "2026-04" } },
  worse = present,
  cite  = "serious-symptoms/progressive-weakness-and-numbness",
}

red_flag "progressive_weakness_and_numbness" {
  title   = "Weakness and numbness, both getting worse",
  when    = all { progressive_weakness, progressive_numbness },
  urgency = emergency,
  because = "Both together mean that nerves, the spinal cord or the brain are being harmed now.",
  refines = "progressive_weakness",
  cite    = "serious-symptoms/progressive-weakness-and-numbness",
}

finding "unable_to_move" {
  label = "Cannot move a part of the body",
  ask   = "Is there a part of your body that you cannot move at all?",
  help  = "For example an arm, a leg, a hand or one side of the face. A muscle that moves again once the cramp lets "
    .. "go does not count. If it will not move and you do not know why, answer yes.",
  also  = { "paralysis", "paralysed", "paralyzed", "cannot move" },
  worse = present,
  cite  = { "immediate-care/unable-to-move-body-part", "serious-symptoms/unable-to-move" },
  editorial = "Every cramp stops a muscle for a moment, so what moves again when the cramp lets go is not meant. "
    .. "Beyond that the article gives no reason why the part cannot be moved, so none is taken as an excuse, pain "
    .. "included. Decided by the authors.",
}

red_flag "unable_to_move" {
  title   = "A part of the body that cannot be moved",
  when    = unable_to_move,
  urgency = emergency,
  because = "It can mean a stroke or an injured spinal cord, where every minute counts.",
  cite    = { "immediate-care/unable-to-move-body-part", "serious-symptoms/unable-to-move" },
}

-- Added by the authors -------------------------------------------------------------------------------------

red_flag "progressive_numbness" {
  title   = "Numbness that is spreading",
  when    = progressive_numbness,
  urgency = prompt,
  because = "Numbness that spreads means a nerve or the spinal cord is affected.",
  cite    = "serious-symptoms/progressive-weakness-and-numbness",
  editorial = "The article names growing numbness only beside growing weakness. Alone it still needs a look soon. "
    .. "Decided by the authors.",
}

finding "bladder_bowel_loss" {
  label = "New loss of bladder or bowel control, or numb between the legs",
  ask   = "Is it new that you cannot hold or pass urine or stool, or that you are numb between the legs?",
  also  = { "incontinence", "saddle numbness", "wet myself" },
  worse = present,
  cite  = { "serious-symptoms/spinal-cord-trauma", "complications/nerve-damage-paralysis" },
}

red_flag "bladder_bowel_loss" {
  title   = "New loss of bladder or bowel control, or numb between the legs",
  when    = bladder_bowel_loss,
  urgency = emergency,
  because = "The spinal cord or the nerves at its end may be squeezed; within hours the harm can be for good.",
  cite    = { "serious-symptoms/spinal-cord-trauma", "complications/nerve-damage-paralysis", "causes-general/cancer" },
  editorial = "The sign of a squeezed spinal cord or nerve bundle, from injury, a disc or a growth. Decided by the "
    .. "authors.",
}
