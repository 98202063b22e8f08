import Claims
import Prose
import Quantities

/// Sentences that run like the claim and have another thing in one place of it.
extension Comparison {
    /// Whether a statement runs like the claim, but for another thing at one place: "in secondary pupils" where the claim
    /// has "in primary pupils", "compared with rice" where it has "compared with wheat".
    ///
    /// Another word is another thing unless the two are spelt alike, or the record has the claim's word near by, or the
    /// other stands for anything ("the intervention", "participants").
    func replaces(in alignment: Alignment) -> Bool {
        let statement = statement(alignment)
        let own = words.statement
        guard own.words.count <= 120, statement.words.count <= 250 else { return false }
        let anchors = commonRun(Array(own.words.indices), Array(statement.words.indices)) {
            isSame(own.words[$0], statement.words[$1])
        }
        guard let first = anchors.first, let last = anchors.last, anchors.count >= 3,
            10 * anchors.count >= 6 * own.words.count(where: { !$0.isNumber }),
            last.source - first.source <= 2 * (last.claim - first.claim) + 2
        else { return false }
        var known = statement.termSet.union(record.titleTerms)
        if alignment.statement > 0 {
            known.formUnion(record.statements[alignment.statement - 1].termSet)
        }
        let ours = unknown(own, to: known)
        let theirs = unknown(
            statement, to: Set(words.knownTerms.flatMap { record.abbreviations[$0] ?? [$0] }))
        let gaps = gaps(anchors, own.words.count, statement.words.count)
        if gaps.contains(where: { excludes($0, own, statement) }) { return true }
        let lacking = gaps.filter { gap in gap.claim.contains { ours.contains($0) } }
        guard lacking.count == 1, let gap = lacking.first else { return false }
        // What the source says before or behind all that is shared stands at no place of the claim's.
        let source =
            gap.claim.lowerBound < first.claim
            ? max(gap.source.lowerBound, gap.source.upperBound - 3)..<gap.source.upperBound
            : gap.claim.lowerBound > last.claim
                ? gap.source.lowerBound..<min(gap.source.upperBound, gap.source.lowerBound + 4)
                : gap.source
        let one = gap.claim.filter { ours.contains($0) }
        let other = source.filter { theirs.contains($0) }
        return source.count <= 5 && one.count <= 3 && !other.isEmpty
            && !one.allSatisfy { first in
                other.contains { areSpeltAlike(own.words[first], statement.words[$0]) }
            }
    }

    /// Whether the words in one place of both are of one kind and exclude each other: "before" and "after", "men" and
    /// "women".
    private func excludes(
        _ gap: (claim: Range<Int>, source: Range<Int>), _ own: Statement, _ statement: Statement
    ) -> Bool {
        guard gap.claim.count <= 3, gap.source.count <= 3 else { return false }
        let ours = Set(own.words[gap.claim].map(\.lower))
        let theirs = Set(statement.words[gap.source].map(\.lower))
        return kin.contains { members in
            let one = members.filter { !$0.isDisjoint(with: ours) }
            return one.count == 1 && theirs.isDisjoint(with: one[0])
                && members.contains { !$0.isDisjoint(with: theirs) }
        }
    }

    private func isSame(_ one: Word, _ other: Word) -> Bool {
        one.stem == other.stem
            || synonyms[one.stem] != nil && synonyms[one.stem] == synonyms[other.stem]
    }

    /// The places of the words of a statement that name something, tell no change and no amount, and are not known.
    private func unknown(_ statement: Statement, to known: Set<Term>) -> Set<Int> {
        let turns = Set(statement.changes.map(\.word))
        return Set(
            statement.terms.filter { term, word in
                known.isDisjoint(with: record.abbreviations[term] ?? [term])
                    && !turns.contains(word) && !generalTerms.contains(term)
                    && !relatingTerms.contains(term)
                    && !fillers.contains(statement.words[word].stem)
                    && !statement.quantities.contains {
                        $0.kind != .duration && $0.range.overlaps(statement.words[word].range)
                    }
                    && (!amountTerms.contains(term) || timeTerms.contains(term))
            }.map(\.word))
    }

    /// Whether one of two words begins or ends as the other does: "brushes" and "toothbrushes", but not "employed" and
    /// "unemployed".
    private func areSpeltAlike(_ one: Word, _ other: Word) -> Bool {
        func ends(_ long: String, with short: String) -> Bool {
            short.utf8.count > 3 && long.hasSuffix(short)
                && !["un", "in", "im", "non", "dis", "pre", "post"].contains(
                    String(long.dropLast(short.count)))
        }
        return one.lower.prefix(5) == other.lower.prefix(5)
            || ends(one.lower, with: other.lower) || ends(other.lower, with: one.lower)
    }
}

/// Terms for how long and how often, of which one is not another.
private let timeTerms: Set<Term> = Set(["day", "week", "month", "year"].map { root(of: $0) })
