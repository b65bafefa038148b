// A small rule book that asks for findings of every kind.

import RandomBooks
import RuleModel

enum AskedBook {
    static let chestPain = Finding.Index(0)
    static let temperature = Finding.Index(1)
    static let howLong = Finding.Index(2)
    static let duration = Finding.Index(3)
    static let height = Finding.Index(4)
    static let weight = Finding.Index(5)
    static let age = Finding.Index(6)
    static let pulse = Finding.Index(7)
    static let sex = Finding.Index(8)
    static let sites = Finding.Index(9)
    static let medications = Finding.Index(10)
    static let highFever = Finding.Index(11)
    static let stiffNeck = Finding.Index(12)
    static let fatigue = Finding.Index(13)
    static let pressure = Finding.Index(14)
    static let coreTemperature = Finding.Index(15)
    static let pain = Finding.Index(16)
    static let saturation = Finding.Index(17)
    static let ageInMonths = Finding.Index(18)
    static let urea = Finding.Index(19)
    static let oxygen = Finding.Index(20)
    static let whiteCells = Finding.Index(21)
    static let tablets = Finding.Index(22)
    static let filtration = Finding.Index(23)
    static let albumin = Finding.Index(24)
    static let dose = Finding.Index(25)
    static let urineFlow = Finding.Index(26)
    static let breaths = Finding.Index(27)

    static let book: RuleBook = {
        var draft = Draft(levels: 3)
        func add(
            _ id: String, _ label: String, _ kind: Finding.Kind, implies: [Condition] = [], by: Condition? = nil,
            worse: Worsening? = nil
        ) {
            draft.findings.append(
                Finding(
                    id: id, label: label, ask: "\(label)?", help: "About \(label.lowercased()).", kind: kind,
                    implies: implies, impliedBy: by, worse: worse, location: Draft.place))
        }
        func quantity(_ unit: String, _ limits: ClosedRange<Int>) -> Finding.Kind {
            .quantity(.init(unit: UCUMUnit(unit)!, limits: Rational(limits.lowerBound)...Rational(limits.upperBound)))
        }
        func option(_ id: String, _ label: String, _ synonyms: [String] = []) -> Finding.Option {
            Finding.Option(id: id, label: label, synonyms: synonyms, location: Draft.place)
        }
        add("chest_pain", "Chest pain", .yesNo)
        add("temperature", "Body temperature", quantity("Cel", 25...46))
        add("how_long", "How long it has lasted", quantity("d", 0...47500))
        add("duration", "How long one spasm lasts", quantity("min", 0...43200))
        add("height", "Height", quantity("cm", 30...250))
        add("weight", "Weight", quantity("kg", 1...500))
        add("age", "Age", quantity("a", 0...130))
        add("pulse", "Pulse", quantity("/min", 0...300))
        add("sex", "Sex", .choice([option("female", "Female", ["woman"]), option("male", "Male", ["man"])]))
        add(
            "sites", "Where it is",
            .choices(
                .init(
                    options: [
                        option("calf", "Calf", ["lower leg"]), option("foot", "Foot"), option("back", "Back"),
                        option("hand", "Hand and fingers"),
                    ], unlisted: .absent, recognises: false)))
        add(
            "medications", "Medicines",
            .choices(
                .init(
                    options: [
                        option("statins", "Statin", ["atorvastatin"]), option("diuretics", "Water pill", ["lasix"]),
                    ],
                    unlisted: .absent, recognises: true)))
        add("high_fever", "High fever", .yesNo, by: temperature.atLeast(39))
        add("stiff_neck", "Stiff neck", .yesNo)
        add("fatigue", "Tired", .yesNo)
        add("pressure", "Systolic blood pressure", quantity("mm[Hg]", 30...300))
        add(
            "core_temperature", "Core temperature", quantity("Cel", 20...46),
            worse: .numbers(rising: coreTemperature.atLeast(38), falling: coreTemperature.below(35)))
        add(
            "pain", "How strong the pain is", quantity("1", 0...10),
            worse: .numbers(rising: pain.atLeast(4), falling: nil))
        add("saturation", "Oxygen saturation", quantity("%", 0...100))
        add("age_in_months", "Age in months", quantity("mo", 0...240))
        add("urea", "Urea", quantity("mg/dL", 0...500))
        add("oxygen", "Flow of oxygen", quantity("L/min", 0...60))
        add("white_cells", "White cells", quantity("10*9/L", 0...500))
        add("tablets", "Tablets a day", quantity("{tablets}", 0...50))
        add("filtration", "Filtration rate", quantity("mL/min/{1.73_m2}", 0...250))
        add("albumin", "Albumin in urine", quantity("mg/g{creat}", 0...10_000))
        add("dose", "Dose", quantity("mg", 0...5_000), worse: .numbers(rising: dose.atLeast(40), falling: nil))
        add("urine_flow", "Flow of urine", quantity("mL/kg/h", 0...20))
        add("breaths", "Breaths", quantity("1/min", 0...200))
        func flag(_ id: String, _ title: String, _ level: Int, _ when: Condition) {
            draft.redFlags.append(
                RedFlag(
                    id: id, title: title, when: when, urgency: Level.Index(level), because: "It can be dangerous.",
                    refines: nil, basis: Basis(), location: Draft.place))
        }
        flag("chest_pain", "Chest pain", 2, chestPain.holds)
        flag("stiff_neck_with_fever", "Stiff neck with fever", 2, all(stiffNeck.holds, highFever.holds))
        flag("high_fever", "High fever", 1, highFever.holds)
        draft.causes.append(
            Cause(
                id: "strain", title: "Strain", group: nil, because: nil,
                forIt: [
                    WeightedCondition(points: Rational(3), weight: nil, condition: sites.has(0), location: Draft.place),
                    WeightedCondition(
                        points: Rational(1), weight: nil, condition: fatigue.holds, location: Draft.place),
                ], against: [], codes: [], basis: Basis(), location: Draft.place))
        draft.causes.append(
            Cause(
                id: "spine", title: "Spine", group: nil, because: nil,
                forIt: [
                    WeightedCondition(points: Rational(3), weight: nil, condition: sites.has(2), location: Draft.place)
                ],
                against: [], codes: [], basis: Basis(), location: Draft.place))
        draft.questions.append(
            Question(
                id: "danger_signs", ask: "Is any of these there?", help: "Answer for each.",
                fills: [chestPain, stiffNeck, highFever], because: "They can be dangerous.", basis: Basis(),
                location: Draft.place))
        return draft.book
    }()
}
