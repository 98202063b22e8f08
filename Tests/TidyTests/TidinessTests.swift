import Evidence
import Foundation
import TestSupport
import Testing

@Suite struct `Tidiness` {
    @Test func `no file of the sources or tests is longer than 400 lines`() throws {
        for folder in ["Sources", "Tests"] {
            for file in try swiftFiles(under: folder) {
                let lines = try String(contentsOf: file, encoding: .utf8).split(
                    separator: "\n", omittingEmptySubsequences: false
                ).count
                #expect(lines <= 401, "\(file.lastPathComponent) has \(lines) lines")
            }
        }
    }

    @Test func `the sources hold no unfinished marks and no traps`() throws {
        for file in try swiftFiles(under: "Sources") {
            let text = try String(contentsOf: file, encoding: .utf8)
            for word in ["TO" + "DO", "FIX" + "ME", "fatal" + "Error(", "try" + "! "] {
                #expect(!text.contains(word), "\(file.lastPathComponent) holds \(word)")
            }
        }
    }

    @Test func `every key of the configuration is explained in its README`() throws {
        let folder = PackageFolder.root.appending(path: "Config")
        let readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
        for name in ["server.json", "providers.json", "rules.json"] {
            let value = try JSONSerialization.jsonObject(
                with: Data(contentsOf: folder.appending(path: name)))
            for key in keys(of: value) where !isRuleOrValue(key) {
                #expect(
                    readme.contains("`\(key)`") || readme.contains(".\(key)`")
                        || readme.contains("`\(key)."),
                    "\(name): \(key) is not in Config/README.md")
            }
        }
    }

    private func keys(of value: Any) -> Set<String> {
        if let object = value as? [String: Any] {
            return Set(object.keys).union(object.values.flatMap { keys(of: $0) })
        }
        if let list = value as? [Any] { return Set(list.flatMap { keys(of: $0) }) }
        return []
    }

    /// Rule ids are kebab-case and explain themselves; configuration keys are camel-case.
    private func isRuleOrValue(_ key: String) -> Bool { key.contains("-") }
}
