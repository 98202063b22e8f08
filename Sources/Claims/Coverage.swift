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
func shareCitations(among claims: inout [Claim], quantities: [Quantity], scan: CitationScan) {
    var cited: [Figure: [Int]] = [:]
    for place in claims.indices where !claims[place].quantities.isEmpty {
        guard claims[place].citations.contains(where: { scan.citations[$0].kind != .vague }) else {
            continue
        }
        for quantity in claims[place].quantities {
            // A figure that stands everywhere ("50%") is looked for in its first places only, so that time
            // stays linear.
            cited[Figure(quantities[quantity]), default: []].append(place, upTo: 200)
        }
    }
    guard !cited.isEmpty else { return }
    for place in claims.indices
    where claims[place].citations.isEmpty && claims[place].kind != .anecdote {
        guard let figure = claims[place].quantities.first,
            let twin = cited[Figure(quantities[figure])]?
                .first(where: { sharesMeasure(claims[place], claims[$0]) })
        else { continue }
        claims[place].citations = claims[twin].citations
    }
}

extension [Int] {
    fileprivate mutating func append(_ place: Int, upTo most: Int) {
        if count < most, last != place { append(place) }
    }
}

/// What makes two quantities the same figure.
private struct Figure: Hashable {
    let kind: Quantity.Kind
    let value, low, high: Numeral?
    let unit: Quantity.Unit?

    init(_ quantity: Quantity) {
        kind = quantity.kind
        value = quantity.value
        low = quantity.low
        high = quantity.high
        unit = quantity.unit
    }
}

private func sharesMeasure(_ left: Claim, _ right: Claim) -> Bool {
    guard let one = left.measured?.stems, let other = right.measured?.stems, !one.isEmpty else {
        return false
    }
    let common = Set(one).intersection(other).count
    return common * 2 >= min(Set(one).count, Set(other).count) && common > 0
}
