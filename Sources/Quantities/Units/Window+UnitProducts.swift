extension Window {
    /// A unit of the table with its exponent.
    struct Part {
        var place: Int
        var power: Int
        var end: Int
        /// How many of it: the hundred of "mL/100 g".
        var many: Int64 = 1
    }

    /// Multiplies and divides on: "mg/kg/day", "mL·min−1·kg−1", "beats per minute", "m s−1".
    func compound(from first: Part) -> FoundUnit {
        var product = UnitProduct(first)
        var end = first.end
        scan: while product.count < 4 {
            var next = end
            var isOver = false
            if isSign(Sign.slash, next) || keyword(next) == .per {
                isOver = true
                next += 1
            } else if (keyword(next) == .a || keyword(next) == .an), product.count == 1,
                UnitList.all[first.place].base != .time
            {
                isOver = true
                next += 1
            } else if isSign(Sign.middleDot, next) || isHyphen(next) && product.count > 1 {
                next += 1
            } else if isSign(Sign.stop, next), isGlued(next), isGlued(next + 1) {
                // "micrograms.kg-1.min-1", "mL.min-1.100 g-1": the stop multiplies only with an exponent below zero.
                let many = multiple(at: next + 1)
                guard
                    var part = simpleUnit(
                        at: next + 1 + (many?.tokens ?? 0), isHyphened: false, afterWords: false),
                    part.power < 0
                else { break scan }
                part.many = many?.number ?? 1
                product.append(part)
                end = part.end
                continue
            } else if next < count, tokens[next].kind == .word, !isGlued(next) {
                // Side by side only with an exponent below zero: "m s−1".
                guard let part = simpleUnit(at: next, isHyphened: false, afterWords: false),
                    part.power < 0
                else { break scan }
                product.append(part)
                end = part.end
                continue
            } else {
                break
            }
            if isOver, let surface = bodySurface(at: next) {
                product.append(surface)
                end = surface.end
                continue
            }
            let many = isOver ? multiple(at: next) : nil
            guard
                var part = simpleUnit(
                    at: many.map { next + $0.tokens } ?? next, isHyphened: false, afterWords: false)
            else { break }
            part.many = many?.number ?? 1
            let base = UnitList.all[part.place].base
            if keyword(end) == .a || keyword(end) == .an, base != .time { break }
            if isOver, keyword(end) == .per || keyword(end) == .a, base == .time,
                first.power == 1,
                UnitList.all[first.place].base == .time
            {
                break
            }
            if isOver { part.power = -part.power }
            product.append(part)
            end = part.end
        }
        let isCompound = product.count > 1 || first.power != 1
        return FoundUnit(
            make: isCompound ? .own(products.unit(of: product)) : .entry(first.place),
            base: UnitList.all[first.place].base, end: end, isCompound: isCompound)
    }

    /// The "1.73 m²" of "mL/min/1.73 m²".
    private func bodySurface(at place: Int) -> Part? {
        guard kind(place) == .literal, literal(at: place).value == 1.73,
            let metre = simpleUnit(at: place + 1, isHyphened: false, afterWords: false),
            metre.power == 2, let surface = UnitList.bodySurface
        else { return nil }
        return Part(place: surface, power: -1, end: metre.end)
    }

    /// "/100 g", "per 1000 mL": a round number of the unit below.
    private func multiple(at place: Int) -> (number: Int64, tokens: Int)? {
        guard kind(place) == .literal else { return nil }
        let number = literal(at: place)
        guard number.exponent == 0, [10, 100, 1000].contains(number.significand) else { return nil }
        return (number.significand, 1)
    }
}
