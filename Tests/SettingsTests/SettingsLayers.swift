import Evidence
import Foundation
import Retrieval
import Settings
import Testing

/// Files and variables over the embedded defaults, and every mistake with its sentence.
@Suite struct SettingsLayers {
    /// Settings of the given files in a folder, and variables.
    private func settings(
        _ files: [String: String] = [:], environment: [String: String] = [:]
    ) throws -> Settings {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("stet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        return try Settings(
            config: files.isEmpty ? nil : folder.path, environment: environment)
    }

    /// Expects a refusal that says all these words.
    private func check(
        _ files: [String: String] = [:], environment: [String: String] = [:],
        refused code: SettingsError.Code, saying words: String...,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let error = #expect(throws: SettingsError.self, sourceLocation: sourceLocation) {
            try settings(files, environment: environment)
        }
        #expect(error?.code == code, "\(error?.message ?? "")", sourceLocation: sourceLocation)
        for word in words {
            #expect(
                error?.message.contains(word) == true, "\(error?.message ?? "")",
                sourceLocation: sourceLocation)
        }
    }

    @Test func `without files and variables the embedded files hold`() throws {
        let settings = try settings()
        #expect(settings.server.listen.host == "127.0.0.1")
        #expect(settings.server.limits.draftBytes <= settings.server.limits.bodyBytes)
        #expect(settings.retrieval.providers.contains { $0.id == .crossref })
        #expect(settings.rules == RulePolicy())
        #expect(settings.contact.address == nil)
    }

    @Test func `a file changes what it names and nothing else`() throws {
        let before = try settings()
        let settings = try settings([
            "server.json": #"{"listen": {"port": 9000}, "queue": {"running": 2}}"#,
            "providers.json":
                #"{"providers": [{"id": "crossref", "baseURL": "http://127.0.0.1:1"}]}"#,
            "rules.json":
                #"{"rules": {"population-widened": {"enabled": false}, "small-study": {"severity": "warning"}}}"#,
        ])
        #expect(settings.server.listen.port == 9000)
        #expect(settings.server.listen.host == "127.0.0.1")
        #expect(settings.server.queue.waiting == before.server.queue.waiting)
        let crossref = settings.retrieval.providers.first { $0.id == .crossref }
        #expect(crossref?.baseURL == "http://127.0.0.1:1")
        #expect(
            crossref?.retries == before.retrieval.providers.first { $0.id == .crossref }?.retries)
        #expect(settings.retrieval.providers.count == before.retrieval.providers.count)
        #expect(settings.rules.disabled == ["population-widened"])
        #expect(settings.rules.severities == ["small-study": .warning])
    }

    @Test func `one file may hold all parts`() throws {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("stet-\(UUID().uuidString).json").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let text =
            #"{"server": {"log": {"level": "debug"}}, "providers": {"contactAddress": "a@e.org"}}"#
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        let settings = try Settings(config: path)
        #expect(settings.server.log.level == "debug")
        #expect(settings.contact.address == "a@e.org")
        try Data(#"{"servers": {}}"#.utf8).write(to: URL(fileURLWithPath: path))
        let error = #expect(throws: SettingsError.self) { try Settings(config: path) }
        #expect(error?.message.contains("Did you mean `server`?") == true)
    }

    @Test func `variables stand over files`() throws {
        let settings = try settings(
            ["server.json": #"{"listen": {"port": 9000, "names": ["a"]}}"#],
            environment: [
                "STET_LISTEN_PORT": "9001", "STET_LISTEN_NAMES": "desk.example, stet.example",
                "STET_LIMITS_BODY_BYTES": "8000000", "STET_STORE_PATH": "/tmp/x.sqlite",
                "STET_CONTACT": "desk@example.org", "HOME": "/root",
            ])
        #expect(settings.server.listen.port == 9001)
        #expect(settings.server.listen.names == ["desk.example", "stet.example"])
        #expect(settings.server.limits.bodyBytes == 8_000_000)
        #expect(settings.server.store.path == "/tmp/x.sqlite")
        #expect(settings.contact.userAgent.contains("desk@example.org"))
    }

    @Test func `an unknown key is named with the nearest known one`() {
        check(
            ["server.json": #"{"listen": {"prot": 1}}"#], refused: .unknownKey,
            saying: "`prot`", "`listen`", "server.json", "Did you mean `port`?")
        check(
            ["server.json": #"{"colour": 1}"#], refused: .unknownKey, saying: "`colour`",
            "`queue`")
        check(
            ["providers.json": #"{"providers": [{"id": "crossref", "baseUrl": "x"}]}"#],
            refused: .unknownKey, saying: "`baseURL`")
        check(
            ["rules.json": #"{"rules": {"population-widend": {}}}"#], refused: .unknownKey,
            saying: "Did you mean `population-widened`?")
        check(
            ["rules.json": #"{"rules": {"small-study": {"enable": true}}}"#],
            refused: .unknownKey, saying: "`enable`", "`enabled`")
    }

    @Test func `a value of another type is named with what it must be`() {
        check(
            ["server.json": #"{"listen": {"port": "80"}}"#], refused: .wrongType,
            saying: "`listen.port`", "a number", "a text")
        check(["server.json": "[]"], refused: .wrongType, saying: "an object")
        check(
            environment: ["STET_QUEUE_RUNNING": "many"], refused: .wrongType,
            saying: "STET_QUEUE_RUNNING", "“many”")
    }

    @Test func `a value out of range is named with the range`() {
        check(
            ["server.json": #"{"listen": {"port": 70000}}"#], refused: .outOfRange,
            saying: "`listen.port`", "STET_LISTEN_PORT", "65535", "70000")
        check(environment: ["STET_QUEUE_RUNNING": "0"], refused: .outOfRange, saying: "from 1")
        check(environment: ["STET_LOG_LEVEL": "loud"], refused: .outOfRange, saying: "`debug`")
        check(environment: ["STET_LISTEN_PORT": "80.5"], refused: .outOfRange, saying: "whole")
        check(
            ["rules.json": #"{"rules": {"small-study": {"severity": "loud"}}}"#],
            refused: .outOfRange, saying: "small-study", "`warning`")
        check(
            ["providers.json": #"{"providers": [{"id": "crossref", "retries": 99}]}"#],
            refused: .outOfRange, saying: "retries", "providers.json")
        check(
            ["providers.json": #"{"providers": [{"id": "crossreff"}]}"#],
            refused: .outOfRange, saying: "providers.json")
    }

    @Test func `a mistake is told in words, with key, place and what is allowed`() {
        for (entry, words) in [
            (
                #""concurrentRequests": 1.5"#,
                "must be a whole number from 1 to 256, not 1.5"
            ),
            (#""concurrentRequests": 0"#, "not 0"), (#""retries": -1"#, "from 0 to 10, not -1"),
            (#""requestsPerSecond": 0"#, "above 0, up to 1000, not 0"),
            (#""baseURL": "ftp://api.example.org""#, "an http or https address"),
            (#""subjects": ["dio"]"#, "Did you mean `doi`?"),
            (#""subjects": "doi""#, "must be a list, not a text"),
            (#""retries": null"#, "not null"),
        ] {
            check(
                ["providers.json": #"{"providers": [{"id": "crossref", \#(entry)}]}"#],
                refused: words.contains("a list") || words.contains("null")
                    ? .wrongType : .outOfRange, saying: "`providers.crossref.", words,
                "providers.json")
        }
        check(
            ["providers.json": #"{"providers": [{"id": "crosref"}]}"#], refused: .outOfRange,
            saying: "Did you mean `crossref`?")
        check(
            ["providers.json": #"{"providers": [{"retries": 1}]}"#], refused: .wrongType,
            saying: "an object with an `id`")
        check(
            ["providers.json": #"{"providers": [{"id": "crossref"}, {"id": "crossref"}]}"#],
            refused: .outOfRange, saying: "“crossref” twice")
        check(
            ["providers.json": #"{"pages": {"timeoutSeconds": 9999}}"#], refused: .outOfRange,
            saying: "`pages.timeoutSeconds`", "above 0, up to 600, not 9999")
        check(
            environment: ["STET_LISTEN_PORT": "1e400"], refused: .outOfRange,
            saying: "STET_LISTEN_PORT", "from 0 to 65535")
        check(
            ["server.json": #"{"listen": {"names": [1]}}"#], refused: .wrongType,
            saying: "a list of texts")
        check(
            ["rules.json": #"{"rules": {"small-study": {"enabled": "no"}}}"#],
            refused: .wrongType, saying: "`rules.small-study.enabled`", "true or false")
        check(
            ["server.json": #"{"limits": {"bodyBytes": 1024, "draftBytes": 2000}}"#],
            refused: .outOfRange, saying: "`limits.bodyBytes`", "1024", "2000")
    }

    @Test func `a misspelt variable is named, and another program's is let be`() throws {
        for (name, meant) in [
            ("STET_LISTEN_PROT", "STET_LISTEN_PORT"), ("STET_CONTCAT", "STET_CONTACT"),
            ("STET_LOG_LEVL", "STET_LOG_LEVEL"),
        ] {
            check(environment: [name: "1"], refused: .unknownKey, saying: name, meant)
        }
        for name in ["STET_SERVICE_HOST", "STET_PORT", "STET_PORT_8017_TCP", "STET", "HOME"] {
            #expect(throws: Never.self) { try settings(environment: [name: "1"]) }
        }
    }

    @Test func `a file that is no JSON or not there is named`() {
        check(["server.json": "{\"listen\": "], refused: .malformed, saying: "server.json")
        check(["other.json": "{}"], refused: .unreadable, saying: "none of server.json")
        let error = #expect(throws: SettingsError.self) { try Settings(config: "/nowhere") }
        #expect(error?.code == .unreadable)
    }

    @Test func `any bytes as a file end in settings or a sentence`() {
        for text in ["", "null", "0", "\"\"", "{}", "[[", "\u{0}", "{\"listen\":null}"] {
            do {
                _ = try settings(["server.json": text])
            } catch {
                #expect(error is SettingsError, "\(text): \(error)")
            }
        }
    }
}
