-- The book itself: what it is for, its levels from least to most urgent, and whom it may be used on.

rule_book "early_warning" {
  title   = "National Early Warning Score 2 (NEWS2)",
  version = "1.0.0",
  purpose = "Adds up points for seven vital signs of an adult in hospital or with an ambulance crew, and says how "
         .. "quickly somebody has to look at the patient. After the score of the Royal College of Physicians, 2017.",
  misuse  = "Not for anybody under 16, not in pregnancy, not for a person judging themselves at home, and never a "
         .. "reason to wait when the patient looks worse than the score.",
  audience  = "Nurses, paramedics and doctors who measure vital signs.",
  authors   = { "The triage examples" },
  reviewers = { "No clinician has reviewed this example yet" },
  disclaimer = "An example of a rule book. It follows the published table, but it is not the Royal College's own "
            .. "product, is not a medical device and does not replace clinical judgement. The score was made by the "
            .. "Royal College of Physicians, who ask to be named wherever it is reproduced.",
  emergency_number = "999",

  urgency = {
    level "routine" {
      title  = "No points: go on observing",
      advice = "None of the vital signs scores a point. Measure a full set again within 12 hours, sooner if you "
            .. "are worried.",
      where  = "Where the patient is now.",
    },
    level "low" {
      title  = "Low: a registered nurse assesses the patient",
      advice = "Tell a registered nurse, who assesses the patient and decides whether to measure more often or call a "
            .. "doctor. Measure a full set again within 4 to 6 hours.",
      where  = "Where the patient is now.",
    },
    level "low_medium" {
      title  = "Low to medium: one sign is very abnormal, the ward doctor comes urgently",
      advice = "The registered nurse tells the patient's own medical team, who review the patient urgently and decide "
            .. "whether more is needed. Measure a full set at least every hour.",
      where  = "On the ward.",
    },
    level "medium" {
      title  = "Medium: urgent review by people trained in acute illness",
      advice = "The registered nurse tells the medical team at once and asks for an urgent assessment by a clinician "
            .. "or team with skills in acute illness. Measure a full set at least every hour.",
      where  = "In a place that can monitor the patient.",
    },
    level "high" {
      title  = "High: emergency, call the emergency team now",
      advice = "Call the emergency team now (outside hospital: {emergency_number}) and tell a doctor of at "
            .. "least specialist registrar level. The patient needs a team that can manage the airway and critical "
            .. "illness. Watch the vital signs without a break.",
      where  = "In a place that can monitor the patient; the team considers high dependency or intensive care.",
    },
  },

  applies_when = all { age:at_least(16), absent(pregnant) },

  cite = {
    "news2/not-under-16",
    "news2/not-in-pregnancy",
    "news2/response-to-0",
    "news2/response-to-1-to-4",
    "news2/response-to-a-single-3",
    "news2/response-to-5-or-6",
    "news2/response-to-7-or-more",
    "news2/judgement-first",
    "news2/acknowledge-the-college",
  },
  editorial = "The five levels are the college's four risks, with a score of 0 kept apart from 1 to 4 because its "
           .. "chart gives it a response of its own. 999 is the number of the United Kingdom, where the "
           .. "score comes from. Decided by the authors of this example.",
}
