import Quantities

/// Two figures as they can be compared: as they stand, or, of changes, one on the scale of the other ("doubles"
/// beside "by 24%", "by 66%" beside a risk ratio of 0.84, "by 80%" beside "from 2.0 s to 1.2 s").
///
/// What goes one way is not compared with what goes the other: that is another rule's.
func onOneScale(_ claimed: Quantity, _ reported: Quantity) -> (Figure, Figure)? {
    if let ends = endsCompared(claimed, reported) { return ends }
    guard let ours = Figure(claimed), let theirs = Figure(reported) else { return nil }
    if ours.isComparable(to: theirs) { return (ours, theirs) }
    if claimed.kind == .fold, reported.kind == .percent, reported.role == .change {
        return Figure.otherScales(of: claimed).first { $0.isComparable(to: theirs) }
            .map { ($0, theirs) }
    }
    return ratioCompared(claimed, ours, reported)
}

/// A claimed change in percent beside a ratio of risks or hazards; odds are another thing.
private func ratioCompared(_ claimed: Quantity, _ ours: Figure, _ reported: Quantity) -> (
    Figure, Figure
)? {
    guard claimed.kind == .percent, claimed.role != .level, claimed.modifier == nil,
        reported.kind == .statistic, let direction = claimed.direction,
        ["rr", "hr", "irr", "ahr"].contains(reported.symbol?.lowercased() ?? ""),
        let ratio = reported.value?.value, (ratio < 1) == (direction == .decrease)
    else { return nil }
    return Figure.otherScales(of: reported).first { ours.isComparable(to: $0) }.map { (ours, $0) }
}

/// A claimed change beside two ends: what they come to on the scale of the claim.
private func endsCompared(_ claimed: Quantity, _ reported: Quantity) -> (Figure, Figure)? {
    guard claimed.from == nil, claimed.role == .change, claimed.modifier == nil,
        let from = reported.from?.value, let to = reported.to?.value, from > 0, to != from,
        let direction = claimed.direction, (to < from) == (direction == .decrease),
        let ours = Figure(claimed)
    else { return nil }
    let differences = Figure.differences(of: reported)
    // "by 3%" for 3 points is another mistake.
    guard let value = claimed.value?.value,
        !differences.contains(where: { $0.low <= value && value <= $0.high })
    else { return nil }
    let own = claimed.kind == .fold ? Figure.otherScales(of: claimed) + [ours] : [ours]
    for figure in own {
        if let theirs = differences.first(where: { figure.isComparable(to: $0) }) {
            return (figure, theirs)
        }
    }
    return nil
}
