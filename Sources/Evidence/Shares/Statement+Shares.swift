import Prose
import Quantities

/// Reading the shares that a sentence tells.
extension Statement {
    /// The shares of a sentence, in order: "13 of 24", "38% of participants", "9 patients (4.7%)", or mere counts where it gives no
    /// share.
    ///
    /// Those in brackets tell more of what stands before, and are left out; so are changes, bounds and extremes.
    var shares: [ReportedShare] {
        guard !quantities.isEmpty else { return [] }
        let plain = placesOutsideBrackets
        let anchors = shareAnchors(plain)
        guard !anchors.isEmpty else { return [] }
        return shares(of: anchors, plain)
    }

    /// A word outside of brackets.
    private struct Plain {
        let place: Int
        /// Whether a comma or the like stands before it, or a clause begins.
        let isParted: Bool
        /// Whether a clause begins with it.
        let isNewClause: Bool
    }

    private var placesOutsideBrackets: [Plain] {
        var depth = 0
        var isParted = false
        var found: [Plain] = []
        var end = range.start
        for place in words.indices {
            for byte in text.bytes[min(end, words[place].range.start)..<words[place].range.start] {
                switch byte {
                case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"): depth = max(0, depth - 1)
                case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
                    if depth == 0 { isParted = true }
                default: break
                }
            }
            end = words[place].range.end
            guard depth == 0 else { continue }
            let isNewClause = place > 0 && words[place].clause != words[place - 1].clause
            found.append(
                Plain(
                    place: place, isParted: isParted || isNewClause, isNewClause: isNewClause))
            isParted = false
        }
        return found
    }

    /// A figure that gives a share, at its place among the words outside of brackets.
    private struct Anchor {
        let quantity: Quantity
        /// The figure that gives its value: the percent in the bracket right behind a count.
        let value: Quantity
        let places: Range<Int>
        /// How it stands in the kinds that are told side by side.
        let kind: Kind

        enum Kind { case ratio, percent, count }
    }

    /// The figures that give shares, all of one kind: of ratios and percent or, where there are none, of counts.
    private func shareAnchors(_ plain: [Plain]) -> [Anchor] {
        let found = quantities.compactMap { quantity -> Anchor? in
            guard quantity.value != nil, quantity.role == .level, quantity.symbol == nil,
                sense(of: quantity, in: self) == .typical, !isDifference(quantity), !isPer(quantity)
            else { return nil }
            let own = places(of: quantity.range)
            guard let first = plain.firstIndex(where: { own.contains($0.place) }) else {
                return nil
            }
            let end = plain[first...].firstIndex { !own.contains($0.place) } ?? plain.count
            let kind: Anchor.Kind
            switch quantity.kind {
            case .ratio where (quantity.value?.value ?? 2) <= 1: kind = .ratio
            case .percent, .fraction:
                guard isShare(first..<end, plain) else { return nil }
                kind = .percent
            case .count, .number:
                guard
                    isCount(quantity, first..<end, plain)
                        || countOpening(before: quantity) != nil
                else { return nil }
                kind = .count
            default: return nil
            }
            let share = kind == .count ? percentInBracket(behind: own.upperBound) : nil
            return Anchor(
                quantity: quantity, value: share ?? quantity, places: first..<end, kind: kind)
        }
        for kind in [Anchor.Kind.ratio, .percent] where found.contains(where: { $0.kind == kind }) {
            return found.filter { $0.kind == kind }
        }
        // "Of the 90 nests, 81 were visited": the first is what the second is of.
        if let of = found.firstIndex(where: { countOpening(before: $0.quantity) != nil }) {
            return Array(found[of...])
        }
        // "12 with 40 mg and 21 with 80 mg": a bare number counts what was counted before.
        let first = found.firstIndex { $0.quantity.noun != nil } ?? found.count
        return Array(found[first...])
    }

    /// Whether a percentage is a share of some: it is not what something changed by.
    private func isShare(_ places: Range<Int>, _ plain: [Plain]) -> Bool {
        func lower(_ at: Int) -> String {
            plain.indices.contains(at) ? words[plain[at].place].lower : ""
        }
        let next = lower(places.upperBound)
        if next == "of" { return true }
        let last = lower(places.lowerBound - 1)
        guard !["by", "to", "from", "at", "was", "were", "is"].contains(last),
            !["points", "higher", "lower", "more", "less", "fewer", "ci"].contains(next)
        else {
            return last == "by" && isListed(places, plain)
                || ["was", "were", "is"].contains(last)
                    && plain[..<places.lowerBound].contains {
                        rateNouns.contains(words[$0.place].lower)
                    }
        }
        return true
    }

    /// Whether another percentage follows at once that is said to be of some: the 34% of "34%, 47% and 26% of participants".
    private func isListed(_ places: Range<Int>, _ plain: [Plain]) -> Bool {
        var at = places.upperBound
        while at < plain.count,
            words[plain[at].place].isNumber || ["and", "or"].contains(words[plain[at].place].lower)
        { at += 1 }
        return at > places.upperBound && at < plain.count && words[plain[at].place].lower == "of"
    }

