import Claims
import Prose
import Quantities

/// A part of a sentence with what its tests say of what it tells.
struct TestedPart: Sendable {
    /// Whether they show a difference, or nothing tests it; otherwise none was shown.
    let isShown: Bool
    /// The places of its words.
    let places: Range<Int>
    /// The words that say so.
    let words: TextRange
    /// What its words tell apart from those of other parts.
    let label: Set<Term>
    /// What it is a result on: the words before its first preposition.
    let head: Set<Term>
    /// What each preposition in it leads to.
    let phrases: [String: Set<Term>]
}

extension TestedPart {
    /// What tells it apart from others: what it is on, and what a preposition leads to that the others have as well.
    ///
    /// Of "5.9 hours after nights with red light (p = 0.003), whereas sleep after days did not differ" the light is said of
    /// both, the nights are not.
    func parting(from others: [TestedPart]) -> Set<Term> {
        let theirs = others.reduce(into: Set<Term>()) { $0.formUnion($1.label) }
        let alike = phrases.filter { lead, _ in others.contains { $0.phrases[lead] != nil } }
        let own = alike.values.reduce(into: head) { $0.formUnion($1) }
        let parting = own.subtracting(theirs)
        return parting.isEmpty ? label.subtracting(theirs) : parting
    }
}

extension Statement {
    /// The parts of a sentence by what tests and words say of each: of "31.0 kg on the low dose (p = 0.71) and 28.6 kg on
    /// the high dose (p = 0.004)" the first shows nothing and the second does.
    ///
    /// A turn that nothing behind it tests, and a stretch without any test, are told as shown. None of a sentence that is as
    /// long as a page.
    var testedParts: [TestedPart] {
        guard words.count <= 200 else { return [] }
        let stretches = stretches
        let marks = marks(stretches)
        let runs = marks.reduce(into: [[Mark]]()) { runs, mark in
            if let last = runs.last?.last, last.isShown == mark.isShown {
                runs[runs.count - 1].append(mark)
            } else {
                runs.append([mark])
            }
        }
        var starts = [0]
        for (run, next) in zip(runs, runs.dropFirst()) {
            starts.append(boundary(behind: run[run.count - 1], before: next[0], stretches))
        }
        starts.append(words.count)
        return runs.indices.map { run in
            let (start, end) = (starts[run], max(starts[run], starts[run + 1]))
            let isOpening = runs.count > 1 && run == 0 && isContinued(at: end, stretches)
            let phrases =
                isOpening ? leads(to: runs[run], before: end) : self.phrases(in: start..<end)
            return TestedPart(
                isShown: runs[run][0].isShown, places: start..<end, words: runs[run][0].range,
                label: isOpening
                    ? phrases.values.reduce(into: []) { $0.formUnion($1) } : keys(at: start..<end),
                head: isOpening ? [] : Set(head(in: start..<end)), phrases: phrases)
        }
    }

    /// Whether what begins at a place goes on with the subject of what stood before: in one stretch, or as "but not at six
    /// weeks", "but fell in health care".
    private func isContinued(at place: Int, _ stretches: [Int]) -> Bool {
        guard place > 0, place < words.count, stretches[place] != stretches[place - 1] else {
            return true
        }
        let next = place + 1 < words.count ? words[place + 1].lower : ""
        return plainNegations.contains(next) || leadingWords.contains(next)
            || ["was", "were", "did", "had", "is", "are"].contains(next)
            || changes.contains { $0.word == place + 1 }
    }

    /// What tells the first part apart where another goes on with its subject: what stands before is said of both.
    ///
    /// The phrase with the preposition that the other begins with, "at 2 weeks" beside "but at 4 weeks", or the one beside
    /// each test.
    private func leads(to marks: [Mark], before end: Int) -> [String: Set<Term>] {
        let lead = words[min(end, words.count)...].prefix(3).map(\.lower).first {
            leadingWords.contains($0)
        }
        if let lead, let own = phrases(in: 0..<end)[lead] { return [lead: own] }
        var found: [String: Set<Term>] = [:]
        for mark in marks {
            let behind = mark.places.upperBound
            if mark.isTest, behind < end, leadingWords.contains(words[behind].lower) {
                found.merge(phrases(in: behind..<end)) { $0.union($1) }
                continue
            }
            let start =
                words[..<mark.places.lowerBound].lastIndex { leadingWords.contains($0.lower) } ?? 0
            found[words[start].lower, default: []].formUnion(
                keys(at: start..<mark.places.lowerBound))
        }
        return found
    }

    /// What words tell apart, but for figures that say neither when nor how much was given.
    private func keys(at places: Range<Int>) -> Set<Term> {
        let figures = quantities.filter {
            ![.duration, .age, .date, .measure, .ordinal].contains($0.kind)
        }
        return Set(
            places.compactMap { place in
                figures.contains { $0.range.overlaps(words[place].range) } ? nil : key(at: place)
            })
    }

