import Prose

/// The words by which a source grades what it found as weak.
struct WeakGrade: Sendable {
    /// "low-certainty", "quality of the evidence was very low", "uncertain whether".
    let range: TextRange
    /// The word behind which it names what it grades, as of "low-certainty evidence on falls"; `nil` where it grades what is
    /// told around it.
    let start: Int?
}

/// How a source itself grades what it found.
extension Statement {
    /// Where it says that the evidence is weak: "low-certainty evidence", "the quality of the evidence was very low", "we are
    /// uncertain whether"; `nil` where it grades other evidence as better in the same breath, or speaks of other work.
    ///
    /// The grades are those of GRADE: *low* means that the truth may be quite another, *very low* that it probably is
    /// (Guyatt et al., BMJ 2008, 336, 924).
    var weakEvidence: WeakGrade? {
        guard role != .methods, role != .background, !gradesBetter,
            !words.contains(where: { otherWorkWords.contains($0.lower) })
        else { return nil }
        for place in words.indices {
            guard let grade = lowGrade(at: place) ?? openDoubt(at: place) else { continue }
            return grade
        }
        return nil
    }

    /// Whether it grades some evidence as moderate or high.
    var gradesBetter: Bool {
        words.indices.contains {
            ["moderate", "high"].contains(words[$0].lower) && isGrade(at: $0)
        }
    }

    /// Whether it says so of all that the work found: "The certainty of the evidence was low for all outcomes", and not "for
    /// all other outcomes" or "in children".
    var gradesEverything: Bool {
        let spelled = words.map(\.lower)
        guard weakEvidence != nil, let all = spelled.firstIndex(of: "all"),
            let low = spelled.firstIndex(of: "low"),
            let outcomes = spelled.firstIndex(where: {
                ["outcomes", "results", "comparisons"].contains($0)
            }),
            case let end = max(all, low, outcomes),
            spelled[end...].allSatisfy({ !["except", "but", "apart", "other"].contains($0) })
        else { return false }
        return spelled[..<end].allSatisfy {
            gradingWords.contains($0) || gradedWords.contains($0)
        }
    }

    private func isGrade(at place: Int) -> Bool {
        words[place...].dropFirst().prefix(2).contains { gradedWords.contains($0.lower) }
            || words[max(0, place - 6)..<place].contains { gradedWords.contains($0.lower) }
    }

    /// "low certainty evidence", "certainty of the evidence was very low", "evidence was of low quality".
    private func lowGrade(at place: Int) -> WeakGrade? {
        guard gradedWords.contains(words[place].lower), let low = low(besides: place) else {
            return nil
        }
        let clause = words[place].clause
        let near = (max(0, place - 16)..<min(words.count, place + 10)).filter {
            words[$0].clause == clause
        }
        let first = low > 0 && words[low - 1].lower == "very" ? low - 1 : low
        guard let evidence = near.first(where: { words[$0].lower == "evidence" }),
            // "Low certainty about prices" is no grade of evidence.
            evidence < low
                || words[place + 1..<max(place + 1, evidence)].allSatisfy({
                    gradingWords.contains($0.lower)
                }),
            // No further back than a clause is long, so that an endless one is not read for each of its words.
            !words[max(0, place - 40)..<min(first, place)].contains(where: {
                $0.clause == clause && conditions.contains($0.lower)
            })
        else { return nil }
        let isNamed =
            words.indices.contains(evidence + 1)
            && ["for", "on", "about", "regarding", "that", "concerning"].contains(
                words[evidence + 1].lower)
        return WeakGrade(
            range: words[min(first, place)].range.union(words[max(low, place)].range),
            start: isNamed ? evidence + 1 : nil)
    }

    /// The "low" that grades a word: right before it, or behind "was" or what else may stand between the two.
    private func low(besides place: Int) -> Int? {
        if place > 0, words[place - 1].lower == "low" { return place - 1 }
        return words[place...].indices.dropFirst(2).prefix(10).first { low in
            words[low].lower == "low" && words[low].clause == words[place].clause
                // "The quality of low-cost meals"
                && words[low - 1].lower != "of"
                && words[place + 1..<low].allSatisfy { gradingWords.contains($0.lower) }
        }
    }

    /// "We are uncertain whether", "it is uncertain if", "the evidence is very uncertain about the effect".
    private func openDoubt(at place: Int) -> WeakGrade? {
        guard words[place].lower == "uncertain", place + 1 < words.count, place > 1,
            words[max(0, place - 4)..<place].contains(where: {
                ["we", "it", "evidence"].contains($0.lower)
            })
        else { return nil }
        let isWhether = ["whether", "if"].contains(words[place + 1].lower)
        let isEffect =
            words[place + 1].lower == "about"
            && words[place...].dropFirst(2).prefix(3).contains { effectWords.contains($0.lower) }
        return isWhether || isEffect
            ? WeakGrade(
                range: words[place].range.union(words[place + 1].range), start: place + 1) : nil
    }
}

private let gradedWords: Set<String> = ["certainty", "quality", "confidence"]

/// What may stand between what is graded and its grade.
private let gradingWords: Set<String> = [
    "of", "the", "evidence", "body", "this", "for", "outcome", "outcomes", "all", "was", "is",
    "were", "are", "very", "low", "as", "rated", "graded", "judged", "considered", "assessed", "to",
    "be", "only", "again", "overall", "generally", "results", "comparisons", "however", "but",
    "and", "we", "grade",
]

/// Words by which a source speaks of what was known before it, or of what another work found.
private let otherWorkWords: Set<String> = [
    "earlier", "previous", "previously", "prior", "unlike", "despite",
]

/// Words before a grade that deny it, or say only what would be done with such evidence.
private let conditions: Set<String> = [
    "not", "no", "none", "never", "neither", "planned", "would", "should", "unless", "removed",
    "removing", "excluded", "excluding", "omitting", "without",
]

private let effectWords: Set<String> = [
    "effect", "effects", "impact", "benefit", "benefits", "efficacy", "effectiveness",
]
