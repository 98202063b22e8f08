import Citations
public import Evidence
import Foundation
public import Retrieval

/// Everything an operator may change, read once when the program starts.
///
/// The files of `Config/` are embedded as the defaults, so the program runs with no files at all.
/// Over them are laid the files given with `--config`, then environment variables. Nobody else knows
/// that settings come from files.
public struct Settings: Sendable {
    /// The daemon: where it listens, what it takes on, where it keeps things.
    public let server: ServerSettings
    /// Whom to ask, how fast.
    public let retrieval: RetrievalPolicy
    /// Which rules speak, how loudly.
    public let rules: RulePolicy

    /// Who asks, as told to providers.
    public var contact: Contact { Contact(address: retrieval.contactAddress) }

    /// Reads the settings.
    ///
    /// - Parameters:
    ///   - config: A folder with any of `server.json`, `providers.json` and `rules.json`, or one file
    ///     with any of the members `server`, `providers` and `rules`; `nil` for the defaults.
    ///   - environment: The environment variables.
    /// - Throws: `SettingsError` that names the file or variable, the key, and what is allowed.
    public init(
        config: String? = nil, environment: [String: String] = [:]
    ) throws(SettingsError) {
        var trees: [SettingsFile: JSONTree] = [:]
        for file in SettingsFile.allCases { trees[file] = try file.defaults }
        var layers = try config.map(configLayers(at:)) ?? []
        layers += try EnvironmentLayer.layers(
            in: environment, defaults: SettingsFile.server.defaults)
        for layer in layers {
            trees[layer.file] = try layer.overlaid(
                on: trees[layer.file] ?? .null, defaults: layer.file.defaults)
        }
        server = try decode(ServerSettings.self, of: .server, from: trees)
        retrieval = try decode(RetrievalPolicy.self, of: .providers, from: trees)
        rules = try decode(RuleSettings.self, of: .rules, from: trees).policy
        try server.validate()
    }

    /// The environment variables that Stet reads, sorted.
    static var variables: [String] {
        get throws(SettingsError) {
            let leaves = EnvironmentLayer.leaves(of: try SettingsFile.server.defaults, at: [])
            return (leaves.map { EnvironmentLayer.variable(for: $0.0) } + ["STET_CONTACT"]).sorted()
        }
    }
}

/// The layers of a folder or a file.
private func configLayers(at path: String) throws(SettingsError) -> [SettingsLayer] {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
        throw SettingsError(.unreadable, "There is no file or folder of settings at “\(path)”.")
    }
    guard attributes[.type] as? FileAttributeType == .typeDirectory else {
        return try fileLayers(at: path)
    }
    var layers: [SettingsLayer] = []
    for file in SettingsFile.allCases {
        let place = path + "/" + file.name
        guard FileManager.default.fileExists(atPath: place) else { continue }
        layers.append(
            SettingsLayer(
                file: file, origin: place, tree: try parseJSON(readFile(place), of: place)))
    }
    guard !layers.isEmpty else {
        let names = SettingsFile.allCases.map(\.name).joined(separator: ", ")
        throw SettingsError(.unreadable, "The folder “\(path)” holds none of \(names).")
    }
    return layers
}

/// The layers of one file whose members are named after the files of a folder.
private func fileLayers(at path: String) throws(SettingsError) -> [SettingsLayer] {
    let tree = try parseJSON(readFile(path), of: path)
    guard case .object(let members) = tree else {
        throw SettingsError(.wrongType, "\(path) must hold an object, not \(tree.kind).")
    }
    var layers: [SettingsLayer] = []
    for (key, member) in members.sorted(by: { $0.key < $1.key }) {
        guard let file = SettingsFile(rawValue: key) else {
            let known = SettingsFile.allCases.map(\.rawValue)
            let advice =
                nearestName(to: key, among: known).map { "Did you mean `\($0)`?" }
                ?? "Known are: \(known.map { "`\($0)`" }.joined(separator: ", "))."
            throw SettingsError(.unknownKey, "There is no part `\(key)` (\(path)). \(advice)")
        }
        layers.append(SettingsLayer(file: file, origin: path, tree: member))
    }
    return layers
}

private func readFile(_ path: String) throws(SettingsError) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
        throw SettingsError(.unreadable, "The settings in “\(path)” cannot be read.")
    }
    return Array(data)
}

/// Reads what came of laying all layers over each other.
private func decode<Value: Decodable>(
    _ type: Value.Type, of file: SettingsFile, from trees: [SettingsFile: JSONTree]
) throws(SettingsError) -> Value {
    do {
        return try JSONDecoder().decode(type, from: JSONEncoder().encode(trees[file] ?? .null))
    } catch {
        // Every value was held against the table, so this is a mistake of the table.
        throw SettingsError(.malformed, "The settings of \(file.name) cannot be used.")
    }
}
