import Claims
import Prose
import Quantities

/// "In the drug group 12% relapsed. In the placebo group 31% relapsed": sides told in a sentence each.
extension Comparison {
    /// The figure of the claim's own group, where the sentence beside it is the same but for the group and gives the
    /// claimed one.
    func parallelDiffering(_ claimed: Quantity) -> (figure: Quantity, statement: Int)? {
        guard claimed.value != nil, claimed.modifier == nil, isOnlyOne(claimed),
            ![.duration, .age].contains(claimed.kind)
        else { return nil }
        let giving = pairs(of: claimed).filter { isSameAmount(claimed, $0.reported) }
        guard let other = giving.first?.statement, giving.allSatisfy({ $0.statement == other })
        else { return nil }
        let known = meant(words.knownTerms)
        for place in [other - 1, other + 1] where record.statements.indices.contains(place) {
            let (own, theirs) = (record.statements[place], record.statements[other])
            guard let figure = own.onlyFigure(like: claimed),
                theirs.onlyFigure(like: claimed) != nil, !isSameAmount(claimed, figure),
                figure.role == claimed.role, areParallel(own, theirs),
                alignments.contains(where: { $0.statement == place && $0.isAboutTheSame }),
                case let telling = own.names.subtracting(theirs.names), !telling.isEmpty,
                !telling.isDisjoint(with: known),
                case let others = theirs.names.subtracting(own.names), !others.isEmpty,
                others.isDisjoint(with: known), !isSetApart(from: own), agreesInTime(own)
            else { continue }
            return (figure, place)
        }
        return nil
    }

    /// Whether two sentences of results differ in no more than two names and their figures.
    private func areParallel(_ one: Statement, _ other: Statement) -> Bool {
        let apart: [Statement.Role] = [.methods, .background, .title, .cell]
        return !apart.contains(one.role) && !apart.contains(other.role)
            && one.names.intersection(other.names).count >= 1
            && one.names.subtracting(other.names).count <= 2
            && other.names.subtracting(one.names).count <= 2
            && one.changes.map(\.direction) == other.changes.map(\.direction)
            && one.denials.isEmpty && other.denials.isEmpty
    }
}

extension Statement {
    /// Its terms that name anything.
    fileprivate var names: Set<Term> {
        let figures = quantities.filter { $0.kind != .count }.map(\.range)
        return Set(
            terms.filter { term, word in
                !generalTerms.contains(term) && !reportingTerms.contains(term)
                    && !amountTerms.contains(term) && !words[word].isNumber
                    && !figures.contains { $0.overlaps(words[word].range) }
            }.map(\.term))
    }

    /// Its figure that counts in what another does, where it has one only.
    fileprivate func onlyFigure(like quantity: Quantity) -> Quantity? {
        let alike = quantities.filter { $0.countsLike(quantity) }
        return alike.count == 1 && sense(of: alike[0], in: self) == .typical ? alike[0] : nil
    }
}