    /// Whether a number counts something: it has its noun, or stands where one is left out.
    private func isCount(_ quantity: Quantity, _ places: Range<Int>, _ plain: [Plain]) -> Bool {
        guard let value = quantity.value?.value, value >= 1, value == value.rounded(),
            ![.upTo, .lessThan, .atLeast, .moreThan].contains(quantity.modifier)
        else { return false }
        guard quantity.noun == nil || quantity.kind == .number else {
            return lengths[singular(quantity.noun?.lowercased() ?? "")] == nil
        }
        guard places.upperBound < plain.count else { return false }
        return leadingWords.contains(words[plain[places.upperBound].place].lower)
    }

    /// The number with which a sentence opens, where a count right behind the comma is of them: "Of the 90 nests with cameras, 81
    /// were visited".
    private func countOpening(before quantity: Quantity) -> Double? {
        guard let first = words.first, ["of", "among"].contains(first.lower),
            case let place = places(of: quantity.range).lowerBound, place < words.count,
            gap(before: place).contains(","),
            !words[1..<place].indices.contains(where: { gap(before: $0).contains(",") }),
            let all = quantities.first(where: {
                $0.range.end <= quantity.range.start && $0.kind == .count
            })?.value?.value, let value = quantity.value?.value, value <= all
        else { return nil }
        return all
    }

    /// The percentage with which a bracket opens right behind a word: the 4.7% of "9 patients (4.7%)".
    private func percentInBracket(behind end: Int) -> Quantity? {
        guard
            let open = (end..<min(end + 3, words.count)).first(where: {
                gap(before: $0).contains("(")
            })
        else { return nil }
        return quantities.first {
            $0.kind == .percent && places(of: $0.range).lowerBound == open
        }
    }

    private func shares(of anchors: [Anchor], _ plain: [Plain]) -> [ReportedShare] {
        var found: [ReportedShare] = []
        var start = opening(before: anchors[0].places.lowerBound, plain)
        var lastHead: [Int] = []
        for (at, anchor) in anchors.enumerated() {
            let limit = at + 1 < anchors.count ? anchors[at + 1].places.lowerBound : plain.count
            let joint = joint(from: anchor.places.upperBound, to: limit, plain)
            let own = (start..<anchor.places.lowerBound).map { plain[$0].place }
            // A new clause begins anew: "38% did; 12 dropped out".
            let isNew =
                at > 0
                && plain[anchors[at - 1].places.upperBound...anchor.places.lowerBound]
                    .contains { $0.isNewClause }
            let head = own.contains { isTelling($0) } || isNew ? own : lastHead
            lastHead = head
            found.append(
                share(anchor, head: head, behind: anchor.places.upperBound..<joint, plain))
            start = joint
        }
        for place in found.indices.dropFirst() where found[place].noun == nil {
            found[place].noun = found[place - 1].noun
        }
        // "54% of nurses felt supported, compared with 31% in private hospitals"
        for place in found.indices.dropFirst()
        where found[place].core.isEmpty && !found[place - 1].core.isEmpty {
            found[place].core = found[place - 1].core
            found[place].corePlaces = found[place - 1].corePlaces
        }
        // "38% of the treated, 34% of the coached and 27% of the others were at work": what stands last is told of all.
        if let last = found.last, let first = found.first, first.core.isEmpty {
            for place in found.indices where found[place].core.isEmpty {
                found[place].core = last.core
                found[place].corePlaces = last.corePlaces
            }
        }
        return found
    }

    /// Where the words begin that belong to the first share: behind the last comma before it, but for those of whom it is ("Of
    /// 412 chicks, 58%").
    private func opening(before end: Int, _ plain: [Plain]) -> Int {
        plain[...end].lastIndex { $0.isParted } ?? 0
    }

    /// Where the words of one share end and those of the next begin; behind the last, at the first comma.
    private func joint(from start: Int, to end: Int, _ plain: [Plain]) -> Int {
        let places = start..<end
        if let comma = (start..<min(end + 1, plain.count)).first(where: { plain[$0].isParted }) {
            return comma
        }
        if end == plain.count { return end }
        return places.last {
            ["and", "but", "versus", "vs", "or", "against"]
                .contains(words[plain[$0].place].lower)
        } ?? end
    }

