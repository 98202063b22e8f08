import Citations
import Claims
import Prose

extension Judge {
    /// The citations that a claim is held against: its own, or one beside it whose work says the same.
    ///
    /// A claim without a mark that stands in the paragraph of a cited one, and that the cited work bears out, is told
    /// from that work; nothing else shows it so surely. So is one under the same heading whose figure the work gives in a
    /// sentence about the same things.
    func citations(of claim: Claim) -> [Citation] {
        let own = claim.citations.sorted().compactMap { place in
            reading.citations.citations.indices.contains(place)
                ? reading.citations.citations[place] : nil
        }
        guard claim.kind != .anecdote, !claim.isHeading, own.allSatisfy(\.isVague) else {
            return own
        }
        let telling =
            beside(claim).first { place in
                guard let record = records[place] else { return false }
                return compare(claim, with: record, citation: place).support != nil
            }
            ?? around(claim).first { place in
                guard let record = records[place] else { return false }
                return Comparison(claim, in: reading, with: record, citation: place)
                    .holdsFigure(sharing: 0.25)
            }
        return telling.map { [reading.citations.citations[$0]] } ?? own
    }

    /// Whether a claim only seems to tell of the work of a citation.
    func isPresumed(_ citation: Citation, of claim: Claim) -> Bool {
        claim.isPresumedCited || !claim.citations.contains(citation.index)
    }

    /// The citations in its paragraph that stand at most two sentences away, the nearest sentence before first.
    private func beside(_ claim: Claim) -> [Int] {
        let sentences = reading.article.sentences
        var found: [Int] = []
        for distance in [-1, 1, -2, 2] {
            let other = claim.sentence + distance
            guard sentences.indices.contains(other),
                sentences[other].block == sentences[claim.sentence].block
            else { continue }
            found += marks(of: sentences[other].range).filter { records[$0] != nil }
        }
        return found
    }

    /// The citations under its heading that stand at most eight sentences before or three behind it, the nearest sentence
    /// before first.
    private func around(_ claim: Claim) -> [Int] {
        let article = reading.article
        var found: [Int] = []
        for distance in [-1, -2, -3, -4, -5, -6, -7, -8, 1, 2, 3] {
            let other = claim.sentence + distance
            guard article.sentences.indices.contains(other) else { continue }
            let blocks = (article.sentences[other].block, article.sentences[claim.sentence].block)
            let isDivided = article.blocks[min(blocks.0, blocks.1)...max(blocks.0, blocks.1)]
                .contains { block in
                    if case .heading = block.kind { true } else { false }
                }
            if !isDivided {
                found += marks(of: article.sentences[other].range).filter { records[$0] != nil }
            }
        }
        return found
    }

    /// The marks that stand in a sentence, by bisection; of a long list of them the first four.
    private func marks(of range: TextRange) -> Range<Int> {
        let all = reading.citations.citations
        let first = all.partitioningIndex { $0.range.start >= range.start }
        var end = first
        while end < all.count, end < first + 4, all[end].range.start < range.end { end += 1 }
        return first..<end
    }
}

extension Finding {
    /// What a finding is worth where the claim only seems to tell of the work: something to look at.
    var asDoubt: Finding {
        switch effect {
        case .unverifies, .notes: self
        case .contradicts, .overstates, .understates, .unsupports:
            Finding(
                rule: rule, severity: .note, effect: .unverifies, draft: draft, source: source,
                message: message, suggestion: suggestion)
        }
    }
}
