import Quantities

extension Statement {
    /// The sides of figures that stand in a list of their own with a list of as many owners behind them: "21%, 33% and
    /// 44% with 5 mg, 10 mg and 20 mg, and 12% with placebo".
    ///
    /// A word that all owners share parts none; "White, Asian and Black faces" share the noun of the last.
    func listedSides(_ figures: [Quantity]) -> [Side]? {
        let places = figures.map { self.places(of: $0.range) }
        var count = 1
        while count < figures.count,
            isBareJoint(places[count - 1].upperBound, places[count].lowerBound)
        {
            count += 1
        }
        guard count >= 2, figures.count - count <= 1, case let end = places[count - 1].upperBound,
            end < words.count, leadingWords.contains(words[end].lower)
        else { return nil }
        let lead = words[end].lower
        let limit = count < figures.count ? places[count].lowerBound : words.count
        guard let owners = owners(count, from: end + 1, to: limit) else { return nil }
        var sides = zip(figures, owners).map { figure, owner in
            Side(
                figure: figure, before: [:], after: [lead: owner], tail: [], head: [],
                places: self.places(of: figure.range))
        }
        for (figure, own) in zip(figures, places).dropFirst(count) {
            let behind = (own.upperBound..<words.count).prefix(4).dropFirst()
            let isLed = own.upperBound < words.count && words[own.upperBound].lower == lead
            sides.append(
                Side(
                    figure: figure, before: [:],
                    after: isLed ? [lead: Set(behind.compactMap { key(at: $0) })] : [:], tail: [],
                    head: [], places: own))
        }
        return sides
    }

    /// Whether only a comma or "and" stands between two figures.
    func isBareJoint(_ start: Int, _ end: Int) -> Bool {
        guard start <= end, end < words.count else { return false }
        return words[start..<end].allSatisfy { ["and", "or"].contains($0.lower) }
            && (end - start <= 1)
            && !(start..<end + 1).contains { gap(before: $0).contains("(") }
    }

    /// What tells the entries of a list apart, where it has just so many.
    private func owners(_ count: Int, from start: Int, to limit: Int) -> [Set<Term>]? {
        guard start < limit else { return nil }
        var entries: [[Term]] = [[]]
        for place in start..<limit {
            let word = words[place].lower
            let isJoin = ["and", "or"].contains(word)
            let isBehindComma = place > start && gap(before: place).contains(",")
            let isOver =
                words[place].clause != words[start].clause || word == "respectively"
                || gap(before: place).contains("(")
                || entries.count == count && !(entries.last ?? []).isEmpty
                    && (isJoin || isBehindComma || leadingWords.contains(word))
            if isOver { break }
            if isJoin || isBehindComma, !(entries.last ?? []).isEmpty { entries.append([]) }
            if isJoin || leadingWords.contains(word) { continue }
            if let key = key(at: place) { entries[entries.count - 1].append(key) }
        }
        return entries.count == count ? parting(entries) : nil
    }

    /// What tells the entries of a list apart; `nil` where one has nothing of its own.
    ///
    /// "White, Asian and Black faces" share the noun of the last, "steps 1 and 2" that of the first.
    func parting(_ entries: [[Term]]) -> [Set<Term>]? {
        guard entries.allSatisfy({ !$0.isEmpty }) else { return nil }
        let inner = entries.dropFirst().dropLast().map(\.count).max()
        let size = inner ?? entries.map(\.count).min() ?? 1
        let own = entries.enumerated().map { index, entry in
            Set(index == 0 ? entry.suffix(size) : entry.prefix(size))
        }
        let shared = own.dropFirst().reduce(own[0]) { $0.intersection($1) }
        let parting = own.map { $0.subtracting(shared) }
        return parting.contains(where: \.isEmpty) || Set(parting).count < entries.count
            ? nil : parting
    }
}
