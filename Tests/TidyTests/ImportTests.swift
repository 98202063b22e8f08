import Foundation
import TestSupport
import Testing

/// The import table: what each module imports of ours, and of others, no more and no less.
private let table: [String: (ours: Set<String>, others: Set<String>)] = [
    "Prose": (["CMD4C", "CGumbo"], []),
    "Quantities": (["Prose"], []),
    "Citations": (["Prose"], []),
    "Claims": (["Prose", "Quantities", "Citations"], []),
    "Evidence": (["Prose", "Quantities", "Citations", "Claims"], []),
    "Reports": (
        ["Prose", "Quantities", "Citations", "Claims", "Evidence"], ["FoundationEssentials"]
    ),
    "Evaluation": (
        ["Prose", "Quantities", "Citations", "Claims", "Evidence", "Reports"], ["Foundation"]
    ),
    "Curl": (["CCurl"], ["Dispatch", "Glibc", "HTTPTypes", "Synchronization"]),
    "Retrieval": (
        ["Prose", "Citations", "Curl"],
        ["Crypto", "Foundation", "HTTPTypes", "Logging", "Synchronization"]
    ),
    "Storage": (["Retrieval"], ["Foundation", "GRDB"]),
    "Checking": (
        ["Prose", "Citations", "Claims", "Evidence", "Reports", "Retrieval", "Storage"],
        ["Dispatch", "Foundation", "Logging", "ServiceLifecycle", "Synchronization"]
    ),
    "Settings": (["Citations", "Evidence", "Retrieval", "Checking"], ["Foundation"]),
    "Server": (
        [
            "Prose", "Citations", "Evidence", "Reports", "Retrieval", "Storage", "Checking",
            "Settings",
        ],
        [
            "Crypto", "Foundation", "HTTPTypes", "Hummingbird", "Logging", "Mustache", "NIOCore",
            "ServiceLifecycle", "Synchronization", "UnixSignals",
        ]
    ),
    "stet": (
        [
            "Prose", "Citations", "Evidence", "Reports", "Evaluation", "Curl", "Retrieval",
            "Storage", "Checking", "Settings", "Server",
        ], ["ArgumentParser", "Foundation", "Logging"]
    ),
]

@Suite struct `The import table` {
    @Test(arguments: table.keys.sorted())
    func `a module imports only what its row allows`(module: String) throws {
        let allowed = try #require(table[module])
        var imported: Set<String> = []
        for file in try swiftFiles(under: "Sources/\(module)") {
            for name in imports(of: try String(contentsOf: file, encoding: .utf8)) {
                imported.insert(name)
                #expect(
                    allowed.ours.contains(name) || allowed.others.contains(name),
                    "\(file.lastPathComponent) of \(module) imports \(name)")
            }
        }
        let unused = allowed.ours.union(allowed.others).subtracting(imported)
        #expect(unused.isEmpty, "\(module) imports no \(unused.sorted()) any more")
    }

    @Test func `every module has a row`() throws {
        let modules = try FileManager.default.contentsOfDirectory(
            atPath: PackageFolder.root.appending(path: "Sources").path
        )
        .filter { !["CCurl", "CMD4C", "CGumbo"].contains($0) }
        #expect(Set(modules) == Set(table.keys))
    }

    private func imports(of source: String) -> [String] {
        source.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
                !line.hasPrefix("//"), !line.hasPrefix(" ")
            else { return nil }
            let name = words.last.map(String.init) ?? ""
            return String(name.split(separator: ".").first ?? "")
        }
    }
}

/// The Swift files below a folder of the package, sorted.
func swiftFiles(under folder: String) throws -> [URL] {
    let root = PackageFolder.root.appending(path: folder)
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.sorted {
        $0.path < $1.path
    }
}
