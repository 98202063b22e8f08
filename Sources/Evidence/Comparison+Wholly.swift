import Claims
import Prose
import Quantities

extension Comparison {
    /// Whether a result names nothing that the claim does not name as well, so that it speaks of nothing else: "Fear of
    /// falling did not differ between the groups" beside "joining a walking group made them less afraid of falling".
    ///
    /// The claim says more, which the title and the sentence before must have: who did what.
    func namesNothingElse(_ alignment: Alignment) -> Bool {
        let statement = statement(alignment)
        guard !words.tellsEquality, alignment.coverageInContext >= 0.5,
            ![.methods, .background, .title].contains(statement.role), !addsDoubt(alignment),
            !tellsMethods(alignment), namesAgent(alignment), namesPeople(alignment)
        else { return false }
        let own = meant(words.knownTerms)
        let named = statement.namedTerms.subtracting(statement.terms(deniedBesideThoseOf: own))
        return !named.isEmpty && named.isSubset(of: own)
            && share(of: effect?.measured ?? [], in: [statement.termSet, record.titleTerms]) >= 0.6
    }

    /// Whether the people the claim tells of are those of a statement, of the one before it or of the title.
    private func namesPeople(_ alignment: Alignment) -> Bool {
        guard let population = claim.population else { return true }
        let before =
            alignment.statement > 0 ? [record.statements[alignment.statement - 1].termSet] : []
        return share(
            of: ClaimWords.terms(of: population.text).subtracting(generalTerms),
            in: [statement(alignment).termSet, record.titleTerms] + before) >= 0.6
    }
}

extension Statement {
    /// The terms of which the same is denied as of some: "cycling and walking did not change" says it of cycling.
    fileprivate func terms(deniedBesideThoseOf own: Set<Term>) -> Set<Term> {
        let places = Dictionary(terms.map { ($0.word, $0.term) }) { first, _ in first }
        return Set(
            denials.flatMap { denial in
                words.indices.prefix(denial.words.lowerBound).dropFirst(2).flatMap { place in
                    guard words[place].clause == denial.clause, words[place - 1].lower == "and",
                        let first = places[place - 2], let second = places[place],
                        own.contains(first) != own.contains(second)
                    else { return [Term]() }
                    return [own.contains(first) ? second : first]
                }
            })
    }

    /// The terms that name what it tells of: none of what stands in brackets, says which way or how much it went, or
    /// speaks of groups and differences in general.
    fileprivate var namedTerms: Set<Term> {
        var isAside = false
        let asides = Set(
            words.indices.filter { place in
                let gap = gap(before: place)
                if gap.contains("(") { isAside = true }
                if gap.contains(")") { isAside = false }
                return isAside
            })
        let turns = Set(changes.map(\.word))
        return Set(
            terms.filter { _, word in
                !asides.contains(word) && !turns.contains(word)
                    && !denials.contains { $0.words.contains(word) }
                    && !quantities.contains { $0.range.overlaps(words[word].range) }
            }.map(\.term)
        ).subtracting(reportingTerms).subtracting(generalTerms).subtracting(amountTerms)
            .subtracting(trialParts).subtracting(relatingTerms)
    }
}

/// Terms for the parts of a trial, which name nothing that a statement would have to be about.
private let trialParts: Set<Term> = Set(
    ["condition", "control", "period", "session", "occur", "similar", "overall"].map {
        root(of: $0)
    })
