import Citations
import Prose
import Quantities

/// The claims of an article with a reading of each sentence.
///
/// Not to be copied, as every closure below would otherwise.
struct ClaimScan: ~Copyable {
    private(set) var claims: [Claim] = []
    private(set) var sentences: [Reading.SentenceReading] = []

    private let article: Article
    private let quantities: [Quantity]
    private let citations: CitationScan
    private let testimonials: Range<Int>
    private let coverage: Coverage
    /// The sentences that are code and no prose.
    private let code: Set<Int>
    /// What only says where something stands, and is no word of its sentence; in text order.
    private let marks: [TextRange]
    private var nextMark = 0
    /// The tokens of the sentence that is read.
    private var tokens: [Token] = []
    /// Those of the sentence before, to which this one may point back; the next one takes their room.
    private var tokensBefore: [Token] = []
    private var topic: Topic?
    /// What introduces the list that is being read.
    private var leadIn: LeadIn?
    /// The stems of experiences already told, so that a testimonial printed twice is one claim.
    private var told: Set<[String]> = []

    init(_ article: Article, quantities: [Quantity], citations: CitationScan) {
        self.article = article
        self.quantities = quantities
        self.citations = citations
        testimonials = testimonialBlocks(in: article)
        coverage = Coverage(of: article, in: citations)
        code = codeSentences(in: article)
        marks = citations.bareMarks(in: article)
        // About one sentence of two claims something; short ones seldom do.
        claims.reserveCapacity(min(article.sentences.count, article.text.bytes.count / 128))
        var next = 0
        for sentence in article.sentences {
            while next < quantities.count, quantities[next].range.start < sentence.range.start {
                next += 1
            }
            let first = next
            while next < quantities.count, quantities[next].range.end <= sentence.range.end {
                next += 1
            }
            scan(sentence, quantities: first..<next)
        }
        shareCitations(among: &claims, quantities: quantities, scan: citations)
        bridgeCitations(among: &claims, of: article, coverage, citations)
        shareTellings(among: &claims, of: article, coverage, citations)
    }

    private mutating func scan(_ sentence: Sentence, quantities range: Range<Int>) {
        let block = article.blocks[sentence.block]
        let givesAdvice = leadIn(of: block)?.isAdvice ?? false
        readTokens(of: sentence)
        if !range.isEmpty { mark(&tokens, with: quantities, range) }
        let all = tokens
        let first = claims.count
        var certainty = Claim.Certainty.certain
        var causality = Claim.Causality.none
        var place = 0
        var next = range.lowerBound
        let tellsWork = tellsWork(sentence)
        let isCited =
            tellsWork && coverage.coversAny(from: sentence.index, through: sentence.index)
        repeat {
            // What runs on for hundreds of words is no sentence; it is read in pieces, so that time stays linear.
            let end = min(place + Self.longestSentence, all.count)
            let limit = end < all.count ? all[end].range.start : sentence.range.end
            let start = next
            while next < range.upperBound, quantities[next].range.start < limit { next += 1 }
            let own = claims.count
            let clause = Clause(
                text: article.text, sentence: sentence,
                tokens: end - place == all.count ? all : Array(all[place..<end]),
                quantities: start..<next,
                allQuantities: quantities, isListItem: block.leadIn != nil, tellsWork: tellsWork,
                isCited: isCited)
            certainty = min(certainty, Claims.certainty(of: clause.tokens.indices, in: clause))
            if !givesAdvice, isChecked(clause) { read(clause, block: block) }
            causality = max(causality, Claims.causality(of: clause, claims: claims, from: own))
            if !block.isHeading { follow(clause, claimsFrom: own) }
            place = end
        } while place < all.count
        sentences.append(
            Reading.SentenceReading(
                causality: causality,
                certainty: leastCertain(from: first) ?? certainty,
                checkworthiness: worth(of: sentence, all, quantities: range, claimsFrom: first)))
    }

    /// Whether a sentence may claim anything at all.
    private func isChecked(_ clause: Clause) -> Bool {
        !code.contains(clause.sentence.index)
            && unchecked(clause, in: article, citations: citations) == nil
    }

    /// How sure the least sure of the last claims is.
    private func leastCertain(from first: Int) -> Claim.Certainty? {
        var least: Claim.Certainty?
        for place in first..<claims.count {
            least = min(least ?? .certain, claims[place].certainty)
        }
        return least
    }

    /// Reads the tokens of a sentence without its citation marks: "[3]" in its middle says nothing.
    private mutating func readTokens(of sentence: Sentence) {
        swap(&tokens, &tokensBefore)
        // What ran on without end leaves no room behind that nobody fills.
        tokens.removeAll(keepingCapacity: tokens.count <= Self.longestSentence)
        let end = sentence.range.end
        var start = sentence.range.start
        while nextMark < marks.count, marks[nextMark].end <= start { nextMark += 1 }
        while nextMark < marks.count, marks[nextMark].start < end {
            let mark = marks[nextMark]
            add(tokensIn: article.text, within: TextRange(start, mark.start), to: &tokens)
            start = min(mark.end, end)
            guard mark.end <= end else { break }
            nextMark += 1
        }
        add(tokensIn: article.text, within: TextRange(start, end), to: &tokens)
    }

