extension Window {
    /// Units of several words or letters with stops: "m.p.h.", "lb-ft", "fluid ounces", "US pints".
    func spelledUnit(at place: Int) -> Part? {
        // Most words after a number begin no unit of several words.
        switch byte(place) {
        case 0x6D, 0x62, 0x6C, 0x70, 0x66, 0x73, 0x6E, 0x69, 0x6F, 0x78, 0x55, 0x42, 0xC3: break
        default: return nil
        }
        if spells(place, "m"), isSign(Sign.stop, place + 1), spells(place + 2, "p"),
            isSign(Sign.stop, place + 3), spells(place + 4, "h")
        {
            let end = isSign(Sign.stop, place + 5) && place + 6 < count ? place + 6 : place + 5
            return UnitList.milePerHour.map { Part(place: $0, power: 1, end: end) }
        }
        if let torque = torque(at: place) { return torque }
        if length(place) > 4, let sky = skyUnit(at: place) { return sky }
        if spells(place, "British"), spells(place + 1, "thermal"),
            spells(place + 2, "units") || spells(place + 2, "unit"), let heat = UnitList.heat
        {
            return Part(place: heat, power: 1, end: place + 3)
        }
        // "10,000 × g"
        if spells(place + 1, "g"), isSign(Sign.times, place) || keyword(place) == .x,
            let gravity = UnitList.gravity
        {
            return Part(place: gravity, power: 1, end: place + 2)
        }
        // "640 brake horsepower"
        if spells(place, "brake"), has(.unit, place + 1),
            UnitList.all[Int(word(place + 1).unit)].base == .power
        {
            return Part(place: Int(word(place + 1).unit), power: 1, end: place + 2)
        }
        if let ton = ton(at: place) { return ton }
        // "10 parts per million"
        if spells(place, "parts") || spells(place, "part"), keyword(place + 1) == .per,
            has(.magnitude, place + 2),
            let share = UnitList.partsPer[Int(word(place + 2).number)]
        {
            return Part(place: share, power: 1, end: place + 3)
        }
        if spells(place, "fluid") || spells(place, "fl") {
            let next = isSign(Sign.stop, place + 1) ? place + 2 : place + 1
            guard spells(next, "ounce") || spells(next, "ounces") || spells(next, "oz") else {
                return nil
            }
            return UnitList.fluidOunce.map { Part(place: $0, power: 1, end: next + 1) }
        }
        if spells(place, "US") || spells(place, "imperial"), kind(place + 1) == .word {
            if let spelled = spelledUnit(at: place + 1) { return spelled }
            guard has(.unit, place + 1) else { return nil }
            let known = Int(word(place + 1).unit)
            guard [.volume, .mass].contains(UnitList.all[known].base) else { return nil }
            return Part(place: known, power: 1, end: place + 2)
        }
        if spells(place, "order") || spells(place, "orders"), keyword(place + 1) == .of,
            keyword(place + 2) == .magnitude
        {
            return UnitList.orderOfMagnitude.map { Part(place: $0, power: 1, end: place + 3) }
        }
        return nil
    }

    /// "4 light years", "10 solar masses", "3 nautical miles".
    private func skyUnit(at place: Int) -> Part? {
        let next = isHyphen(place + 1) ? place + 2 : place + 1
        if spells(place, "light"), has(.unit, next), Int(word(next).unit) == UnitList.year {
            return UnitList.lightYear.map { Part(place: $0, power: 1, end: next + 1) }
        }
        if spells(place, "nautical"), spells(next, "miles") || spells(next, "mile") {
            return UnitList.nauticalMile.map { Part(place: $0, power: 1, end: next + 1) }
        }
        guard spells(place, "solar"), spells(next, "masses") || spells(next, "mass") else {
            return nil
        }
        return UnitList.solarMass.map { Part(place: $0, power: 1, end: next + 1) }
    }

    /// "5 metric tons", "2 short tons", "3 long tons": which ton it is.
    private func ton(at place: Int) -> Part? {
        guard has(.unit, place + 1) else { return nil }
        let known = Int(word(place + 1).unit)
        guard UnitList.all[known].base == .mass else { return nil }
        let isTon = known == UnitList.ton || known == UnitList.tonne
        if isTon, spells(place, "metric") {
            return UnitList.tonne.map { Part(place: $0, power: 1, end: place + 2) }
        }
        guard known == UnitList.ton else { return nil }
        if spells(place, "short") { return Part(place: known, power: 1, end: place + 2) }
        guard spells(place, "long"), let long = UnitList.longTon else { return nil }
        return Part(place: long, power: 1, end: place + 2)
    }

    /// "lb-ft", "pound-feet", "foot-pounds", "foot pound-force": two words of one unit of torque.
    private func torque(at place: Int) -> Part? {
        let isPound = spells(place, "lb") || spells(place, "pound")
        guard isPound || spells(place, "ft") || spells(place, "foot") else { return nil }
        let next = isHyphen(place + 1) || isSign(Sign.middleDot, place + 1) ? place + 2 : place + 1
        let isOther =
            isPound
            ? spells(next, "ft") || spells(next, "foot") || spells(next, "feet")
            : spells(next, "lb") || spells(next, "lbs") || spells(next, "pounds")
                || spells(next, "pound")
        guard isOther, let unit = UnitList.poundFoot else { return nil }
        let force = isHyphen(next + 1) ? next + 2 : next + 1
        return Part(place: unit, power: 1, end: spells(force, "force") ? force + 1 : next + 1)
    }

    /// "20 kilowatt-hours", "5 kW hours", "3 ampere hours": a power or a current for so long.
    func takeHours(_ part: inout Part) {
        let base = UnitList.all[part.place].base
        guard base == .power || base == .current else { return }
        let next = isHyphen(part.end) ? part.end + 1 : part.end
        guard has(.unit, next), Int(word(next).unit) == UnitList.hour,
            let whole = UnitList.perHour[part.place]
        else { return }
        part = Part(place: whole, power: 1, end: next + 1)
    }
}
