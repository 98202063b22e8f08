import Foundation
import Settings
import Testing

/// The folder's README names every key and every variable.
@Suite struct DocumentedKeys {
    private var config: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Config")
    }

    private func keys(of value: Any) -> Set<String> {
        switch value {
        case let members as [String: Any]:
            Set(members.keys).union(members.values.flatMap { keys(of: $0) })
        case let list as [Any]: Set(list.flatMap { keys(of: $0) })
        default: []
        }
    }

    @Test func `every key and variable is in the README`() throws {
        let readme = try String(
            contentsOf: config.appendingPathComponent("README.md"), encoding: .utf8)
        for name in ["server.json", "providers.json", "rules.json"] {
            let data = try Data(contentsOf: config.appendingPathComponent(name))
            for key in keys(of: try JSONSerialization.jsonObject(with: data)) {
                #expect(
                    ["`\(key)`", ".\(key)`", "`\(key)."].contains(where: readme.contains),
                    "\(name): \(key)")
            }
        }
        for variable in try Settings.variables {
            #expect(readme.contains("`\(variable)`"), "\(variable)")
        }
    }

    @Test func `the defaults in the README are those of the files`() throws {
        let readme = try String(
            contentsOf: config.appendingPathComponent("README.md"), encoding: .utf8)
        let settings = try Settings().server
        for (key, value) in [
            ("listen.port", "\(settings.listen.port)"),
            ("limits.bodyBytes", "\(settings.limits.bodyBytes)"),
            ("limits.draftBytes", "\(settings.limits.draftBytes)"),
            ("limits.waitSeconds", "\(settings.limits.waitSeconds)"),
            ("queue.running", "\(settings.queue.running)"),
            ("queue.waiting", "\(settings.queue.waiting)"),
            ("queue.attempts", "\(settings.queue.attempts)"),
            ("store.path", settings.store.path),
            ("store.patienceSeconds", "\(settings.store.patienceSeconds)"),
            ("log.level", settings.log.level), ("listen.host", settings.listen.host),
        ] {
            let line = readme.split(separator: "\n").first { $0.hasPrefix("| `\(key)`") }
            #expect(line?.contains("`\(value)`") == true, "\(key)")
        }
    }
}
