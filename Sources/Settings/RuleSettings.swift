import Evidence

/// `Config/rules.json`: what differs from the rules' own settings, by rule id.
struct RuleSettings: Decodable {
    /// What may be said of one rule.
    struct Setting: Decodable {
        var enabled: Bool?
        var severity: String?

        private enum CodingKeys: String, CodingKey, CaseIterable { case enabled, severity }

        init(from decoder: any Decoder) throws {
            let known = Set(CodingKeys.allCases.map(\.rawValue))
            for key in try decoder.container(keyedBy: AnyKey.self).allKeys
            where !known.contains(key.stringValue) {
                throw SettingsError(
                    .unknownKey,
                    "There is no setting `\(key.stringValue)` of a rule (rules.json). Known are: "
                        + "`enabled`, `severity`.")
            }
            let values = try decoder.container(keyedBy: CodingKeys.self)
            enabled = try values.decodeIfPresent(Bool.self, forKey: .enabled)
            severity = try values.decodeIfPresent(String.self, forKey: .severity)
        }
    }

    private struct AnyKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    var rules: [String: Setting]

    private enum CodingKeys: String, CodingKey { case rules }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        rules = try values.decode([String: Setting].self, forKey: .rules)
        let known = Rules.all.map(\.id.rawValue)
        for (name, setting) in rules.sorted(by: { $0.key < $1.key }) {
            guard known.contains(name) else {
                let advice = nearestName(to: name, among: known).map { " Did you mean `\($0)`?" }
                throw SettingsError(
                    .unknownKey, "There is no rule `\(name)` (rules.json).\(advice ?? "")")
            }
            if let severity = setting.severity, Severity(rawValue: severity) == nil {
                let allowed = Severity.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
                throw SettingsError(
                    .outOfRange,
                    "`severity` of the rule `\(name)` must be one of \(allowed), not “\(severity)”."
                )
            }
        }
    }

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
