import Claims
import Prose
import Quantities

/// A figure of one of two kinds of people, told of both by name: "in men and women alike" beside "in women by 13.0%".
extension Comparison {
    /// The finding that the source gives a claimed figure for one of the two only.
    func figureOfOneKind(_ claimed: Quantity) -> Finding? {
        let own = Set(words.statement.words.map(\.lower))
        guard Figure(claimed) != nil, isOnlyOne(claimed), !words.denies,
            let kinds = pairsOfKinds.first(where: { kinds in
                kinds.allSatisfy { !$0.isDisjoint(with: own) }
            }), !own.isDisjoint(with: togetherWords)
        else { return nil }
        let holding = pairs(of: claimed).filter { agreesWithAnyReading(claimed, $0.reported) }
        guard let pair = holding.first, holding.allSatisfy({ $0.statement == pair.statement }),
            case let statement = record.statements[pair.statement],
            ![.methods, .background, .title].contains(statement.role),
            let near = statement.people(beside: pair.reported, kinds), near.count == 1,
            let word = near.first,
            let kind = kinds.first(where: { $0.contains(statement.words[word].lower) }),
            // "By 13% in women, and by 13% in men"
            holding.allSatisfy({ each in
                (statement.people(beside: each.reported, kinds) ?? []).allSatisfy {
                    kind.contains(statement.words[$0].lower)
                }
            }),
            !record.statements.contains(where: { $0.likens(kinds.filter { $0 != kind }) })
        else { return nil }
        return finding(
            .subgroupAsWhole, at: claimed.range, against: pair.statement,
            decisive: statement.words[word].range.union(pair.reported.range),
            "The source gives \(statement.text[pair.reported.range]) for "
                + "\(statement.text[statement.words[word].range]) only.")
    }
}

extension Statement {
    /// Where the words for people of either kind stand that are nearer to a figure than to any other of its kind, up to a
    /// joining word.
    fileprivate func people(beside quantity: Quantity, _ kinds: [Set<String>]) -> [Int]? {
        let own = places(of: quantity.range)
        guard own.lowerBound < words.count else { return nil }
        let clause = words[own.lowerBound].clause
        let others = quantities.filter { $0.range != quantity.range && areAlike($0, quantity) }
            .map { places(of: $0.range) }
        let start = others.map(\.upperBound).filter { $0 <= own.lowerBound }.max() ?? 0
        let next = others.map(\.lowerBound).filter { $0 >= own.upperBound }.min() ?? words.count
        let turn =
            words.indices[own.upperBound...].first {
                $0 < next
                    && (["while", "whereas", "but"].contains(words[$0].lower)
                        || words[$0].lower == "and" && !isPerson(at: $0 + 1, kinds))
            } ?? next
        return (start..<turn).filter { place in
            words[place].clause == clause && isPerson(at: place, kinds)
        }
    }

    /// Whether it says of other people that it was as with the first: "with a similar rise in men".
    fileprivate func likens(_ kinds: [Set<String>]) -> Bool {
        words.contains { likeWords.contains($0.lower) }
            && words.indices.contains { isPerson(at: $0, kinds) }
    }

    private func isPerson(at place: Int, _ kinds: [Set<String>]) -> Bool {
        words.indices.contains(place) && kinds.contains { $0.contains(words[place].lower) }
    }
}

/// Words that say of one what was said of another.
private let likeWords: Set<String> = [
    "same", "similar", "similarly", "likewise", "too", "also", "as", "equal", "equally", "alike",
    "both", "identical",
]

/// Words that tell something of two kinds as one.
private let togetherWords: Set<String> = ["alike", "both", "equally"]

private let pairsOfKinds: [[Set<String>]] = [
    sexes,
    [
        ["adults", "adult", "parents", "grown-ups"],
        ["children", "child", "kids", "adolescents", "teenagers"],
    ],
]
