import Claims
import Prose

/// Whether nobody expects a source for a claim: its writer's own data, what is planned, what the text below it proves.
func needsNoSource(_ claim: Claim, in reading: Reading) -> Bool {
    if case .experience = claim.attribution { return true }
    let sentence = reading.article.sentences[claim.sentence]
    // Of a sentence without end only what stands around the claim: each of its claims would read it all.
    let around = TextRange(
        max(sentence.range.start, claim.range.start - 600),
        min(sentence.range.end, claim.range.end + 600))
    let words = words(in: reading.article.text, within: around).map(\.lower)
    // "At our retreat, these techniques reduce pain" is told of the world at large.
    let isEffect = claim.direction != nil && !tellsPast(sentence.range, in: reading.article)
    return isOwnData(words)
        || !isEffect && (isOwnGround(sentence.range, words, in: reading) || isOwnOffer(words))
        || isPlan(words) || isScene(words) || isAskedFor(claim, in: reading) || isKnownToAll(words)
        || isHearsay(words)
        || isProvedBelow(claim, words.count, in: reading)
        || isSpokenWord(claim, in: reading) || isPartysOwn(claim, in: reading)
        || isStepOfRecipe(claim, in: reading) || goesOnAboutOwnData(claim, in: reading)
}

/// Whether a claim goes on telling the writer's own data or a party's, as it would a study.
///
/// "We tested 30 kettles. The dearest cost £180 and was the loudest."
private func goesOnAboutOwnData(_ claim: Claim, in reading: Reading) -> Bool {
    let sentences = reading.article.sentences
    for place in (max(0, claim.sentence - 4)..<claim.sentence).reversed() {
        guard sentences[place].block == sentences[claim.sentence].block else { return false }
        // "Our own count shows that 2.3 million would gain. Six in ten of them are women."
        if place + 1 == claim.sentence, isOfThem(claim, in: reading),
            isOwnData(
                words(in: reading.article.text, within: sentences[place].range).map(\.lower))
        {
            return true
        }
        let range = sentences[place].range
        let front = TextRange(range.start, min(range.end, range.start + 600))
        let words = words(in: reading.article.text, within: front).map(\.lower)
        if isOwnData(words) || isOwnGround(front, words, in: reading)
            || isTold(byPartyIn: front, of: reading)
        {
            return goesOnTelling(claim.sentence, since: place, in: reading.article)
        }
    }
    return false
}

/// Whether a claim opens with a share of those who were spoken of: "Six in ten of them".
private func isOfThem(_ claim: Claim, in reading: Reading) -> Bool {
    let words = words(in: reading.article.text, within: claim.range).prefix(7).map(\.lower)
    return zip(words, words.dropFirst()).contains { first, second in
        first == "of" && ["them", "these", "those"].contains(second)
    }
}

/// "It is a wet Tuesday in January, the harbour is at six degrees", "Your mother has rung twice": a scene that is set.
private func isScene(_ words: [String]) -> Bool {
    if let first = words.first, ["it", "it's"].contains(first), words.count > 3,
        first == "it's" || ["is", "was"].contains(words[1])
    {
        return words.dropFirst(2).prefix(7).contains(where: daytimes.contains)
            && !words.contains("than")
    }
    return zip(words, words.dropFirst()).contains { first, second in
        first == "your" && relatives.contains(second)
    }
}

/// "Every gardener will tell you", "legend has it": told as what people tell.
private func isHearsay(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
        switch second {
        case "has": first == "legend" || first == "folklore" || first == "lore"
        case "by", "that": first == "swear" || first == "swears" || first == "swore"
        case "you": first == "tell"
        case "tale", "tales": first == "wives"
        default: false
        }
    }
}

/// "Back pain affects millions of people": that many share a lot, without saying how many.
private func isKnownToAll(_ words: [String]) -> Bool {
    !words.contains { $0.first?.isNumber ?? false }
        && zip(words, words.dropFirst()).contains { verb, many in
            ["affects", "affect", "plagues", "troubles"].contains(verb)
                && ["millions", "thousands", "countless", "many"].contains(many)
        }
}

/// "Soak half a cup of oats": what a cook is told to do, at the start of a sentence or behind a colon.
private func isStepOfRecipe(_ claim: Claim, in reading: Reading) -> Bool {
    let sentence = reading.article.sentences[claim.sentence].range
    let bytes = reading.article.text.bytes
    let front = TextRange(sentence.start, min(sentence.end, sentence.start + 600))
    return words(in: reading.article.text, within: front).contains { word in
        guard kitchenDeeds.contains(word.lower) else { return false }
        return word.range.start == sentence.start
            || word.range.start >= sentence.start + 2
                && bytes[word.range.start - 2] == UInt8(ascii: ":")
    }
}

/// Whether those who write tell what they found themselves: "we found that", "we did not find any evidence that".
func tellsOwnFinding(_ claim: Claim, in reading: Reading) -> Bool {
    let range = reading.article.sentences[claim.sentence].range
    let front = TextRange(range.start, min(range.end, range.start + 600))
    let words = words(in: reading.article.text, within: front).map(\.lower)
    return words.indices.contains { place in
        guard ["found", "find"].contains(words[place]), place + 1 < words.count else {
            return false
        }
        return words[..<place].suffix(4).contains("we")
            && ["that", "no", "little", "any", "neither"].contains(words[place + 1])
    }
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
        || zip(words, words.dropFirst(3)).contains { first, fourth in
            // "our fifty-six members"
            first == "our" && headcounts.contains(fourth)
        }
}

