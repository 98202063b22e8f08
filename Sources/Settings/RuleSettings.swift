import Evidence

/// `Config/rules.json`: what differs from the rules' own settings, by rule id.
struct RuleSettings: Decodable {
    /// What may be said of one rule.
    struct Setting: Decodable {
        var enabled: Bool?
        var severity: String?
    }

    var rules: [String: Setting]

    /// The same for the judge.
    var policy: RulePolicy {
        var policy = RulePolicy()
        for (name, setting) in rules {
            let id = RuleID(rawValue: name)
            if setting.enabled == false { policy.disabled.insert(id) }
            policy.severities[id] = setting.severity.flatMap(Severity.init(rawValue:))
        }
        return policy
    }
}
