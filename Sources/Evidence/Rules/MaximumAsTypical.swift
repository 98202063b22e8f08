import Citations
import Claims
import Prose
import Quantities

extension Rule {
    /// Flags the highest value of a source told as if it were the usual one.
    static let maximumAsTypical: Rule = Rule(
        id: "maximum-as-typical", severity: .error, effect: .overstates, restsOnFigure: true,
        why: "One person or group reached the maximum; the reader is told that everybody does.",
        unless:
            "\"Up to\", or another word for a limit just before the number (\"reached\", \"a maximum of\", \"as much as\"), "
            + "says that a maximum is meant, and is right where the maximum is that number; so is a figure told of one or some "
            + "(\"at the best station\").",
        wrong: Example(
            "Massage increases blood flow to the calf by 31% [1].",
            .abstract("Massage increased blood flow to the calf by 13% (range 2 to 31%).", .trial)),
        right: Example(
            "Massage increases blood flow to the calf by 13% [1].",
            .abstract("Massage increased blood flow to the calf by 13% (range 2 to 31%).", .trial)),
        scope: .comparison(findings))
}

private func findings(in comparison: Comparison) -> [Finding] {
    for claimed in comparison.words.quantities {
        guard claimed.modifier != .upTo, claimed.value != nil,
            comparison.bearingOut(claimed) == nil, !comparison.tellsLimit(claimed),
            !comparison.isMereTime(claimed),
            let (pair, decisive) = comparison.maximum(meeting: claimed)
        else { continue }
        let statement = comparison.record.statements[pair.statement]
        let central = comparison.centralValue(beside: pair)
        let written = comparison.reading.article[claimed.range]
        return [
            comparison.finding(
                .maximumAsTypical, at: claimed.range, against: pair.statement, decisive: decisive,
                edit: Edit(scope: claimed.range, text: "up to " + written),
                "\(written) is the highest value in the source"
                    + (central.map { "; its central value is \(statement.text[$0.range])." } ?? ".")
            )
        ]
    }
    return []
}

extension Comparison {
    /// Whether a figure only says when: of nothing in the claim it is told how long it lasted.
    fileprivate func isMereTime(_ claimed: Quantity) -> Bool {
        [.duration, .age].contains(claimed.kind) && claimed.role == .level
            && !words.statement.words.contains { timeTelling.contains($0.lower) }
    }

    /// Whether the words before a figure tell it as a limit in another way than "up to".
    func tellsLimit(_ claimed: Quantity) -> Bool {
        if picksSome(besides: claimed) { return true }
        let first = words.statement.places(of: claimed.range).lowerBound
        return words.statement.words[max(0, first - 4)..<first].contains { word in
            [
                "till", "until", "within", "maximum", "max", "maximal", "reached", "reaching",
                "highest", "high", "end", "extreme",
                "most", "peak", "over", "largest", "greatest", "upto", "long", "many", "much",
            ].contains(word.lower)
        }
    }
}

extension Comparison {
    /// Whether the sentence tells a figure of one or some only: "in some schools", "at the best station", "in one region".
    func picksSome(besides claimed: Quantity) -> Bool {
        sentence.indices.contains { place in
            let word = sentence[place].lower
            guard !claimed.range.overlaps(sentence[place].range) else { return false }
            if ["some", "single", "certain", "best", "worst", "top", "few", "record"].contains(word)
            {
                return true
            }
            if word == "one" {
                return place + 1 < sentence.count
                    && !["in", "out"].contains(sentence[place + 1].lower)
            }
            return word.utf8.count > 5 && word.hasSuffix("est") && !ending.contains(word)
        }
    }
}

/// Words by which a length of time is the result itself: "surgery took 161 minutes".
private let timeTelling: Set<String> = [
    "lasted", "lasts", "last", "lasting", "took", "takes", "take", "taking", "lived", "survived",
    "slept", "waited", "stayed", "followed", "delayed", "delay", "duration", "long", "longer",
    "length", "time", "wait", "stay", "survival", "ran",
]

/// Words that end as the highest degree does, and are none.
private let ending: Set<String> = [
    "interest", "forest", "harvest", "invest", "request", "suggest", "honest", "modest", "protest",
    "arrest", "conquest", "northwest", "southwest", "midwest",
]
