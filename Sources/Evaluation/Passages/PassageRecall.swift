import Citations
import Evidence
import Prose

/// A question with the passages of its source and those that answer it.
struct PassageItem: Sendable {
    /// The claim or question.
    let claim: String
    /// The places of the answers: for each, the sentences that hold it by passage and range.
    let gold: [Gold]

    /// One answer.
    enum Gold: Sendable, Hashable {
        /// A whole passage.
        case passage(Int)
        /// A span that may cross passages: those it overlaps, with the overlapping part of each.
        case span([Part])
    }

    /// A part of a passage, in UTF-8 offsets of its text.
    struct Part: Sendable, Hashable {
        let passage: Int
        let range: TextRange
    }
}

/// The rank of each answer among what `rankedSentences` finds, 0 the first; `nil` where it is not found.
///
/// Whole passages are ranked by the first of their sentences; a span is found by a sentence that shares at
/// least half of the shorter of the two.
func ranks(of item: PassageItem, in record: PassageRecord) -> [Int?] {
    let ranked = rankedSentences(for: item.claim, in: record)
    var order: [Int] = []
    for sentence in ranked where !order.contains(sentence.passage) {
        order.append(sentence.passage)
    }
    return item.gold.map { gold in
        switch gold {
        case .passage(let place): order.firstIndex(of: place)
        case .span(let parts): ranked.firstIndex { $0.holds(parts) }
        }
    }
}

extension RankedSentence {
    fileprivate func holds(_ parts: [PassageItem.Part]) -> Bool {
        let whole = parts.reduce(0) { $0 + $1.range.length }
        let shared = parts.filter { $0.passage == passage }.reduce(0) { shared, part in
            shared
                + max(
                    0,
                    min(part.range.end, range.end) - max(part.range.start, range.start))
        }
        return shared > 0 && 2 * shared >= min(whole, range.length)
    }
}

/// The share of answers, and of questions with one, among the first 1, 5 and 20 of what is found.
///
/// The interval draws questions, whose answers hang together. The baseline is the share that as many sentences
/// drawn at random would hold, where `sizes` says how many there are.
func recallFigures(_ name: String, _ ranks: [[Int?]], of sizes: [Int]) -> [Figure] {
    [1, 5, 20].map { first in
        func share(_ places: some Sequence<Int>) -> Double {
            var (found, all) = (0, 0)
            for place in places {
                found += ranks[place].count { ($0 ?? .max) < first }
                all += ranks[place].count
            }
            return all == 0 ? 0 : Double(found) / Double(all)
        }
        let answers = ranks.reduce(0) { $0 + $1.count }
        let chance = zip(ranks, sizes).reduce(0) { sum, item in
            sum + Double(item.0.count) * min(1, Double(first) / Double(max(1, item.1)))
        }
        return Figure(
            "\(name) recall at \(first)", share(ranks.indices),
            interval(over: ranks.count) { share($0) }, count: answers,
            baseline: answers == 0 ? nil : chance / Double(answers))
    } + [
        Figure(
            "\(name) one of the first 5", ranks.count { $0.contains { ($0 ?? .max) < 5 } },
            of: ranks.count)
    ]
}
