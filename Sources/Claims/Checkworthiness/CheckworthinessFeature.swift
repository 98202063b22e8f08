/// What a sentence can show that makes a check of it worth more or less; `CheckworthinessTable` weighs it.
package enum CheckworthinessFeature: Int, Sendable, CaseIterable {
    case intention, plan, obligation, possibility, condition, opinion, judgement, knowing,
        reason, talk, address
    case speaker, opensWithSpeaker, reader, another, others, opensWithOthers, title, kin
    case was, had, present, deed, completed, ownDeed, deedOfOthers, stateOfOthers, record,
        speech, trend, exists, opensWithExists
    case more, most, ever
    case since, period, now, year
    case money, work, health, arms, crime, society, country, measure
    case name, claim, claimOfAmount, question, short, long
    case digits, numberWord, amount, amounts, share, sum, vagueAmount, change
}

/// The features a stretch of text shows, one bit each.
struct CheckworthinessFeatures: OptionSet {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    init(_ feature: CheckworthinessFeature) { rawValue = 1 << UInt64(feature.rawValue) }

    func contains(_ feature: CheckworthinessFeature) -> Bool { contains(Self(feature)) }

    mutating func insert(_ feature: CheckworthinessFeature) { formUnion(Self(feature)) }
}
