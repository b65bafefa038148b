rule_book "masked" {
  title = "A red flag that is masked", version = "1.0.0", purpose = "Shows what a proof finds.",
  misuse = "Not for patients.", audience = "Readers of the tests.", authors = { "The authors" },
  disclaimer = "This is an example.", emergency_number = "911",
  urgency = {
    level "self_care" { title = "Look after it at home", advice = "Wait.", where = "At home." },
    level "prompt"    { title = "See a doctor soon", advice = "Call your doctor.", where = "The doctor's office." },
    level "emergency" { title = "Call for help now", advice = "Call {emergency_number}.", where = "An ambulance." },
  },
}

quantity "temperature" {
  label = "Body temperature", ask = "What is your temperature?", unit = "Cel", limits = { 25, 46 },
  worse = temperature:at_least(38), editorial = "An example.",
}
finding "fever" {
  label = "Fever", ask = "Do you have a fever?", implied_by = temperature:at_least(38), worse = present,
  editorial = "An example.",
}
finding "stiff_neck" {
  label = "Stiff neck", ask = "Is your neck stiff?", worse = present, editorial = "An example.",
}

red_flag "stiff_neck" {
  title = "Stiff neck", when = all { stiff_neck, absent(fever) }, urgency = emergency,
  because = "The mistake: fever keeps it from being raised.", editorial = "An example.",
}
red_flag "fever" {
  title = "Fever", when = fever, urgency = prompt, because = "It may be an infection.", editorial = "An example.",
}
red_flag "dead" {
  title = "Never raised", when = all { fever, temperature:below(38), absent(fever) }, urgency = prompt,
  because = "The mistake: it asks for fever and no fever.", editorial = "An example.",
}

property "a stiff neck is always an emergency" { whenever = stiff_neck, urgency = emergency }
