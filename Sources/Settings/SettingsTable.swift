import Citations
import Evidence
import Retrieval

extension SettingsFile {
    /// What its keys may hold, by their paths; `*` stands for the name of an entry.
    ///
    /// Of which type each is, and which keys there are, the defaults say. The README beside the files repeats the
    /// ranges; a test holds it to them.
    var rules: [String: SettingRule] {
        switch self {
        case .server: serverRules
        case .providers: providerRules
        case .rules: ["rules.*.severity": .choice(Severity.allCases.map(\.rawValue))]
        }
    }

    /// The names an object's members may have, where these are no keys but say what a member is about.
    func names(at path: [String]) -> [String]? {
        self == .rules && path == ["rules"] ? Rules.all.map(\.id.rawValue) : nil
    }

    /// A member of such an object, with every key it may have.
    static let namedMember = JSONTree.object(["enabled": .bool(true), "severity": .text("")])
}

private let serverRules: [String: SettingRule] = [
    "listen.host": .words,
    "listen.port": .whole(0...65_535),
    "limits.bodyBytes": .whole(1024...1_073_741_824),
    // Nor more than `limits.bodyBytes`, whatever that is.
    "limits.draftBytes": .whole(1...1_073_741_824),
    "limits.waitSeconds": .whole(0...600),
    "queue.running": .whole(1...64),
    "queue.waiting": .whole(1...100_000),
    "queue.attempts": .whole(1...100),
    "store.path": .words,
    "store.patienceSeconds": .whole(0...600),
    "log.level": .choice([
        "trace", "debug", "info", "notice", "warning", "error", "critical",
    ]),
]

private let providerRules: [String: SettingRule] = [
    "providers.*.id": .choice(ProviderPolicy.ID.allCases.map(\.rawValue)),
    "providers.*.baseURL": .address,
    "providers.*.subjects": .choices(ProviderPolicy.Subject.allCases.map(\.rawValue)),
    "providers.*.requestsPerSecond": .number(above: 0, upTo: 1000),
    "providers.*.concurrentRequests": .whole(1...256),
    "providers.*.timeoutSeconds": .number(above: 0, upTo: 600),
    "providers.*.retries": .whole(0...10),
    "providers.*.retrySeconds": .numberFrom(0, upTo: 600),
    "pages.requestsPerSecond": .number(above: 0, upTo: 1000),
    "pages.timeoutSeconds": .number(above: 0, upTo: 600),
    "pages.retries": .whole(0...10),
    "pages.retrySeconds": .numberFrom(0, upTo: 600),
]
