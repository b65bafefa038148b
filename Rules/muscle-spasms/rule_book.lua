-- The book itself: what it is for, what it must not be used for, the three levels of urgency and
-- what a person is told at each, the groups of causes, and the numbers behind the weight words.

rule_book "muscle_spasms" {
  title   = "Muscle spasms and cramps",
  version = "1.0.0",

  purpose = "Sorts a person with a muscle spasm or cramp by how soon care is needed, names what may lie behind the "
    .. "spasm, and asks for what is still missing.",
  misuse  = "Not for making a diagnosis, not for choosing or stopping a treatment, not for babies and small "
    .. "children who cannot say how they feel, and not for people whose main trouble is something else. It knows "
    .. "one article and no test results. It never replaces a look at the person.",
  audience = "Adults and older children with a muscle spasm, the people who help them, and the nurses and doctors "
    .. "who advise them.",

  authors   = { "The authors of the triage project" },
  reviewers = {
    "None yet for these rules: a licensed clinician must sign them off before they are used on people",
    "For the article they rest on: William C. Lloyd III, MD, FACS",
  },

  disclaimer = "This is information, not medical advice, and it cannot examine you. It does not take the place of a "
    .. "doctor or nurse. Never ignore what a doctor or nurse told you, and never wait to ask one, because of "
    .. "something you read here. If you think it is an emergency, call {emergency_number} at once.",
  emergency_number = "911",

  -- From least to most urgent.
  urgency = {
    level "self_care" {
      title  = "No danger sign of this source was found",
      advice = "You named none of the danger signs that we know of: those of one article and some that were added "
        .. "to it. That does not mean that nothing is wrong. You can look after the spasm at home for now. See a "
        .. "doctor or nurse if it comes back, lasts long or worries you. Call {emergency_number} if a danger sign "
        .. "starts, such as chest pain, trouble breathing or swallowing, growing weakness, passing out or a stiff "
        .. "neck.",
      where  = "At home, keeping an eye on it.",
    },
    level "prompt" {
      title  = "See a doctor or nurse soon",
      advice = "Contact a doctor or nurse today, and be seen today or tomorrow: today where it says so below. Tell "
        .. "them what you entered here and take a list of all your medicines. Do not wait if it gets "
        .. "worse: call {emergency_number} if a danger sign starts, such as chest pain, trouble breathing or "
        .. "swallowing, growing weakness, passing out or a stiff neck.",
      where  = "Your doctor's office, a walk-in clinic or a nurse advice line.",
    },
    level "emergency" {
      title  = "Call for emergency help now",
      advice = "Call {emergency_number} now, or ask someone near you to call. Do not drive yourself. If it "
        .. "is safe to move, unlock the door. Sit or lie down, and stay with someone until help comes.",
      where  = "An ambulance to the emergency department.",
    },
  },

  groups = {
    group "common"        { title = "Common causes" },
    group "neuromuscular" { title = "Muscle and nerve conditions" },
    group "smooth_muscle" { title = "Spasms of inner organs and blood vessels" },
    group "other"         { title = "Other conditions" },
    group "medicines"     { title = "Medicines and other substances" },
  },

  weights = { strongly = 6, somewhat = 3, slightly = 1 },

  applies_when = muscle_spasm,

  cite = {
    "overview/spasm-is-painful-involuntary",
    "provenance/reviewer", "provenance/last-reviewed",
    "provenance/not-medical-advice", "provenance/never-ignore-advice",
  },
  editorial = "The article names two levels, at once and promptly; the lowest level is ours and says only that no "
    .. "danger sign was found. 'Seen today or tomorrow' is our reading of promptly. The weights are ours: a "
    .. "diagnosis or a telling sign (6) outweighs one fitting sign (3), and that outweighs a hint (1), so that two "
    .. "hints never pass for a telling sign. They order the list of causes and nothing else. Which values are called "
    .. "worse (`worse`) is our statement about these rules, held to them by proof; the article ranks no sign against "
    .. "another. Decided by the authors.",
}
