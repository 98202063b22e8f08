import Citations
import Foundation

/// The files of `Config/`, each embedded as its own defaults.
enum SettingsFile: String, CaseIterable {
    case server, providers, rules

    /// Its name in a folder of settings.
    var name: String { rawValue + ".json" }

    /// What holds where nobody says otherwise: the file as it was when the program was built.
    var defaults: JSONTree {
        get throws(SettingsError) {
            let bytes =
                switch self {
                case .server: PackageResources.server_json
                case .providers: PackageResources.providers_json
                case .rules: PackageResources.rules_json
                }
            return try parseJSON(bytes, of: name)
        }
    }
}

/// Reads a file of settings.
///
/// - Throws: `SettingsError` of code `malformed`, with the place.
func parseJSON(_ bytes: [UInt8], of name: String) throws(SettingsError) -> JSONTree {
    do {
        return try JSONDecoder().decode(JSONTree.self, from: Data(bytes))
    } catch {
        var detail = ""
        if case DecodingError.dataCorrupted(let context) = error {
            let underlying = (context.underlyingError as NSError?)?.userInfo[
                NSDebugDescriptionErrorKey]
            detail = (underlying as? String).map { " (\($0))" } ?? ""
        }
        throw SettingsError(.malformed, "\(name) is not JSON\(detail).")
    }
}
