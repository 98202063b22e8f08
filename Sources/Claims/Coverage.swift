import Citations
import Prose
import Quantities

/// For each sentence the citations that cover any of it, in text order.
func citationsBySentence(of article: Article, in scan: CitationScan) -> [[Int]] {
    var result = [[Int]](repeating: [], count: article.sentences.count)
    for citation in scan.citations {
        for cover in citation.covers {
            var place = article.firstSentence(endingAfter: cover.start)
            while place < result.count, article.sentences[place].range.start < cover.end {
                if result[place].last != citation.index { result[place].append(citation.index) }
                place += 1
            }
        }
    }
    return result
}

/// The sentences that lie wholly in code or other verbatim text.
func codeSentences(in article: Article) -> Set<Int> {
    var result: Set<Int> = []
    for annotation in article.annotations where annotation.kind == .code {
        var place = article.firstSentence(endingAfter: annotation.range.start)
        while place < article.sentences.count,
            annotation.range.contains(article.sentences[place].range)
        {
            result.insert(place)
            place += 1
        }
    }
    return result
}

extension Article {
    /// The first sentence that ends after an offset, by bisection.
    fileprivate func firstSentence(endingAfter offset: Int) -> Int {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].range.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
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
