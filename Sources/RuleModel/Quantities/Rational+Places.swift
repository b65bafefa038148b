// The last decimal place of a number: how finely its author wrote it.

extension Rational {
    /// One unit of the last decimal place: 1 for `39`, 0.1 for `38.5`. At most nine places count.
    public var lastPlace: Rational {
        var place = Rational(1)
        var number = self
        for _ in 0..<9 where !number.isWhole {
            guard let tenfold = number.multiplied(by: Rational(10)),
                let finer = place.divided(by: Rational(10))
            else { break }
            (number, place) = (tenfold, finer)
        }
        return place
    }
}
