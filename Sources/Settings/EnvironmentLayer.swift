import Citations
import Retrieval

/// Environment variables as settings.
///
/// Each key of `server.json` that holds a single value or a list of texts has a variable:
/// `listen.port` is `STET_LISTEN_PORT`, `limits.bodyBytes` is `STET_LIMITS_BODY_BYTES`. A list is
/// written with commas. `STET_CONTACT` is the contact address told to providers.
enum EnvironmentLayer {
    /// The layers that an environment holds.
    ///
    /// - Throws: `SettingsError` when a value is of another type than its key.
    static func layers(
        in environment: [String: String], defaults: JSONTree
    ) throws(SettingsError) -> [SettingsLayer] {
        var layers: [SettingsLayer] = []
        for (path, known) in leaves(of: defaults, at: []) {
            let name = variable(for: path)
            guard let text = environment[name] else { continue }
            let value = try read(text, like: known, from: name)
            let tree = path.reversed().reduce(value) { .object([$1: $0]) }
            layers.append(SettingsLayer(file: .server, origin: name, tree: tree))
        }
        try refuseMisspelt(environment.keys, known: try Settings.variables)
        if let contact = environment["STET_CONTACT"] {
            layers.append(
                SettingsLayer(
                    file: .providers, origin: "STET_CONTACT",
                    tree: .object(["contactAddress": .text(contact)])))
        }
        return layers
    }

    /// Refuses a variable that is one of ours but for a letter or two.
    ///
    /// Others that begin like ours may be anybody's: a container's host names services in its own way.
    private static func refuseMisspelt(
        _ names: some Sequence<String>, known: [String]
    ) throws(SettingsError) {
        for name in names.sorted() where name.hasPrefix("STET_") && !known.contains(name) {
            guard let meant = nearestName(to: name, among: known, within: 2) else { continue }
            throw SettingsError(
                .unknownKey,
                "There is no environment variable \(name) for Stet. Did you mean \(meant)?")
        }
    }

    /// The variable of a key: `limits.bodyBytes` gives `STET_LIMITS_BODY_BYTES`.
    static func variable(for path: [String]) -> String {
        let words = path.map { key in
            key.reduce(into: "") { word, letter in
                if letter.isUppercase { word += "_" }
                word += letter.uppercased()
            }
        }
        return (["STET"] + words).joined(separator: "_")
    }

    /// The keys that hold values, with their paths, sorted.
    static func leaves(of tree: JSONTree, at path: [String]) -> [([String], JSONTree)] {
        guard case .object(let members) = tree else { return [(path, tree)] }
        return members.sorted { $0.key < $1.key }.flatMap { leaves(of: $1, at: path + [$0]) }
    }

    private static func read(
        _ text: String, like known: JSONTree, from name: String
    ) throws(SettingsError) -> JSONTree {
        let value: JSONTree? =
            switch known {
            case .number: Double(text).map { .number($0) }
            case .bool: Bool(text).map { .bool($0) }
            case .list: .list(text.split(separator: ",").map { .text(trimmed($0)) })
            default: .text(text)
            }
        guard let value else {
            throw SettingsError(
                .wrongType, "The environment variable \(name) must be \(known.kind), not “\(text)”."
            )
        }
        return value
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
