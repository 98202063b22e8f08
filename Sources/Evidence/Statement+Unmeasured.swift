import Prose

/// What a source says that it did not look at, or that no study did.
extension Statement {
    /// "was not measured", "could not be assessed", with nothing behind it that says where or when but "in this study".
    func unmeasured(in clause: Range<Int>) -> ClosedRange<Int>? {
        guard
            let last = clause.last(where: { measuring.contains(words[$0].lower) }),
            last - clause.lowerBound >= 2, isEndOrStudy(last + 1, in: clause),
            !words[clause].contains(where: { exceptions.contains($0.lower) })
        else { return nil }
        let lead = words[max(clause.lowerBound, last - 3)..<last].map(\.lower)
        if ["was", "were", "been", "are"].contains(lead.dropLast().last ?? ""), lead.last == "not" {
            return last - 2...last
        }
        if lead == ["could", "not", "be"] || lead.suffix(2) == ["not", "been"] {
            return last - lead.count...last
        }
        return nil
    }

    /// "No trial reported on", "none of the studies assessed", "we did not record": up to the word before what was not
    /// looked at.
    func lookedAtByNobody(in clause: Range<Int>) -> ClosedRange<Int>? {
        guard
            let verb = clause.first(where: {
                looking.contains(words[$0].stem) && $0 > clause.lowerBound
            }), verb - clause.lowerBound <= 6
        else { return nil }
        let lead = words[clause.lowerBound..<verb].map(\.lower)
        let isNobody =
            ["no", "none", "neither"].contains(lead.first ?? "")
            && lead.contains { works.contains($0) }
            && lead.allSatisfy { nobodyWords.contains($0) || works.contains($0) }
        let isNot =
            lead.suffix(2) == ["did", "not"]
            && (lead.first == "we" || lead.contains { works.contains($0) })
            && lead.dropLast(2).allSatisfy {
                $0 == "we" || nobodyWords.contains($0) || works.contains($0)
            }
        guard isNobody || isNot,
            !words[clause].contains(where: { exceptions.contains($0.lower) })
        else { return nil }
        let behind = words[verb...].dropFirst().prefix { word in
            ["on", "data", "any", "the", "for", "effects", "effect", "of"].contains(word.lower)
        }
        let end = max(verb, behind.endIndex - 1)
        // "did not report a difference", "no study reported that": something was looked at.
        return clause.contains(end + 1)
            && !["that", "whether", "a", "an"].contains(words[end + 1].lower)
            ? clause.lowerBound...end : nil
    }

    /// The words a verb takes, over an "or on" between two of them.
    func objects(from start: Int, in clause: Range<Int>) -> [Int] {
        var found = phrase(from: start, in: clause)
        while let last = found.last, clause.contains(last + 2),
            ["and", "or", "nor"].contains(words[last].lower),
            ["on", "for", "of", "in"].contains(words[last + 1].lower)
        {
            let more = phrase(from: last + 2, in: clause)
            guard !more.isEmpty else { break }
            found += more
        }
        return found
    }

    private func isEndOrStudy(_ place: Int, in clause: Range<Int>) -> Bool {
        guard clause.contains(place) else { return true }
        return words[place].lower == "in"
            && words[place..<clause.upperBound].dropFirst().allSatisfy {
                nobodyWords.contains($0.lower) || works.contains($0.lower)
            }
    }
}

private let measuring: Set<String> = [
    "measured", "assessed", "recorded", "tested", "collected", "evaluated", "examined",
    "determined", "studied", "monitored", "estimated", "diagnosed", "reported", "investigated",
    "available", "analysed", "analyzed", "quantified", "documented", "addressed",
]

/// Stems of verbs for what is looked at.
private let looking: Set<String> = Set(
    [
        "report", "assess", "measure", "evaluate", "investigate", "examine", "record", "collect",
        "address", "monitor", "estimate",
    ].map { root(of: $0) })

/// Words that leave something of the kind that was looked at.
private let exceptions: Set<String> = [
    "other", "others", "than", "except", "besides", "beyond", "separately", "alone", "only",
    "further", "severity", "severe", "progression", "remaining", "directly", "objectively",
]

private let works: Set<String> = [
    "study", "studies", "trial", "trials", "review", "reviews", "article", "articles", "paper",
    "papers",
]

/// Words that stand with the name of a work before its verb.
private let nobodyWords: Set<String> = [
    "no", "none", "neither", "of", "the", "these", "this", "our", "any", "included", "eligible",
    "randomised", "randomized", "controlled", "rcts", "rct", "identified", "has", "have", "either",
    "present", "current", "authors",
]
