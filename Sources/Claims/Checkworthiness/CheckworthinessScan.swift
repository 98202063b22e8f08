import Prose
import Quantities

/// Finds the features of check-worthiness in the tokens of a sentence, in one pass and without strings.
struct CheckworthinessScan {
    /// What was found so far.
    private(set) var features: CheckworthinessFeatures = []
    private var words = 0
    private var hasOpened = false
    private var before = WordWorth()
    private var beforeIsName = false
    /// Whether a capital after the token before says nothing: at the beginning, and after a stop.
    private var mayOpen = true

    /// Reads on over the tokens of a text that stand in these places.
    mutating func read(_ tokens: [Token], _ places: Range<Int>, in text: PlainText) {
        let bytes = text.bytes.span
        var place = places.lowerBound
        while place < places.upperBound {
            guard tokens[place].isPlain, hasOpened, before.marks.isDisjoint(with: [.plans, .have])
            else {
                read(tokens[place], bytes)
                place += 1
                continue
            }
            // Plain words behind what they cannot complete are read without asking more of them.
            let first = place
            repeat {
                features.formUnion(tokens[place].worth.features)
                place += 1
            } while place < places.upperBound && tokens[place].isPlain
            words += place - first
            features.remove(CheckworthinessFeatures(.question))
            before = WordWorth()
            beforeIsName = false
            mayOpen = false
        }
    }

    /// Ends the sentence with the amounts and the claims in it, which are handed over in their lists.
    mutating func end(
        _ quantities: [Quantity], _ itsQuantities: Range<Int>, _ claims: [Claim],
        _ itsClaims: Range<Int>
    ) {
        var amounts = 0
        for place in itsQuantities {
            let kind = quantities[place].kind
            switch kind {
            case .vague: features.insert(.vagueAmount)
            case .ordinal, .date, .duration, .age: continue
            case .percent, .percentagePoint, .fraction, .ratio, .fold: features.insert(.share)
            case .money: features.insert(.sum)
            default: break
            }
            if kind != .vague { amounts += 1 }
            if quantities[place].role != .level { features.insert(.change) }
        }
        if amounts > 0 { features.insert(.amount) }
        if amounts > 1 { features.insert(.amounts) }
        for place in itsClaims where claims[place].kind != .anecdote {
            features.insert(.claim)
            if claims[place].kind == .quantity { features.insert(.claimOfAmount) }
        }
        if words <= 5 { features.insert(.short) }
        if words > 20 { features.insert(.long) }
    }

    private mutating func read(_ token: Token, _ bytes: Span<UInt8>) {
        guard token.kind != .sign else {
            readSign(token)
            return
        }
        words += 1
        let entry = token.worth
        features.formUnion(entry.features)
        features.remove(CheckworthinessFeatures(.question))
        readNumber(token, bytes)
        readOpening(entry)
        let isName = !mayOpen && token.isCapitalised && !entry.features.contains(.speaker)
        if isName { features.insert(.name) }
        readPair(token, entry, bytes)
        before = entry
        beforeIsName = isName
        mayOpen = false
    }

    /// A question is what ends in its mark; quotes and brackets may follow.
    private mutating func readSign(_ token: Token) {
        before = WordWorth()
        beforeIsName = false
        mayOpen = false
        switch token.sign {
        case ")": return
        case "?":
            features.insert(.question)
            mayOpen = true
            return
        case "\"":
            mayOpen = true
            return
        case ".", "!", ":": mayOpen = true
        default: break
        }
        features.remove(CheckworthinessFeatures(.question))
    }

    /// "1994" is a year, "120" an amount in figures, and so is "5-year".
    private mutating func readNumber(_ token: Token, _ bytes: Span<UInt8>) {
        let first = bytes[token.range.start]
        guard first >= 0x30, first <= 0x39 else { return }
        let isYear =
            token.kind == .number && token.range.end - token.range.start == 4
            && (first == 0x31 && bytes[token.range.start + 1] >= 0x38
                || first == 0x32 && bytes[token.range.start + 1] == 0x30)
        features.insert(isYear ? .year : .digits)
    }

    private mutating func readOpening(_ entry: WordWorth) {
        guard !hasOpened, !entry.marks.contains(.joins) else { return }
        hasOpened = true
        if entry.features.contains(.speaker) { features.insert(.opensWithSpeaker) }
        if entry.features.contains(.others) { features.insert(.opensWithOthers) }
        if entry.features.contains(.exists) { features.insert(.opensWithExists) }
    }

    private mutating func readPair(_ token: Token, _ entry: WordWorth, _ bytes: Span<UInt8>) {
        guard !before.marks.isEmpty || beforeIsName else { return }
        let did = entry.marks.contains(.did)
        if before.marks.contains(.plans), token.has([.to]) { features.insert(.plan) }
        if before.marks.contains(.have),
            entry.features.contains(.deed) || entry.marks.contains(.done) || endsInEd(token, bytes)
        {
            features.insert(.completed)
        }
        if before.marks.contains(.speakers), did { features.insert(.ownDeed) }
        if before.marks.contains(.somebody) || beforeIsName {
            if did {
                features.insert(.deedOfOthers)
            } else if entry.marks.contains(.does) {
                features.insert(.stateOfOthers)
            }
        }
    }

    private func endsInEd(_ token: Token, _ bytes: Span<UInt8>) -> Bool {
        let end = token.range.end
        return end - token.range.start > 2 && bytes[end - 1] | 0x20 == UInt8(ascii: "d")
            && bytes[end - 2] | 0x20 == UInt8(ascii: "e")
    }
}
