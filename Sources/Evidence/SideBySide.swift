import Quantities

extension Figure {
    /// Whether the two may stand side by side: of two counts one may leave out its noun.
    func countsLike(_ other: Figure) -> Bool {
        let bare: [Scale] = [.count, .number]
        guard scale == other.scale || bare.contains(scale) && bare.contains(other.scale) else {
            return false
        }
        return noun == nil || other.noun == nil || isComparable(to: other)
    }
}

extension Quantity {
    /// Whether the two may stand side by side: figures of a kind, or changes told by their two ends.
    func countsLike(_ other: Quantity) -> Bool {
        if from != nil || other.from != nil {
            return from != nil && other.from != nil && kind == other.kind
        }
        guard let own = Figure(self), let theirs = Figure(other) else { return false }
        // Kilograms lost and milligrams taken are told side by side, and are not of a kind.
        if kind == .measure, unit != other.unit, let ours = own.value, let others = theirs.value,
            max(ours, others) > 1000 * min(ours, others)
        {
            return false
        }
        return own.countsLike(theirs)
    }
}
