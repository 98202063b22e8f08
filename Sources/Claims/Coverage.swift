import Citations
import Prose
import Quantities

/// Which citations cover which words, sentence by sentence.
///
/// Asking is bisection, so that a sentence without end that is full of marks and claims takes no more time
/// than its length.
struct Coverage {
    private struct Covering {
        /// The citations that cover the whole sentence, at most a hundred.
        var whole: [Int] = []
        /// Those that cover a clause of it, in text order by both ends of the clause.
        var clauses: [(range: TextRange, citation: Int)] = []
    }

    /// For each sentence what covers it, counted from one; 0 where nothing does, as for most.
    private var places: [Int]
    private var coverings: [Covering] = []

    init(of article: Article, in scan: CitationScan) {
        places = Array(repeating: 0, count: article.sentences.count)
        for citation in scan.citations {
            for cover in citation.covers {
                var place = article.firstSentence(endingAfter: cover.start)
                while place < places.count, article.sentences[place].range.start < cover.end {
                    if places[place] == 0 {
                        coverings.append(Covering())
                        places[place] = coverings.count
                    }
                    let own = places[place] - 1
                    if !cover.contains(article.sentences[place].range) {
                        coverings[own].clauses.append((cover, citation.index))
                    } else if coverings[own].whole.count < 100,
                        coverings[own].whole.last != citation.index
                    {
                        coverings[own].whole.append(citation.index)
                    }
                    place += 1
                }
            }
        }
    }

    /// Whether any citation covers words of the sentences from one to another, as far as there are such.
    func coversAny(from first: Int, through last: Int) -> Bool {
        places[max(0, first)..<min(places.count, last + 1)].contains { $0 > 0 }
    }

    /// The citations that cover any of these words of a sentence, in text order.
    func citations(of range: TextRange, in sentence: Int) -> [Int] {
        guard places[sentence] > 0 else { return [] }
        let covering = coverings[places[sentence] - 1]
        let clauses = covering.clauses
        guard !clauses.isEmpty else { return covering.whole }
        var place = clauses.partitioningIndex { $0.range.end > range.start }
        var found = covering.whole
        while place < clauses.count, clauses[place].range.start < range.end {
            if found.last != clauses[place].citation { found.append(clauses[place].citation) }
            place += 1
        }
        return found.sorted()
    }
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
        sentences.partitioningIndex { $0.range.end > offset }
    }
}

/// Lets a claim that restates a cited one share its citation.
///
/// The same measure and the same figure must be there: "up to 31%" of blood flow in the conclusion leans
/// on the mark beside it in the body. An anecdote leans on nothing.
func shareCitations(among claims: inout [Claim], quantities: [Quantity], scan: CitationScan) {
    var cited: [Figure: [Cited]] = [:]
    for place in claims.indices where !claims[place].quantities.isEmpty {
        guard claims[place].citations.contains(where: { scan.citations[$0].kind != .vague }),
            let measure = claims[place].measured?.stems, !measure.isEmpty
        else { continue }
        let claim = Cited(place: place, measure: Set(measure))
        for quantity in claims[place].quantities {
            let figure = Figure(quantities[quantity])
            // A figure that stands everywhere ("50%") is looked for in its first places only, so that time
            // stays linear.
            if cited[figure, default: []].count < 100 { cited[figure, default: []].append(claim) }
        }
    }
    guard !cited.isEmpty else { return }
    for place in claims.indices
    where claims[place].citations.isEmpty && claims[place].kind != .anecdote {
        guard let figure = claims[place].quantities.first,
            let same = cited[Figure(quantities[figure])],
            let measure = claims[place].measured.map({ Set($0.stems) }), !measure.isEmpty,
            let twin = same.first(where: { $0.isAbout(measure) })
        else { continue }
        claims[place].citations = claims[twin.place].citations
    }
}

/// A cited claim that another may restate.
private struct Cited {
    let place: Int
    /// The stems of what it measures.
    let measure: Set<String>

    /// Whether half of the words of the shorter measure are words of the other.
    func isAbout(_ other: Set<String>) -> Bool {
        let (few, many) = measure.count < other.count ? (measure, other) : (other, measure)
        let common = few.count { many.contains($0) }
        return common > 0 && common * 2 >= few.count
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

    /// The number alone tells most figures apart, and every one of the article is asked for.
    func hash(into hasher: inout Hasher) {
        let number = value ?? high ?? low
        hasher.combine(Int(number?.significand ?? 0) &* 31 &+ (number?.exponent ?? 0))
    }
}