    /// The higher of what the sentence is worth by its own features and of what its claims are worth.
    ///
    /// The table was learned from speech. In writing, an effect told without a person, a name or a past
    /// shows few of its features; the grammar finds it, and the claim speaks for a sentence in which
    /// nobody else does.
    private func worth(
        of sentence: Sentence, _ tokens: [Token], quantities range: Range<Int>,
        claimsFrom first: Int
    ) -> Double {
        var highest = 0.0
        for place in first..<claims.count {
            highest = max(highest, claims[place].checkworthiness)
        }
        let asserts =
            !article.blocks[sentence.block].isFurniture && !article.blocks[sentence.block].isHeading
            && !code.contains(sentence.index) && !testimonials.contains(sentence.block)
            && !citations.referenceBlocks.contains(sentence.block)
        guard asserts else { return highest }
        var shown = CheckworthinessScan()
        shown.read(tokens, tokens.indices, in: article.text)
        shown.end(quantities, range, claims, first..<claims.count)
        let own = CheckworthinessTable.checkworthiness(of: shown.features)
        return CheckworthinessTable.isSpeech(shown.features) ? own : max(highest, own)
    }

    /// The number of tokens that are read as one sentence at most.
    private static let longestSentence = 300

    private mutating func read(_ clause: Clause, block: Block) {
        let inTestimonials = testimonials.contains(clause.sentence.block)
        if !inTestimonials, let told = partBeforeWriter(clause) {
            read(told, block: block)
            return
        }
        if !block.isHeading, inTestimonials || isPersonal(clause) {
            readExperience(clause, block: block, inTestimonials: inTestimonials)
            return
        }
        let marks = clause.isCited ? marksOfWorks(in: clause) : []
        let builder = ClaimBuilder(
            clause: clause, index: claims.count, topic: topic, leadIn: leadIn(of: block)?.clause,
            isHeading: block.isHeading, isQuoted: block.isQuoted,
            isCited: coverage.coversAny(
                from: clause.sentence.index, through: clause.sentence.index),
            marks: marks.compactMap { $0.bareRange(in: article.text) })
        let first = claims.count
        builder.addClaims(to: &claims)
        if !marks.isEmpty {
            builder.addPlainClaims(to: &claims, beside: first..<claims.count) { range in
                marks.contains { $0.covers.contains { $0.overlaps(range) } }
            }
        }
        for place in first..<claims.count { cite(place) }
    }

    /// The marks of works that stand among the words of a clause or behind them.
    private func marksOfWorks(in clause: Clause) -> [Citation] {
        guard let first = clause.tokens.first, let last = clause.tokens.last else { return [] }
        let sentence = clause.sentence.range
        let words = TextRange(first.range.start, last.range.end)
        return coverage.citations(of: words, in: clause.sentence.index).compactMap { place in
            let citation = citations.citations[place]
            return citation.isOfWork && sentence.contains(citation.range) ? citation : nil
        }
    }

    /// What a cited sentence says before its writer comes in.
    ///
    /// "Runners on ibuprofen had fewer injuries [7], I read on a
    /// sponsor's page". Nothing, where they come in from the start.
    private func partBeforeWriter(_ clause: Clause) -> Clause? {
        guard clause.has([.firstPerson]), isPersonal(clause),
            coverage.citations(of: clause.sentence.range, in: clause.sentence.index).contains(
                where: { citations.citations[$0].isOfWork }),
            let writer = clause.tokens.firstIndex(where: { $0.has([.firstPerson]) }),
            let end = clause.tokens[..<writer].lastIndex(where: {
                $0.isSign(",") || $0.isSign("—") || $0.isSign("-") || $0.isSign(":")
            }), end > 3
        else { return nil }
        let limit = clause.tokens[end].range.start
        let quantities = clause.quantities.prefix { clause.allQuantities[$0].range.end <= limit }
        return Clause(
            text: clause.text, sentence: clause.sentence, tokens: Array(clause.tokens[..<end]),
            quantities: clause.quantities
                .lowerBound..<(quantities.last.map { $0 + 1 }
                ?? clause.quantities.lowerBound),
            allQuantities: clause.allQuantities, isListItem: clause.isListItem,
            tellsWork: clause.tellsWork, isCited: clause.isCited)
    }

    /// Whether a work is cited for a sentence, or for one of the six before it in its paragraph.
    private func tellsWork(_ sentence: Sentence) -> Bool {
        guard !article.blocks[sentence.block].isHeading else { return false }
        var first = sentence.index
        while first > 0, sentence.index - first < 6,
            article.sentences[first - 1].block == sentence.block
        { first -= 1 }
        return coverage.coversAny(from: first, through: sentence.index)
    }

