import Citations
import Claims
import Prose
import Quantities

/// What must hold of the reading of any text at all.
struct Invariants {
    private let article: Article
    private let bytes: [UInt8]

    init(_ article: Article) {
        self.article = article
        bytes = article.text.bytes
    }

    func check(_ reading: Reading) {
        checkArticle()
        checkQuantities(reading.quantities)
        checkCitations(reading.citations)
        checkClaims(reading)
    }

    private func checkArticle() {
        for (place, sentence) in article.sentences.enumerated() {
            hold(sentence.range, "sentence")
            require(sentence.index == place, "a sentence has another's place")
            require(article.blocks.indices.contains(sentence.block), "a sentence has no block")
            require(
                article.blocks[sentence.block].range.contains(sentence.range),
                "a sentence leaves its block")
        }
        sort(article.sentences.map(\.range), "sentences")
        for block in article.blocks { hold(block.range, "block") }
        sort(article.blocks.map(\.range), "blocks")
        let whole = article.map.source(of: article.text.range)
        require(
            whole.start >= 0 && whole.end <= article.source.utf8.count, "the map leaves the source")
    }

    private func checkQuantities(_ quantities: [Quantity]) {
        for quantity in quantities {
            hold(quantity.range, "quantity")
            hold(quantity.numeralRange, "numeral")
            require(
                quantity.range.contains(quantity.numeralRange), "a numeral leaves its quantity")
            require(!quantity.range.isEmpty, "a quantity is empty")
            let spread = quantity.uncertainty
            let numerals = [
                quantity.value, quantity.low, quantity.high, quantity.from, quantity.to,
                spread?.low, spread?.high,
            ]
            for numeral in numerals + quantity.degreesOfFreedom {
                require(numeral?.value.isFinite ?? true, "a value is not finite")
            }
            require(spread?.level?.isFinite ?? true, "a level is not finite")
        }
        sort(quantities.map(\.range), "quantities")
    }

    private func checkCitations(_ scan: CitationScan) {
        for citation in scan.citations {
            hold(citation.range, "citation")
            for covered in citation.covers { hold(covered, "cover") }
        }
        for (left, right) in zip(scan.citations, scan.citations.dropFirst()) {
            require(left.range.start <= right.range.start, "citations are not in order")
        }
    }

    private func checkClaims(_ reading: Reading) {
        require(reading.sentences.count == article.sentences.count, "a sentence has no reading")
        for claim in reading.claims {
            hold(claim.range, "claim")
            let slots = [
                claim.measured, claim.agent, claim.comparator, claim.population, claim.time,
            ]
            for slot in slots { if let slot { hold(slot.range, "slot") } }
            require(
                claim.quantities.allSatisfy { reading.quantities.indices.contains($0) },
                "a claim has no such quantity")
            require(
                claim.citations.allSatisfy { reading.citations.citations.indices.contains($0) },
                "a claim has no such citation")
            require((0...1).contains(claim.checkworthiness), "a worth is beyond 0 to 1")
        }
    }

    // MARK: Ranges

    private func hold(_ range: TextRange, _ name: String) {
        require(range.start >= 0 && range.end <= bytes.count, "a \(name) leaves the text: \(range)")
        require(isBoundary(range.start) && isBoundary(range.end), "a \(name) cuts a character")
    }

    private func isBoundary(_ offset: Int) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }

    private func sort(_ ranges: [TextRange], _ name: String) {
        for (left, right) in zip(ranges, ranges.dropFirst()) {
            require(
                left.end <= right.start, "\(name) are not sorted and disjoint: \(left), \(right)")
        }
    }

    private func require(_ condition: Bool, _ message: @autoclosure () -> String) {
        if !condition { fatalError(message()) }
    }
}
