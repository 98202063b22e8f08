import Prose

/// How a source itself grades what it found.
extension Statement {
    /// The words by which it says that the evidence is weak: "low-certainty evidence", "the quality of the evidence was very
    /// low", "we are uncertain whether"; `nil` where it grades other evidence as better in the same breath.
    ///
    /// The grades are those of GRADE: *low* means that the truth may be quite another, *very low* that it probably is
    /// (Guyatt et al., BMJ 2008, 336, 924).
    var weakEvidence: TextRange? {
        guard role != .methods, role != .background,
            !words.contains(where: { ["moderate", "high"].contains($0.lower) && isGrade($0) })
        else { return nil }
        for place in words.indices {
            guard let range = lowGrade(at: place) ?? openDoubt(at: place) else { continue }
            return range
        }
        return nil
    }

    /// Whether it says so of all that the work found.
    var gradesEverything: Bool {
        guard weakEvidence != nil else { return false }
        let found = Set(words.map(\.lower))
        return found.contains("all")
            && !found.isDisjoint(with: ["outcomes", "results", "comparisons"])
    }

    private func isGrade(_ word: Word) -> Bool {
        guard let place = words.firstIndex(where: { $0.range == word.range }) else { return false }
        return words[place...].dropFirst().prefix(2).contains { gradedWords.contains($0.lower) }
            || words[max(0, place - 6)..<place].contains { gradedWords.contains($0.lower) }
    }

    /// "low certainty evidence", "certainty of the evidence was very low", "evidence was of low quality".
    private func lowGrade(at place: Int) -> TextRange? {
        guard gradedWords.contains(words[place].lower) else { return nil }
        let clause = words[place].clause
        let near = (max(0, place - 16)..<min(words.count, place + 10)).filter {
            words[$0].clause == clause
        }
        guard near.contains(where: { words[$0].lower == "evidence" }) else { return nil }
        let low =
            near.first { words[$0].lower == "low" && $0 == place - 1 }
            ?? near.first {
                words[$0].lower == "low" && $0 > place + 1
                    && words[place + 1..<$0].allSatisfy { gradingWords.contains($0.lower) }
            }
        guard let low else { return nil }
        let first = low > 0 && words[low - 1].lower == "very" ? low - 1 : low
        return words[min(first, place)].range.union(words[max(low, place)].range)
    }

    /// "We are uncertain whether", "it is unclear if", "the evidence is very uncertain about".
    private func openDoubt(at place: Int) -> TextRange? {
        guard words[place].lower == "uncertain", place + 1 < words.count, place > 1,
            ["whether", "if", "about"].contains(words[place + 1].lower),
            words[max(0, place - 4)..<place].contains(where: {
                ["we", "it", "evidence"].contains($0.lower)
            })
        else { return nil }
        return words[place].range.union(words[place + 1].range)
    }
}

private let gradedWords: Set<String> = ["certainty", "quality", "confidence"]

/// What may stand between what is graded and its grade.
private let gradingWords: Set<String> = [
    "of", "the", "evidence", "body", "this", "these", "for", "outcome", "outcomes", "all", "was",
    "is", "were", "are", "very", "as", "rated", "graded", "judged", "considered", "assessed", "to",
    "be", "only", "again", "overall", "generally", "results",
]