    /// One share with the words behind it, told apart into those for what is so, those for the whole and those that say which
    /// of them it is.
    private func share(_ anchor: Anchor, head: [Int], behind: Range<Int>, _ plain: [Plain])
        -> ReportedShare
    {
        enum Part { case core, whole, owner }
        var core = head.filter { isTelling($0) }
        let headCount = core.count
        var numbers = head.compactMap { measure(at: $0) }
        var whole: [Int] = []
        var owner: [Int] = []
        var part: Part = anchor.kind == .percent ? .core : .whole
        var ownerStems: Set<String> = []
        var isRelative = false
        var isOfWhole = false
        var verbs = 0
        var isSaid = false
        for at in behind {
            let place = plain[at].place
            let lower = words[place].lower
            if at == behind.lowerBound, lower == "of" {
                part = .whole
            } else if ["who", "that", "which"].contains(lower) {
                if isRelative { break }
                isRelative = true
                // "22% of adults who smoked" tells of whom; "the 22% who smoked" what is so of them.
                isOfWhole = part == .whole
                part = isOfWhole ? .whole : .core
            } else if isVerb(place), !isPartOfNoun(place, in: behind, plain) {
                verbs += 1
                // "the 23% who ate two servings had a lower rate": what is said of them is no share.
                if isRelative, !isOfWhole, verbs > 1 { break }
                isSaid = !isOfWhole || verbs > 1
                if isSaid { part = .core }
            } else if leadingWords.contains(lower), lower != "of", !isOfWhole || isSaid,
                part != .core || !isSaid || core.count > headCount
            {
                part = .owner
            }
            if part == .core || isRelative || isThreshold(place), let number = measure(at: place) {
                numbers.append(number)
            }
            if part == .owner, isContent(words[place]) || words[place].isNumber {
                ownerStems.insert(words[place].stem)
            }
            guard isTelling(place) else { continue }
            switch part {
            case .core: core.append(place)
            case .whole: whole.append(place)
            case .owner: owner.append(place)
            }
        }
        let number = anchor.value.value?.value ?? 0
        let figure = Figure(anchor.value)
        let ofAll = anchor.kind == .count ? countOpening(before: anchor.quantity) : nil
        let isCount = anchor.kind == .count && anchor.value == anchor.quantity && ofAll == nil
        let isRatio = anchor.value.kind == .ratio || ofAll != nil
        let value = ofAll.map { number / $0 } ?? number
        return ReportedShare(
            quantity: anchor.quantity,
            low: isCount ? (value > 0 ? 0.001 : 0) : isRatio ? 100 * value : figure?.low ?? 0,
            high: isCount ? 100 : isRatio ? 100 * value : figure?.high ?? 100,
            noun: anchor.quantity.noun, count: isCount ? value : nil, core: terms(of: core),
            corePlaces: core,
            numbers: Set(numbers), whole: wholeTerms(anchor, whole), owner: Set(terms(of: owner)),
            ownerStems: ownerStems)
    }

    private func isPartOfNoun(_ place: Int, in behind: Range<Int>, _ plain: [Plain]) -> Bool {
        // "24 treated mice"
        plain[behind.lowerBound].place == place && !auxiliaryVerbs.contains(words[place].lower)
            && behind.contains { plain[$0].place > place && isVerb(plain[$0].place) }
    }

    private func wholeTerms(_ anchor: Anchor, _ places: [Int]) -> [Term] {
        let noun = anchor.quantity.noun.map { ClaimWords.terms(of: $0) } ?? []
        let own = self.terms.filter { places.contains($0.word) }.map(\.term)
        return own + noun.subtracting(own).sorted()
    }

    private func terms(of places: [Int]) -> Set<Term> {
        Set(self.terms.filter { places.contains($0.word) }.map(\.term))
    }

    /// The number at a place that counts what is so and not days or weeks, the two of "ate two servings", or a word there that
    /// says how far it is so: the *very* of "38% were very satisfied".
    private func measure(at place: Int) -> String? {
        let word = words[place]
        if degreeWords.contains(word.lower) || word.lower.hasSuffix("ly") { return word.lower }
        guard word.isNumber || smallNumbers[word.lower] != nil else { return nil }
        let near = words[max(0, place - 3)..<min(words.count, place + 3)]
        return near.contains { lengths[singular($0.lower)] != nil }
            ? nil : smallNumbers[word.lower] ?? plainDigits(word.lower)
    }

    /// Whether a number is one that something had to pass: the five of "by more than five".
    private func isThreshold(_ place: Int) -> Bool {
        words[max(0, place - 2)..<place].contains { thresholds.contains($0.lower) }
    }

    private func isTelling(_ place: Int) -> Bool {
        isContent(words[place])
            && !quantities.contains { $0.range.overlaps(words[place].range) && $0.kind != .fold }
    }
}

/// Nouns for a share of those who are studied: "the survival rate was 88%".
private let rateNouns: Set<String> = [
    "rate", "rates", "proportion", "proportions", "share", "shares", "percentage", "percentages",
    "prevalence", "incidence", "mortality", "survival", "success", "frequency",
]

/// Words that say how far something is so, or how often.
private let degreeWords: Set<String> = [
    "very", "more", "less", "most", "much", "often", "always", "never", "again", "alone", "half",
    "third", "quarter", "twice", "double", "both", "well", "severe", "mild", "moderate", "better",
    "worse", "first", "new", "other", "still", "regular", "daily",
]

/// Words before a number that something had to pass.
private let thresholds: Set<String> = [
    "than", "least", "by", "above", "over", "below", "under", "beyond", "exceeding",
]
