-- What the published score says, one statement for each row of its tables, in our own words.

source "news2" {
  title     = "National Early Warning Score (NEWS) 2: standardising the assessment of acute-illness severity "
           .. "in the NHS",
  publisher = "Royal College of Physicians, London",
  url       = "https://www.rcp.ac.uk/improving-care/resources/national-early-warning-score-news-2/",
  reviewer  = "NEWS development and implementation group of the Royal College of Physicians",
  reviewed  = "2017-12-01",  -- the report gives the month and asks for a review in 2022
  review_interval_months = 60,
  expect_warning = "source-past-review: the charts are in use as published; no later edition is known to the authors",

  statements = {
    -- Chart 1: the points.
    statement "news2/respiration-rate" {
      kind = "finding",
      gist = "breaths a minute: 8 or fewer 3 points, 9 to 11 1, 12 to 20 none, 21 to 24 2, 25 or more 3",
    },
    statement "news2/saturation-scale-1" {
      kind = "finding",
      gist = "oxygen saturation on scale 1: 91 % or less 3 points, 92 to 93 2, 94 to 95 1, 96 or more none",
    },
    statement "news2/saturation-scale-2" {
      kind = "finding",
      gist = "oxygen saturation on scale 2: 83 % or less 3 points, 84 to 85 2, 86 to 87 1, 88 to 92 none; "
          .. "from 93 on none while breathing air, and on oxygen 93 to 94 1, 95 to 96 2, 97 or more 3",
    },
    statement "news2/air-or-oxygen" {
      kind = "finding",
      gist = "being given oxygen 2 points, breathing air none",
    },
    statement "news2/systolic-blood-pressure" {
      kind = "finding",
      gist = "systolic pressure in mmHg: 90 or less 3 points, 91 to 100 2, 101 to 110 1, 111 to 219 none, "
          .. "220 or more 3",
    },
    statement "news2/pulse" {
      kind = "finding",
      gist = "pulse a minute: 40 or less 3 points, 41 to 50 1, 51 to 90 none, 91 to 110 1, 111 to 130 2, 131 or more 3",
    },
    statement "news2/consciousness" {
      kind = "finding",
      gist = "alert none; new confusion, or responding only to voice, only to pain or not at all, 3 points",
    },
    statement "news2/temperature" {
      kind = "finding",
      gist = "degrees Celsius: 35.0 or less 3 points, 35.1 to 36.0 1, 36.1 to 38.0 none, 38.1 to 39.0 1, "
          .. "39.1 or more 2",
    },
    statement "news2/add-up" {
      kind = "definition",
      gist = "the points of the seven rows are added up, from 0 to 20",
    },

    -- Charts 2 and 4: what the score asks for.
    statement "news2/response-to-0" {
      kind = "definition",
      gist = "score 0: go on with routine scoring, at least every 12 hours",
    },
    statement "news2/response-to-1-to-4" {
      kind = "definition",
      gist = "score 1 to 4, low risk: at least every 4 to 6 hours; a registered nurse assesses and "
          .. "decides what more is needed",
    },
    statement "news2/response-to-a-single-3" {
      kind = "prompt",
      gist = "3 points in any one row, low to medium risk: at least hourly; the ward's medical team reviews urgently",
    },
    statement "news2/response-to-5-or-6" {
      kind = "prompt",
      gist = "score 5 or 6, medium risk, the threshold of an urgent response: at least hourly; urgent assessment by "
          .. "clinicians skilled in acute illness, in a place with monitoring",
    },
    statement "news2/response-to-7-or-more" {
      kind = "emergency",
      gist = "score 7 or more, high risk, the threshold of an emergency response: continuous monitoring; emergency "
          .. "assessment by a team with critical care and airway skills, at least a specialist registrar told, a "
          .. "higher level of care considered",
    },

    -- How to use it.
    statement "news2/scale-2-is-decided" {
      kind = "governance",
      gist = "scale 2 is only for confirmed hypercapnic respiratory failure with a target of 88 to 92 %, decided by a "
          .. "competent clinician and written in the notes; everybody else is scored on scale 1",
    },
    statement "news2/think-of-sepsis" {
      kind = "prompt",
      gist = "with an infection known or likely, a score of 5 or more means: think of sepsis",
    },
    statement "news2/judgement-first" {
      kind = "governance",
      gist = "the score helps clinical judgement and never replaces it; concern alone is reason enough to "
          .. "call for help",
    },
    statement "news2/not-under-16" {
      kind = "governance",
      gist = "not for people under 16",
    },
    statement "news2/not-in-pregnancy" {
      kind = "governance",
      gist = "not for use in pregnancy",
    },
    statement "news2/acknowledge-the-college" {
      kind = "governance",
      gist = "may be reproduced freely if the Royal College of Physicians is acknowledged; its charts are not to "
          .. "be altered",
    },
  },
}
