// Random numbers that are the same on every machine and in every run.

/// A small generator with a seed: the same seed gives the same numbers for ever.
package struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64
    /// Choices that were made before, the next one last; `nil` where all are made by the seed.
    private var choices: [UInt8]?

    package init(seed: UInt64) {
        state = seed
    }

    /// A generator that makes its choices as a fuzzer says: a byte each, and the first one once they are used up.
    package init(choices: [UInt8]) {
        state = 0
        self.choices = choices.reversed()
    }

    package mutating func next() -> UInt64 {
        if choices != nil { return UInt64(choices!.popLast() ?? 0) }
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `bound - 1`.
    package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// A number of a range.
    package mutating func among(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    /// One of some things.
    package mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

    /// True in so many of a hundred cases.
    package mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// The same things in another order.
    package mutating func shuffle<Element>(_ elements: [Element]) -> [Element] {
        var result = elements
        for place in result.indices.reversed() { result.swapAt(place, below(place + 1)) }
        return result
    }
}
