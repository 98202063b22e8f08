import Citations
import Prose
import Quantities

/// The citations that cover a range, in text order.
func citations(covering range: TextRange, in scan: CitationScan) -> [Int] {
    scan.citations.filter { citation in citation.covers.contains { $0.overlaps(range) } }.map(
        \.index)
}

/// Lets a claim that restates a cited one share its citation.
///
/// The same measure and the same figure must be there: "up to 31%" of blood flow in the conclusion leans
/// on the mark beside it in the body. An anecdote leans on nothing.
func shareCitations(among claims: [Claim], quantities: [Quantity], scan: CitationScan) -> [Claim] {
    let cited = claims.filter { claim in
        !claim.quantities.isEmpty && claim.citations.contains { scan.citations[$0].kind != .vague }
    }
    guard !cited.isEmpty else { return claims }
    return claims.map { claim in
        guard claim.citations.isEmpty, claim.kind != .anecdote, let figure = claim.quantities.first
        else { return claim }
        let twin = cited.first { other in
            other.quantities.contains { isSameFigure(quantities[$0], quantities[figure]) }
                && sharesMeasure(claim, other)
        }
        var shared = claim
        shared.citations = twin?.citations ?? []
        return shared
    }
}

private func isSameFigure(_ left: Quantity, _ right: Quantity) -> Bool {
    left.kind == right.kind && left.value == right.value && left.low == right.low
        && left.high == right.high
        && left.unit == right.unit
}

private func sharesMeasure(_ left: Claim, _ right: Claim) -> Bool {
    guard let one = left.measured?.stems, let other = right.measured?.stems, !one.isEmpty else {
        return false
    }
    let common = Set(one).intersection(other).count
    return common * 2 >= min(Set(one).count, Set(other).count) && common > 0
}
