import Citations
import Foundation
import Testing

@testable import Settings

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

    @Test(arguments: ["server", "providers", "rules"])
    func `the ranges in the README are those of the table`(part: String) throws {
        let readme = try String(
            contentsOf: config.appendingPathComponent("README.md"), encoding: .utf8)
        let file = try #require(SettingsFile(rawValue: part))
        for (path, rule) in file.rules where path != "limits.draftBytes" {
            let key = part == "server" ? path : String(path.split(separator: ".").last ?? "")
            // Providers and pages have a table each, with the same keys.
            let lines = readme.split(separator: "\n").filter { $0.hasPrefix("| `\(key)`") }
            let words = rule.range.map { [$0] } ?? rule.names
            #expect(!lines.isEmpty, "\(path)")
            for word in words {
                #expect(lines.allSatisfy { $0.contains(word) }, "\(path): \(word)")
            }
        }
    }

    @Test func `every key that holds a number has its range`() throws {
        for file in [SettingsFile.server, .providers] {
            for (path, value) in EnvironmentLayer.leaves(of: try file.defaults, at: []) {
                guard case .number = value else { continue }
                #expect(file.rules[path.joined(separator: ".")]?.range != nil, "\(path)")
            }
        }
    }
}