    /// What a person tells of themselves is an anecdote when it says how things came out, else nothing.
    private mutating func readExperience(_ clause: Clause, block: Block, inTestimonials: Bool) {
        guard tellsExperience(clause, inTestimonials: inTestimonials) else { return }
        let key = stems(of: clause.tokens[...], in: article.text)
        guard told.insert(key).inserted else { return }
        claims.append(
            ClaimBuilder(clause: clause, index: claims.count, topic: topic).anecdote(
                isQuoted: block.isQuoted))
        cite(claims.count - 1)
    }

    /// Gives a claim the citations that cover it, whose marks are none of its words.
    private mutating func cite(_ place: Int) {
        let marks = marksWithin(
            claims[place].range,
            of: coverage.citations(of: claims[place].range, in: claims[place].sentence))
        guard !marks.isEmpty else { return }
        claims[place].range = range(claims[place].range, withoutMarks: marks)
        claims[place].citations = marks
    }

    /// The citations of a claim but those that begin behind one that stands in its middle.
    private func marksWithin(_ range: TextRange, of marks: [Int]) -> [Int] {
        guard marks.count > 1,
            marks.contains(where: { range.contains(citations.citations[$0].range) })
        else { return marks }
        return marks.filter { place in
            let citation = citations.citations[place]
            return range.contains(citation.range)
                || citation.covers.contains { $0.start <= range.start }
        }
    }

    /// Remembers what the sentence is about for the next one; its claims are the last from a place on.
    private mutating func follow(_ clause: Clause, claimsFrom first: Int) {
        // What a person says of themselves is not what "it" in the next sentence means.
        guard !isPersonal(clause) else { return }
        let places = clause.leadingSubject
        if let next = Topic(places, in: clause, after: topic, claims: claims[first...]) {
            topic = next
        }
    }

    /// What may stand between a mark and the words before it, and after it: blanks and brackets.
    private static let opening = Set(" ([,;".utf8)
    private static let closing = Set(" )].,;".utf8)

    /// The words of a claim without the citation mark that ends them.
    private func range(_ range: TextRange, withoutMarks marks: [Int]) -> TextRange {
        let bytes = article.text.bytes
        var end = range.end
        for place in marks.reversed() {
            // The words of a link are the writer's own, "by [a fifth](https://…)", but not those in brackets,
            // "fell by a fifth ([field trial](https://…))".
            let mark = citations.citations[place].range
            guard citations.citations[place].kind != .link || isBracketed(mark) else { continue }
            guard mark.start > range.start, mark.start < end,
                bytes[min(mark.end, end)..<end].allSatisfy({ Self.closing.contains($0) })
            else { continue }
            end = withoutOpening(mark.start, from: range.start)
            // "improves mobility, with studies showing": the word that led to the mark goes with it.
            if bytes[range.start..<end].suffix(5).elementsEqual(" with".utf8) {
                end = withoutOpening(end - 5, from: range.start)
            }
        }
        return TextRange(range.start, end)
    }

    /// A place before the blanks and brackets that lead to it.
    private func withoutOpening(_ place: Int, from start: Int) -> Int {
        var end = place
        while end > start, Self.opening.contains(article.text.bytes[end - 1]) { end -= 1 }
        return end
    }

    /// Whether brackets of the sentence close a mark in.
    private func isBracketed(_ mark: TextRange) -> Bool {
        let bytes = article.text.bytes
        guard mark.start > 0, mark.end < bytes.count else { return false }
        return bytes[mark.start - 1] == UInt8(ascii: "(") && bytes[mark.end] == UInt8(ascii: ")")
    }

    /// The words that introduce the list of a block; the items of a list ask for the same ones.
    private mutating func leadIn(of block: Block) -> LeadIn? {
        guard let place = block.leadIn else { return nil }
        if let leadIn, leadIn.block == place { return leadIn }
        guard let sentence = article.sentences(in: place).last else { return nil }
        // As with a sentence, no more of it is read than a person would take in.
        let end = min(sentence.range.end, sentence.range.start + 10 * Self.longestSentence)
        let clause = Clause(
            text: article.text, sentence: sentence,
            tokens: Claims.tokens(in: article.text, within: TextRange(sentence.range.start, end)),
            quantities: 0..<0, allQuantities: quantities, isListItem: false)
        leadIn = LeadIn(block: place, clause: clause, isAdvice: isAdvice(clause))
        return leadIn
    }
}

/// The last sentence of a block that introduces a list.
private struct LeadIn {
    let block: Int
    let clause: Clause
    /// Whether it gives advice ("don't be afraid to ask:"), and so do the items that complete it.
    let isAdvice: Bool
}

extension Block {
    /// Whether the block is the title or a heading.
    package var isHeading: Bool {
        switch kind {
        case .title, .heading: true
        default: false
        }
    }
}