/// "Our next class costs £6", "Our granola is back in stock": what those who write have to offer.
private func isOwnOffer(_ words: [String]) -> Bool {
    words.first == "our" && words.count > 3 && !shared.contains(words[1])
        && words.contains(where: offering.contains)
}

/// "at our nursery", "this newspaper", "2,300 of you answered", "Our food bank handed out 9,400 parcels", not "Our
/// ancestors fasted".
private func isOwnGround(_ range: TextRange, _ words: [String], in reading: Reading) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
        switch first {
        case "at": second == "our"
        case "this": houses.contains(second)
        case "of": second == "ours" || second == "you" && words.contains(where: answering.contains)
        default: false
        }
    }
        || words.count > 3 && words[0] == "our" && !shared.contains(words[1])
            && tellsPast(range, in: reading.article)
}

/// Whether it tells what has not happened, which nobody can look up.
///
/// "Machines will replace half of them by 2030", "will vote next Tuesday", "under the proposal a ticket would cost $18".
private func isPlan(_ words: [String]) -> Bool {
    // "Ministers propose to lift the wage to two thirds", and not what was found in "those who propose to".
    if words.indices.dropLast().contains(where: { place in
        intending.contains(words[place]) && words[place + 1] == "to"
            && !words[..<place].contains(where: ["who", "that", "which", "if", "when"].contains)
    }) {
        return true
    }
    guard words.contains(where: planWords.contains) else { return false }
    if words.contains(where: drafts.contains), words.contains("will") || words.contains("would") {
        return true
    }
    return zip(words, words.dropFirst()).contains { first, second in
        first == "next" && times.contains(second)
            || ["by", "until", "before", "in", "from"].contains(first) && second.count == 4
                && second.hasPrefix("20") && second.allSatisfy(\.isNumber)
    }
}

/// A heading, or a sentence of no great length and without a figure that opens a paragraph, right before what is cited for it:
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
        guard opens, length <= 18 else { return false }
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
    "visited", "ran", "bought", "paid", "hired", "weighed", "tried", "get", "baked", "cooked",
    "printed", "published", "delivered", "shipped", "opened", "hosted", "repaired", "cleaned",
    "saw",
    "gave", "grew", "harvested", "raised", "handed", "put", "recorded", "checked",
]

/// What a scene begins with.
private let daytimes: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "morning",
    "afternoon", "evening", "dawn", "dusk", "midnight", "noon", "o'clock", "lunchtime", "bedtime",
]

/// Those whom only the reader knows.
private let relatives: Set<String> = [
    "mother", "father", "mum", "mom", "dad", "aunt", "uncle", "sister", "brother", "husband",
    "wife",
    "boss", "neighbour", "neighbor", "grandmother", "grandfather", "gran",
]

/// Words that say what is planned, expected or hoped for by anybody.
private let planWords: Set<String> = aheadWords.union(["expected", "hope"])

/// Verbs for what somebody means to do.
private let intending: Set<String> = [
    "propose", "proposes", "intend", "intends", "pledge", "pledges", "vow", "vows",
]

/// Those whom a house counts as its own.
private let headcounts: Set<String> = [
    "readers", "members", "customers", "clients", "subscribers", "staff", "volunteers", "guests",
    "patients", "shops", "stores", "branches",
]

/// Words of those who have something to sell.
private let offering: Set<String> = [
    "stock", "price", "prices", "costs", "cost", "class", "classes", "course", "courses",
    "delivery",
    "discount", "booking", "bookings", "tickets", "menu", "opening", "membership",
]

/// Where and how it is laid down what somebody means to do.
private let drafts: Set<String> = [
    "proposal", "proposals", "proposed", "referendum", "promised", "pledged", "vowed",
]

/// What speaks of itself as the one who writes.
private let houses: Set<String> = [
    "newspaper", "paper", "magazine", "website", "programme", "podcast", "newsletter", "blog",
]

/// What readers do who are asked.
private let answering: Set<String> = ["answered", "wrote", "voted", "replied", "told"]

/// What all of us have or had, so that *our* says nothing of the writer's own.
private let shared: Set<String> = [
    "ancestors", "forefathers", "grandparents", "parents", "children", "brain", "brains", "body",
    "bodies", "planet", "world", "economy", "country", "nation", "species", "cities", "lives",
    "health", "diet", "diets", "climate", "society",
]

private let kitchenDeeds: Set<String> = [
    "add", "bake", "blend", "boil", "chop", "combine", "cook", "drain", "fry", "grate", "grill",
    "heat", "knead", "melt", "mix", "pour", "roast", "simmer", "slice", "soak", "spread",
    "sprinkle", "stir", "top", "whisk",
]

private let ownThings: Set<String> = [
    "survey", "data", "study", "results", "trial", "sample", "analysis", "measurements", "median",
    "average", "mean", "shops", "stores", "offices", "clinics", "readers", "members", "customers",
    "clients", "subscribers", "staff",
    "volunteers", "guests", "pilot", "projects", "project", "shop", "store", "office", "clinic",
    "newsletter", "favourite", "favorite", "poll", "records", "sales", "counties", "county",
    "district", "branch", "branches", "warehouse", "garden", "farm", "kitchen", "patients",
    "practice",
    "modelling", "modeling", "calculations", "count", "estimate", "estimates",
    "nursery", "bakery", "workshop", "laboratory", "lab", "plot", "plots", "fields", "tests",
]

private let times: Set<String> = [
    "week", "month", "year", "decade", "spring", "summer", "autumn", "fall", "winter", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "season", "term",
]
