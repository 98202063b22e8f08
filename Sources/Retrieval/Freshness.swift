/// How long an answer may be used without asking again.
///
/// Notices are the shortest-lived part of an answer, so an answer that carries some is asked for
/// again after a week; when the provider is then down, the older answer still serves as a record.
public struct Freshness: Sendable, Hashable {
    /// Up to this age nobody is asked.
    public let fresh: Duration
    /// Up to this age it stands in for a provider that cannot be reached.
    public let usable: Duration

    /// A record with its notices.
    public static let record = Freshness(fresh: .seconds(7 * 86_400), usable: .seconds(30 * 86_400))
    /// What hardly changes: full texts, pages, identifiers of one work.
    public static let text = Freshness(fresh: .seconds(30 * 86_400), usable: .seconds(30 * 86_400))
    /// That there is nothing of this name.
    public static let absence = Freshness(fresh: .seconds(86_400), usable: .seconds(86_400))
}
