// A Swift program that assesses a patient: embed-swift BOOK

import TriageEngine

let book = try RuleBook(contentsOf: CommandLine.arguments[1])
let assessor = Assessor(book)
let patient = try Patient(json: #"{"muscle_spasm": true, "stiff_neck": true}"#, for: book)
let assessment = try assessor.assess(patient)
print(book[assessment.urgency.atLeast].title, assessment.isSettled ? "(settled)" : "(not settled)")
