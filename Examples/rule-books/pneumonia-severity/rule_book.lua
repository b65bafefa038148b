-- The book itself: what it is for, its levels from least to most urgent, and whom it may be used on.

rule_book "pneumonia_severity" {
  title   = "Severity of pneumonia caught outside hospital (CURB-65)",
  version = "1.0.0",
  purpose = "Counts five simple signs in an adult who has been found to have pneumonia, and says whether care at home, "
         .. "care under a hospital or urgent admission should be considered.",
  misuse  = "Not for finding out whether somebody has pneumonia, not for pneumonia caught in hospital, not for "
         .. "children and not for any other chest infection. Never a reason to send home a person who looks too "
         .. "ill to go.",
  audience  = "Doctors and nurses who assess adults with pneumonia.",
  authors   = { "The triage examples" },
  reviewers = { "No clinician has reviewed this example yet" },
  disclaimer = "An example of a rule book. It follows the published score, but it is not a medical device and does not "
            .. "replace clinical judgement. How ill the person looks, other illnesses and help at home count as much.",
  emergency_number = "999",

  urgency = {
    level "low" {
      title  = "Low severity: care at home may be considered",
      advice = "At most one of the five signs is there. Consider treatment at home, after a clinician has looked at "
            .. "oxygen, other illnesses, the person's wishes and the help they have.",
      where  = "At home, with a plan for what to do if it gets worse.",
    },
    level "moderate" {
      title  = "Moderate severity: care under a hospital",
      advice = "Two of the five signs are there. Consider a short stay in hospital, or treatment at home that the "
            .. "hospital supervises closely.",
      where  = "In hospital, or at home under the hospital's supervision.",
    },
    level "high" {
      title  = "High severity: urgent admission to hospital",
      advice = "Three or more of the five signs are there. Admit to hospital urgently and treat as severe pneumonia. "
            .. "Outside hospital, call {emergency_number}.",
      where  = "In hospital; intensive care is considered.",
    },
  },

  applies_when = all { community_acquired_pneumonia, age:at_least(18) },

  cite = {
    "lim-2003/population",
    "bts-2009/only-this-pneumonia",
    "bts-2009/score-0-or-1",
    "bts-2009/score-2",
    "bts-2009/score-3-or-more",
    "nice-cg191/intensive-care",
  },
  editorial = "The sources say adults; 18 years is the limit taken here. 999 is the number of the United Kingdom, "
           .. "where the guideline comes from. Decided by the authors of this example.",
}
