import Claims
import Prose

/// Whether nobody expects a source for a claim: its writer's own data, what is planned, what the text below it proves.
func needsNoSource(_ claim: Claim, in reading: Reading) -> Bool {
    if case .experience = claim.attribution { return true }
    let sentence = reading.article.sentences[claim.sentence]
    let words = words(in: reading.article.text, within: sentence.range).map(\.lower)
    return isOwnData(words) || isPlan(words) || isProvedBelow(claim, words.count, in: reading)
}

/// "we measured", "in our survey", "two in three told us", "our own pilot", not "we lose" and "our brains".
private func isOwnData(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
        switch first {
        case "we", "we've": ownDeeds.contains(second)
        case "our": second == "own" || ownThings.contains(second)
        case "told", "tell", "asked", "wrote", "showed": second == "us"
        default: false
        }
    }
        || zip(words, words.dropFirst(2)).contains { first, third in
            // "we have spent", "we also surveyed", "our 31,000 readers".
            first == "we" && ownDeeds.contains(third) || first == "our" && ownThings.contains(third)
        }
}

/// "AI will replace half of them by 2030", "will vote next Tuesday": nobody can look up what has not happened.
private func isPlan(_ words: [String]) -> Bool {
    guard words.contains(where: { ["will", "won't", "would", "plans", "plan"].contains($0) }) else {
        return false
    }
    return zip(words, words.dropFirst()).contains { first, second in
        first == "next" && times.contains(second)
            || ["by", "until", "before", "in", "from"].contains(first) && second.count == 4
                && second.hasPrefix("20") && second.allSatisfy(\.isNumber)
    }
}

/// A heading, or a short sentence without a figure that opens a paragraph, right before what is cited for it:
/// "Online tutoring is cheaper. A trial found … [4]."
private func isProvedBelow(_ claim: Claim, _ length: Int, in reading: Reading) -> Bool {
    let sentences = reading.article.sentences
    let block = sentences[claim.sentence].block
    guard claim.quantities.isEmpty else { return false }
    // Far enough for a section; a heading of a thousand claims must not read the article a thousand times.
    var behind = sentences[(claim.sentence + 1)...].prefix(100)
    if claim.isHeading {
        // A title stands for the whole article, which proves this and that.
        guard case .heading = reading.article.blocks[block].kind else { return false }
        behind = behind.prefix { !reading.article.blocks[$0.block].isHeading }
    } else {
        let opens = claim.sentence == 0 || sentences[claim.sentence - 1].block != block
        guard opens, length <= 8 else { return false }
        behind = behind.prefix(1).prefix { $0.block == block }
    }
    return reading.claims.dropFirst(claim.index + 1)
        .prefix { $0.sentence < behind.endIndex }
        .contains { $0.sentence > claim.sentence && !$0.citations.isEmpty }
}

private let ownDeeds: Set<String> = [
    "found", "measured", "observed", "surveyed", "recruited", "asked", "analysed", "analyzed",
    "tested", "compared", "studied", "interviewed", "counted", "collected", "treated", "admitted",
    "served", "planted", "trained", "taught", "sold", "spent", "saved", "earned", "built",
    "installed", "invited", "polled", "sent", "received", "employed", "employ", "sell", "offer",
    "visited", "ran", "bought", "paid", "hired", "weighed", "tried", "get",
]

private let ownThings: Set<String> = [
    "survey", "data", "study", "results", "trial", "sample", "analysis", "measurements", "median",
    "average", "mean", "readers", "members", "customers", "clients", "subscribers", "staff",
    "volunteers", "guests", "pilot", "projects", "project", "shop", "store", "office", "clinic",
    "newsletter", "favourite", "favorite", "poll", "records", "sales", "counties", "county",
    "district", "branch", "branches", "warehouse", "garden", "farm", "kitchen", "patients",
]

private let times: Set<String> = [
    "week", "month", "year", "decade", "spring", "summer", "autumn", "fall", "winter", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "season", "term",
]
