-- The article this book rests on, one line for each thing it states. Rules name these lines in `cite`,
-- so that every rule can be traced to the article and nothing of the article is forgotten.
-- The gists are our own short wording. `life_threatening` marks what the article itself calls so.

source "muscle_spasms_article" {
  title    = "Muscle Spasms",
  reviewer = "William C. Lloyd III, MD, FACS",
  reviewed = "2020-12-31",
  review_interval_months = 36,
  editorial = "The article gives no interval for its next review. Three years is a common one for patient leaflets. "
    .. "Decided by the authors.",
  expect_warning = "source-past-review: no later review of the article is known; the date is shown with every result",

  statements = {
    -- What a spasm is
    statement "overview/spasm-is-painful-involuntary" {
      kind = "definition", gist = "in a spasm, or cramp, a muscle tightens painfully by itself",
    },
    statement "overview/twitching-is-different" {
      kind = "definition", gist = "small flickers of a bit of muscle are not spasms",
    },
    statement "overview/needs-oxygen-electrolytes-glucose" {
      kind = "definition", gist = "to work, a muscle needs oxygen, sugar, and salts (potassium, calcium)",
    },
    statement "overview/usual-sites" {
      kind = "definition", gist = "calf and thigh, front or back, are where most spasms of body muscles happen",
    },
    statement "overview/leg-cramps-exercise-or-sleep" {
      kind = "definition", gist = "cramps in the leg come on in sleep or exercise and mostly go fast",
    },
    statement "overview/smooth-muscle-can-spasm" {
      kind = "definition", gist = "hollow organs have muscle in their walls, and it can cramp too",
    },
    statement "overview/esophagus-severe-chest-pain" {
      kind = "cause", gist = "a cramp of the food pipe can hurt badly in the chest",
    },
    statement "overview/cardiac-ventricular-fibrillation" {
      kind = "definition", gist = "when heart muscle only quivers it pumps no blood, and life is in danger at once",
    },
    statement "overview/stretch-and-massage" {
      kind = "self_care", gist = "a cramp often lets go with a soft stretch or rub",
    },
    statement "overview/drink-fluids" {
      kind = "self_care", gist = "drinking too little brings cramps on or makes them worse",
    },
    statement "overview/overuse" {
      kind = "trigger", gist = "a muscle worked too hard, by sport or by one movement again and again",
    },
    statement "overview/overstretched" { kind = "trigger", gist = "a muscle stretched too far" },
    statement "overview/same-position-too-long" {
      kind = "trigger", gist = "a muscle kept still, in the same position, for long",
    },
    statement "overview/dehydrated" { kind = "trigger", gist = "a body short of water" },
    statement "overview/multiple-sclerosis" { kind = "cause", gist = "multiple sclerosis, named in the overview" },
    statement "overview/spinal-cord-injury" {
      kind = "cause", gist = "damage to the spinal cord, named in the overview",
    },
    statement "overview/dystonia" {
      kind = "cause", gist = "dystonia, a disorder of movement, which may follow a stroke",
    },
    statement "overview/stroke" { kind = "cause", gist = "stroke, named in the overview" },
    statement "overview/medication" { kind = "cause", gist = "some medicines make muscles tighten" },
    statement "overview/angina-or-heart-attack" {
      kind = "cause", gist = "a cramped heart artery can bring angina or a heart attack",
    },

    -- When to see someone promptly
    statement "prompt-care/lasts-long" { kind = "prompt", gist = "the spasm goes on for long" },
    statement "prompt-care/recurs" { kind = "prompt", gist = "the spasm returns" },
    statement "prompt-care/causes-concern" { kind = "prompt", gist = "the spasm is a worry to the person" },

    -- When to call at once: the list in the overview
    statement "immediate-care/chest-pain" { kind = "emergency", gist = "pain in the chest, of whatever sort" },
    statement "immediate-care/difficulty-breathing" { kind = "emergency", gist = "breathing is hard" },
    statement "immediate-care/difficulty-swallowing" { kind = "emergency", gist = "swallowing is hard" },
    statement "immediate-care/progressive-weakness" { kind = "emergency", gist = "muscles that keep getting weaker" },
    statement "immediate-care/change-in-consciousness" { kind = "emergency", gist = "not as awake as usual" },
    statement "immediate-care/unable-to-move-body-part" {
      kind = "emergency", gist = "some part of the body will not move",
    },
    statement "immediate-care/stiff-neck" { kind = "emergency", gist = "a neck that is stiff, with or without fever" },

    -- When to call at once: the list of serious symptoms
    statement "serious-symptoms/pulse-absent-or-weak" {
      kind = "emergency", gist = "a pulse that is faint or cannot be felt",
    },
    statement "serious-symptoms/consciousness-changed" {
      kind = "emergency", gist = "drowsy, hard to wake, or passed out",
    },
    statement "serious-symptoms/mental-status-changed" {
      kind = "emergency", gist = "a mind that is muddled or lost in place or time",
    },
    statement "serious-symptoms/chest-pain-radiating" {
      kind = "emergency", gist = "chest pain that spreads: to an arm or shoulder, or up to neck or jaw",
    },
    statement "serious-symptoms/breathing-difficulty" {
      kind = "emergency", gist = "short of breath, wheezing, or working hard to breathe",
    },
    statement "serious-symptoms/unable-to-move" { kind = "emergency", gist = "any body part that cannot be moved" },
    statement "serious-symptoms/irritability" { kind = "emergency", gist = "being irritable" },
    statement "serious-symptoms/vision-loss" { kind = "emergency", gist = "sight that is lost" },
    statement "serious-symptoms/no-urine" { kind = "emergency", gist = "passing no urine at all" },
    statement "serious-symptoms/progressive-weakness-and-numbness" {
      kind = "emergency", gist = "weakness and numbness, both of them growing",
    },
    statement "serious-symptoms/seizure" { kind = "emergency", gist = "a fit" },
    statement "serious-symptoms/stiff-neck-with-high-fever" {
      kind = "emergency", gist = "high fever and a stiff neck at the same time",
    },
    statement "serious-symptoms/acute-dehydration" {
      kind = "cause", life_threatening = yes, gist = "sudden great loss of water, as a danger behind a spasm",
    },
    statement "serious-symptoms/spinal-cord-trauma" {
      kind = "cause", life_threatening = yes, gist = "an injured spinal cord, as a danger behind a spasm",
    },
    statement "serious-symptoms/coronary-spasm" {
      kind = "cause", gist = "muscle in the walls of heart arteries can cramp",
    },

    -- What may come along with a spasm
    statement "accompanying-symptoms/bruising-and-swelling" {
      kind = "finding", gist = "a hard spasm can leave the place bruised and swollen",
    },
    statement "accompanying-symptoms/weight-gain" {
      kind = "finding", gist = "putting on weight, as with an underactive thyroid",
    },
    statement "accompanying-symptoms/depression" {
      kind = "finding", gist = "low mood, as with an underactive thyroid",
    },
    statement "accompanying-symptoms/fatigue" { kind = "finding", gist = "tiredness, as with an underactive thyroid" },

    -- Diseases of the whole body
    statement "causes-general/diabetes" { kind = "cause", gist = "diabetes as a cause" },
    statement "causes-general/anemia" { kind = "cause", gist = "too little healthy blood (anemia) as a cause" },
    statement "causes-general/kidney-failure" { kind = "cause", gist = "failing kidneys, in the general list" },
    statement "causes-general/thyroid-disorder" { kind = "cause", gist = "any disorder of the thyroid as a cause" },
    statement "causes-general/heart-attack" {
      kind = "cause", life_threatening = yes, gist = "a spasm can be a sign of heart attack",
    },
    statement "causes-general/tetanus" {
      kind = "cause", life_threatening = yes, gist = "a spasm can be a sign of tetanus, known as lockjaw",
    },
    statement "causes-general/cancer" {
      kind = "cause", life_threatening = yes, gist = "a spasm can be a sign of cancer",
    },
    statement "causes-general/severe-dehydration" {
      kind = "cause", life_threatening = yes, gist = "behind a spasm there may be a dangerous lack of water",
    },

    -- Common causes
    statement "common-causes/dehydration" { kind = "cause", gist = "lack of water, in the list of common causes" },
    statement "common-causes/one-position" { kind = "cause", gist = "staying long in one position, as a common cause" },
    statement "common-causes/muscle-strain" { kind = "cause", gist = "a pulled muscle, as a common cause" },
    statement "common-causes/overuse" { kind = "cause", gist = "overwork or a repeated movement, as a common cause" },

    -- Muscles and nerves
    statement "neuromuscular-causes/als" { kind = "cause", gist = "ALS, which makes people weak and disabled" },
    statement "neuromuscular-causes/brain-or-spinal-cord-injury" {
      kind = "cause", gist = "an injured brain or spinal cord",
    },
    statement "neuromuscular-causes/multiple-sclerosis" {
      kind = "cause", gist = "multiple sclerosis, in the list of nerve diseases",
    },
    statement "neuromuscular-causes/muscular-dystrophy" {
      kind = "cause", gist = "muscular dystrophy: inherited, muscle is lost over time",
    },
    statement "neuromuscular-causes/myositis" { kind = "cause", gist = "inflamed muscle (myositis)" },
    statement "neuromuscular-causes/parkinsons-disease" {
      kind = "cause", gist = "Parkinson's, where the brain steers movement badly",
    },
    statement "neuromuscular-causes/peripheral-neuropathy" {
      kind = "cause", gist = "damage to nerves outside brain and spine; 'possible pelvic mass' is added in brackets",
      note = "The words in brackets are probably a slip of the source. They are carried here, not corrected.",
    },
    statement "neuromuscular-causes/pinched-nerve" { kind = "cause", gist = "a nerve under pressure" },
    statement "neuromuscular-causes/polio" { kind = "cause", gist = "polio as a cause" },
    statement "neuromuscular-causes/stroke" { kind = "cause", gist = "stroke, in the list of nerve diseases" },

    -- Muscle in the walls of organs
    statement "smooth-muscle-causes/raynauds" { kind = "cause", gist = "Raynaud's: small blood vessels that cramp" },
    statement "smooth-muscle-causes/bladder-infection" {
      kind = "cause", gist = "an infected bladder whose wall cramps",
    },
    statement "smooth-muscle-causes/gallstones" { kind = "cause", gist = "gallstones and the colic they give" },
    statement "smooth-muscle-causes/esophageal-spasm" { kind = "cause", gist = "cramps of the food pipe" },
    statement "smooth-muscle-causes/food-poisoning" { kind = "cause", gist = "bad food and a cramping gut" },
    statement "smooth-muscle-causes/kidney-stone" { kind = "cause", gist = "a stone from the kidney" },
    statement "smooth-muscle-causes/labor" { kind = "cause", gist = "giving birth, and the pains before it" },
    statement "smooth-muscle-causes/menstruation" { kind = "cause", gist = "monthly periods" },
    statement "smooth-muscle-causes/prinzmetals-angina" {
      kind = "cause", gist = "Prinzmetal's angina: heart arteries cramp, and heartbeat or heart muscle may suffer",
    },

    -- Other causes
    statement "other-causes/alcohol" { kind = "cause", gist = "drinking too much alcohol, or being dependent on it" },
    statement "other-causes/heart-attack" { kind = "cause", gist = "heart attack, in the list of other causes" },
    statement "other-causes/hypothyroidism" { kind = "cause", gist = "a thyroid that makes too little hormone" },
    statement "other-causes/inherited-metabolic" {
      kind = "cause", gist = "inborn faults in how the body uses fuel, such as a missing enzyme",
    },
    statement "other-causes/kidney-failure" { kind = "cause", gist = "failing kidneys, in the list of other causes" },
    statement "other-causes/peripheral-artery-disease" {
      kind = "cause", gist = "clogged arteries that let too little blood into arms and legs",
    },
    statement "other-causes/electrolyte-imbalance" {
      kind = "cause", gist = "too much or too little potassium or calcium",
    },
    statement "other-causes/pregnancy" { kind = "cause", gist = "being pregnant" },
    statement "other-causes/lupus" { kind = "cause", gist = "lupus, where the body's defense turns on itself" },
    statement "other-causes/vitamin-b12-or-d-deficiency" { kind = "cause", gist = "too little vitamin B12 or D" },

    -- Medicines and substances
    statement "medications/ace-inhibitors" { kind = "cause", gist = "ACE inhibitors, taken for blood pressure" },
    statement "medications/cocaine" { kind = "cause", gist = "cocaine as a cause" },
    statement "medications/corticosteroids" { kind = "cause", gist = "steroid medicines (corticosteroids)" },
    statement "medications/diuretics" { kind = "cause", gist = "medicines that drive out water (diuretics)" },
    statement "medications/estrogens" { kind = "cause", gist = "estrogens as a cause" },
    statement "medications/statins" { kind = "cause", gist = "statins, taken against cholesterol" },
    statement "medications/toxins" { kind = "cause", gist = "poisons, for example insect sprays or nerve gas" },
    statement "medications/zidovudine" { kind = "cause", gist = "zidovudine as a cause" },

    -- What a clinician will ask
    statement "questions/hemodialysis" { kind = "question", gist = "whether the blood is cleaned by a machine" },
    statement "questions/sleep-posture" { kind = "question", gist = "how the person lies in sleep" },
    statement "questions/one-or-several-muscles" { kind = "question", gist = "a single muscle, or more places" },
    statement "questions/body-parts" { kind = "question", gist = "where in the body" },
    statement "questions/how-long" { kind = "question", gist = "since when, and how long each time" },
    statement "questions/other-symptoms" {
      kind = "question", gist = "what else is felt, for example fever or a sore throat",
    },
    statement "questions/better-or-worse" { kind = "question", gist = "what eases it and what brings it on" },
    statement "questions/other-medications" { kind = "question", gist = "what else is taken" },

    -- What may follow
    statement "complications/depends-on-cause" {
      kind = "complication",
      gist = "what may follow depends on the disease; multiple sclerosis, for one, can keep people from moving",
    },
    statement "complications/treatment-eases" {
      kind = "complication",
      gist = "exercises with a therapist, self-help and keeping to the treatment help most people",
    },
    statement "complications/chronic-spasms" { kind = "complication", gist = "spasms that become lasting" },
    statement "complications/contracture" { kind = "complication", gist = "a muscle that stays short and tight" },
    statement "complications/muscle-pain" { kind = "complication", gist = "sore muscles" },
    statement "complications/nerve-damage-paralysis" {
      kind = "complication", gist = "lasting harm to a pinched nerve, up to loss of movement",
    },
    statement "complications/stress-response" {
      kind = "complication", gist = "strain on body and mind from spasms that go on",
    },
    statement "complications/quality-of-life" { kind = "complication", gist = "a life that is less good" },

    -- Where the article comes from, and its limits
    statement "provenance/reviewer" { kind = "governance", gist = "reviewed by William C. Lloyd III, MD, FACS" },
    statement "provenance/last-reviewed" { kind = "governance", gist = "reviewed for the last time on 2020-12-31" },
    statement "provenance/not-medical-advice" {
      kind = "governance", gist = "it informs and does not replace a professional; in an emergency call 911",
    },
    statement "provenance/never-ignore-advice" {
      kind = "governance", gist = "what a professional says comes before what is read",
    },
  },
}
