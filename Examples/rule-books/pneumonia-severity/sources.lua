-- What the study that made the score and the guidelines that use it say, in our own words.

source "lim_2003" {
  title     = "Defining community acquired pneumonia severity on presentation to hospital: an international derivation "
           .. "and validation study. Thorax 2003; 58: 377-382",
  publisher = "Thorax, BMJ Publishing Group",
  url       = "https://pmc.ncbi.nlm.nih.gov/articles/PMC1746657/",
  reviewer  = "Lim WS, van der Eerden MM, Laing R, Boersma WG, Karalus N, Town GI, Lewis SA, Macfarlane JT",
  reviewed  = "2003-05-01",  -- the issue of May 2003
  review_interval_months = 60,
  expect_warning = "source-past-review: a study stays as it was published; newer guidelines still use its score",

  statements = {
    statement "lim-2003/population" {
      kind = "governance",
      gist = "made from 1068 adults who came to hospital with pneumonia caught outside it, in three countries",
    },
    statement "lim-2003/confusion" {
      kind = "finding",
      gist = "1 point for new confusion",
    },
    statement "lim-2003/urea" {
      kind = "finding",
      gist = "1 point for urea in the blood above 7 mmol/L",
    },
    statement "lim-2003/respiratory-rate" {
      kind = "finding",
      gist = "1 point for 30 or more breaths a minute",
    },
    statement "lim-2003/blood-pressure" {
      kind = "finding",
      gist = "1 point for a systolic pressure below 90 mmHg or a diastolic pressure of 60 mmHg or less",
    },
    statement "lim-2003/age" {
      kind = "finding",
      gist = "1 point for an age of 65 or more",
    },
    statement "lim-2003/mortality" {
      kind = "definition",
      gist = "died within 30 days, by points: 0.7 % with none, 3.2 % with 1, 13 % with 2, 17 % with 3, 41.5 % with 4, "
          .. "57 % with 5",
      note = "The abstract as printed has 3 % for 2 points; those who quote the paper have 13 %.",
    },
  },
}

source "bts_2009" {
  title     = "Guidelines for the management of community acquired pneumonia in adults: update 2009. "
           .. "Thorax 2009; 64 (suppl III): iii1-iii55",
  publisher = "British Thoracic Society",
  url       = "https://doi.org/10.1136/thx.2009.121434",
  reviewer  = "British Thoracic Society, community acquired pneumonia in adults guideline group",
  reviewed  = "2009-10-01",  -- the supplement of October 2009
  review_interval_months = 60,
  expect_warning = "source-past-review: the rules say what this edition says; newer guidelines were not read for them",

  statements = {
    statement "bts-2009/only-this-pneumonia" {
      kind = "governance",
      gist = "the score is for pneumonia caught outside hospital, and supports clinical judgement rather than "
          .. "replacing it",
    },
    statement "bts-2009/mental-test" {
      kind = "finding",
      gist = "confusion means new disorientation in person, place or time, or 8 or fewer of 10 in the "
          .. "abbreviated mental test",
    },
    statement "bts-2009/score-0-or-1" {
      kind = "self_care",
      gist = "0 or 1 point: low risk of death; may suit treatment at home, if other illness and the "
          .. "situation at home allow it",
    },
    statement "bts-2009/score-2" {
      kind = "prompt",
      gist = "2 points: moderate risk; consider a short stay in hospital or outpatient treatment that the "
          .. "hospital supervises",
    },
    statement "bts-2009/score-3-or-more" {
      kind = "emergency",
      gist = "3 points or more: high risk; urgent admission, managed as severe pneumonia",
    },
  },
}

source "nice_cg191" {
  title     = "Pneumonia in adults: diagnosis and management (CG191)",
  publisher = "National Institute for Health and Care Excellence",
  url       = "https://www.nice.org.uk/guidance/cg191",
  reviewer  = "National Institute for Health and Care Excellence, guideline committee",
  reviewed  = "2014-12-03",
  review_interval_months = 60,
  expect_warning = "source-past-review: the rules say what this edition says; newer guidelines were not read for them",

  statements = {
    statement "nice-cg191/intensive-care" {
      kind = "emergency",
      gist = "3 points or more: consider an assessment for intensive care",
    },
  },
}
