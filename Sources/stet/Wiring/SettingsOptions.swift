import ArgumentParser
import Foundation
import Settings

/// The option that every command with settings has.
struct SettingsOptions: ParsableArguments {
    @Option(
        help: """
            A folder with server.json, providers.json or rules.json, or one file with these as \
            members, laid over the defaults.
            """)
    var config: String?

    /// The settings: the defaults, the files, then the environment.
    ///
    /// - Throws: `CommandFailure` that names the file or variable and the key.
    func settings() throws(CommandFailure) -> Settings {
        do throws(SettingsError) {
            return try Settings(
                config: config, environment: ProcessInfo.processInfo.environment)
        } catch {
            throw CommandFailure(error.message)
        }
    }
}
