/// How long an answer may be used without asking again.
///
/// What is no longer fresh is asked for again, with its validator where the provider gave one, so that
/// an unchanged answer costs no more than a 304.
/// Notices are the shortest-lived part of an answer, so an answer that carries some is asked for
/// again after a week; when the provider is then down, the older answer still serves as a record.
struct Freshness: Sendable, Hashable {
    /// Up to this age nobody is asked.
    let fresh: Duration
    /// Up to this age it stands in for a provider that cannot be reached.
    let usable: Duration

    /// A record with its notices.
    static let record = Freshness(fresh: .seconds(7 * 86_400), usable: .seconds(30 * 86_400))
    /// A page, which its owner may change any day.
    static let page = Freshness(fresh: .seconds(86_400), usable: .seconds(30 * 86_400))
    /// What hardly changes: full texts, open copies, identifiers of one work.
    static let text = Freshness(fresh: .seconds(30 * 86_400), usable: .seconds(30 * 86_400))
    /// That there is nothing of this name.
    static let absence = Freshness(fresh: .seconds(86_400), usable: .seconds(86_400))
}
