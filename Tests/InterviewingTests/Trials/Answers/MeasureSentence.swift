// Random sentences of the grammar of measures, with the value that is meant.

import RandomBooks
import RuleModel

/// An answer that says one number, in words that can be changed.
struct MeasureSentence {
    /// Words and signs, with what parts them from the one before.
    var words: [(gap: String, word: String)] = []
    /// The value meant, in the finding's own unit.
    private(set) var value: Rational
    /// The places of words that are units.
    private(set) var unitPlaces: [Int] = []

    var text: String { words.map { $0.gap + $0.word }.joined() }

    /// - Returns: `nil` where the choices lead to a number that does not fit.
    init?(_ finding: TrialFinding, _ random: inout SplitMix64) {
        value = Rational(0)
        if random.chance(15) {
            add(" ", random.pick(["about", "around", "roughly", "approximately", "ca.", "~", "it's"]))
        }
        let isSum = random.chance(30) && finding.units.contains(where: \.isInSums)
        guard isSum ? addSum(finding, &random) : addSingle(finding, &random) else { return nil }
        let isTime = finding.units[finding.own].isInSums && finding.units[0].words.first == "years"
        if isTime, unitPlaces.count > 0, random.chance(10) { add(" ", random.pick(["old", "ago", "of age"])) }
        if random.chance(10) { add(" ", "or so") }
        if random.chance(10) { add("", ".") }
        if !words.isEmpty { words[0].gap = "" }
    }

    private mutating func add(_ gap: String, _ word: String) { words.append((gap, word)) }

    private mutating func add(unit: Int, of finding: TrialFinding, _ gap: String, _ random: inout SplitMix64) {
        unitPlaces.append(words.count)
        add(gap, random.pick(finding.units[unit].words))
    }

    // MARK: One number

    private mutating func addSingle(_ finding: TrialFinding, _ random: inout SplitMix64) -> Bool {
        let unit = random.chance(30) ? finding.own : random.below(finding.units.count)
        // A value within the limits, told in the unit.
        let (low, high) = (finding.limits.lowerBound.double, finding.limits.upperBound.double)
        let step = Double(random.below(256)) / 255
        let own = finding.units[finding.own]
        let there = finding.units[unit]
        let wanted =
            ((low + (high - low) * step * (random.chance(60) ? 0.1 : 1)) * own.size.double + own.shift.double
                - there.shift.double) / there.size.double
        let whole = Int(wanted.rounded())
        guard abs(whole) < 1_000_000 else { return false }
        let number: Rational
        var needsUnit = false
        var isWord = true
        switch random.below(10) {
        case 0, 1, 2:
            number = Rational(whole)
            add(" ", "\(whole)")
            isWord = false
        case 3, 4:
            let point = random.pick([".", ".", "·", ","])
            let hasTwo = point != "," || !finding.commaCanPart
            let decimals = random.among(1...(hasTwo ? 99 : 9))
            let digits = hasTwo && decimals < 10 ? "0\(decimals)" : "\(decimals)"
            guard let fraction = Rational(Int128(decimals), over: hasTwo ? 100 : 10), whole >= 0,
                let sum = Rational(whole).adding(fraction)
            else { return false }
            number = sum
            add(" ", "\(whole)\(point)\(digits)")
            isWord = false
        case 5:
            guard (0..<100).contains(whole) else { return false }
            number = Rational(whole)
            add(" ", MeasureSentence.cardinal(whole, random.chance(50) ? "-" : " "))
        case 6:
            let (words, half) = random.pick([
                ("1/2", Rational(1, over: 2)!), ("3/4", Rational(3, over: 4)!), ("1/8", Rational(1, over: 8)!),
            ])
            guard whole >= 0, let sum = Rational(whole).adding(half) else { return false }
            number = sum
            add(" ", "\(whole) \(words)")
            isWord = false
        case 7:
            let (words, half) = random.pick([
                ("and a half", Rational(1, over: 2)!), ("and a quarter", Rational(1, over: 4)!),
            ])
            guard whole >= 0, let sum = Rational(whole).adding(half) else { return false }
            number = sum
            add(" ", "\(whole) \(words)")
        case 8:
            number = Rational(1, over: 2)!
            needsUnit = true
            add(" ", random.pick(["half a", "half an", "half", "a half"]))
        default:
            number = Rational(1)
            needsUnit = true
            add(" ", random.pick(["a", "an"]))
        }
        guard let value = finding.value(number, in: unit) else { return false }
        self.value = value
        if finding.units[unit].words.isEmpty { return !needsUnit }
        if unit != finding.own || needsUnit || random.chance(60) {
            add(unit: unit, of: finding, isWord || random.chance(50) ? " " : "", &random)
            // "a week and a half"
            if number == Rational(1), needsUnit, random.chance(30), finding.units[unit].size != Rational(5, over: 9),
                words.last?.word.last?.isLetter ?? false, let half = finding.value(Rational(3, over: 2)!, in: unit)
            {
                add(" ", "and a half")
                self.value = half
            }
        }
        return true
    }

    static func cardinal(_ number: Int, _ joint: String) -> String {
        let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ]
        if number < 20 { return small[number] }
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"][number / 10 - 2]
        return number % 10 == 0 ? tens : tens + joint + small[number % 10]
    }

    // MARK: Sums

    private mutating func addSum(_ finding: TrialFinding, _ random: inout SplitMix64) -> Bool {
        let places = finding.units.indices.filter { finding.units[$0].isInSums }
        let first = random.below(places.count - 1)
        var used = [places[first]]
        for place in places[(first + 1)...] where used.count < 3 && random.chance(used.count == 1 ? 60 : 20) {
            used.append(place)
        }
        if used.count == 1 { used.append(places[first + 1]) }
        var sum = Rational(0)
        for (number, unit) in used.enumerated() {
            let most =
                number == 0
                ? max(
                    1,
                    Int(
                        finding.limits.upperBound.double * finding.units[finding.own].size.double
                            / finding.units[unit].size.double))
                : max(
                    1,
                    Int((finding.units[used[number - 1]].size.double / finding.units[unit].size.double).rounded(.up))
                        - 1)
            let digits = random.among(number == 0 ? 1...min(most, 200) : 0...most)
            if number > 0, let one = finding.units[used[number - 1]].size.divided(by: finding.units[unit].size),
                Rational(digits) >= one
            {
                return false
            }
            guard let value = finding.value(Rational(digits), in: unit), let next = sum.adding(value) else {
                return false
            }
            sum = next
            if number > 0, random.chance(20) { add(" ", "and") }
            add(number > 0 && words.last?.word == "and" || random.chance(60) ? " " : "", "\(digits)")
            add(unit: unit, of: finding, random.chance(50) ? " " : "", &random)
        }
        value = sum
        return true
    }
}