    /// Where one part ends and the next begins: where a stretch does, else behind the test of the first.
    private func boundary(behind last: Mark, before next: Mark, _ stretches: [Int]) -> Int {
        let start = max(1, last.places.upperBound)
        let end = max(start, next.places.lowerBound)
        if let turn = (start...end).first(where: {
            $0 < words.count && stretches[$0] != stretches[$0 - 1]
        }) {
            return turn
        }
        // "1.1 a day (p = 0.01) on days with much pollen, and 0.3 (p = 0.92) on others": what follows the test is its own.
        if last.isTest, start < words.count, leadingWords.contains(words[start].lower) {
            return (start..<end).first {
                gap(before: $0).contains(",") || ["and", "or"].contains(words[$0].lower)
            } ?? end
        }
        return last.isTest ? start : joint(from: start, to: min(end, words.count - 1)) ?? end
    }

    /// The stretch each word stands in: they part at a semicolon and a full stop outside of brackets, and before words that
    /// turn.
    private var stretches: [Int] {
        var (stretch, depth) = (0, 0)
        return words.indices.map { place in
            guard place > 0 else { return 0 }
            for sign in gap(before: place) {
                switch sign {
                case "(", "[": depth += 1
                case ")", "]": depth = max(0, depth - 1)
                case ";" where depth == 0, "." where depth == 0: stretch += 1
                default: break
                }
            }
            if depth == 0, turning.contains(words[place].lower) { stretch += 1 }
            return stretch
        }
    }

    /// The tests and the words that say what one said, in order.
    private func marks(_ stretches: [Int]) -> [Mark] {
        var found = tests
        // A p value of just 0.05 says neither.
        let values = quantities.filter(\.isPValue).map(\.range)
        let denied = (denials + [ellipticalDenial].compactMap { $0 }).filter { denial in
            !values.contains { $0.overlaps(words[denial.words.lowerBound].range) }
                && !found.contains { $0.places.contains(denial.words.lowerBound) }
        }
        found += denied.map {
            Mark(
                isShown: false, places: $0.words.lowerBound..<$0.words.upperBound + 1,
                range: range(of: $0.words), isTest: false)
        }
        found += words.indices.filter { place in
            words[place].lower.hasPrefix("significan") && !isDenied(place, in: words)
                && !denied.contains { $0.words.contains(place) }
        }.map { Mark(isShown: true, places: $0..<$0 + 1, range: words[$0].range, isTest: false) }
        let tested = found
        found += changes.filter { change in
            !change.isDenied
                && !tested.contains {
                    $0.places.lowerBound >= change.word
                        && stretches[$0.places.lowerBound] == stretches[change.word]
                }
        }.map {
            Mark(
                isShown: true, places: $0.word..<$0.word + 1, range: words[$0.word].range,
                isTest: false)
        }
        let marked = Set(found.map { stretches[$0.places.lowerBound] })
        if marked.count < (stretches.last ?? 0) + 1 {
            found += untested(besides: marked, stretches)
        }
        return found.sorted { $0.places.lowerBound < $1.places.lowerBound }
    }

    /// The first word of each stretch that nothing tests, where no later one speaks of it: "the walk did not lower it".
    ///
    /// "Cooler in the afternoon, but not at night" tells the first as shown.
    private func untested(besides marked: Set<Int>, _ stretches: [Int]) -> [Mark] {
        var seen = marked
        let lastPointing =
            words.lastIndex { pointing.contains($0.lower) }.map { stretches[$0] } ?? 0
        return words.indices.compactMap { place in
            guard isContent(words[place]), stretches[place] >= lastPointing,
                seen.insert(stretches[place]).inserted
            else { return nil }
            return Mark(
                isShown: true, places: place..<place + 1, range: words[place].range,
                isTest: false)
        }
    }

    /// The p values and intervals that say whether there is a difference.
    private var tests: [Mark] {
        quantities.compactMap { quantity in
            let places = places(of: quantity.range)
            guard !places.isEmpty else { return nil }
            if quantity.isPValue {
                let isShown = isBelowSignificance(quantity)
                return isShown || quantity.leavesToChance
                    ? Mark(isShown: isShown, places: places, range: quantity.range, isTest: true)
                    : nil
            }
            guard let spread = quantity.uncertainty,
                let holdsNoEffect = quantity.intervalHoldsNoEffect,
                // That the interval of a level has no naught in it shows nothing.
                holdsNoEffect || quantity.isRiskRatio || quantity.role != .level
                    || isFollowedByTurn(places.upperBound)
            else { return nil }
            let end = max(places.upperBound, self.places(of: spread.range).upperBound)
            return Mark(
                isShown: !holdsNoEffect, places: places.lowerBound..<end, range: spread.range,
                isTest: true)
        }
    }

    /// Whether a figure is told as more or less: "1.3 days shorter", "1.3 days per year shorter".
    private func isFollowedByTurn(_ end: Int) -> Bool {
        changes.contains { (end..<end + 3).contains($0.word) && !$0.isDenied }
    }
}

/// A test, or a word that says what a test said.
private struct Mark {
    let isShown: Bool
    let places: Range<Int>
    let range: TextRange
    let isTest: Bool
}

/// Words before which a sentence goes on to something else.
private let turning: Set<String> = ["but", "whereas", "while", "although", "though"]

/// Words by which a later part of a sentence speaks of what was told before.
private let pointing: Set<String> = [
    "it", "they", "them", "this", "these", "difference", "differences", "neither",
]
