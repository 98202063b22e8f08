import Foundation
import Testing

/// Bad input ends with status 2 and one sentence that says what, where, and what to do.
@Suite struct InputTests {
    private func check(
        _ arguments: [String], input: [UInt8] = [], says words: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let command = try await Command(arguments, input: input)
        #expect(command.status == 2, sourceLocation: sourceLocation)
        #expect(command.output.isEmpty, sourceLocation: sourceLocation)
        #expect(command.errors.contains(words), "\(command.errors)", sourceLocation: sourceLocation)
    }

    @Test func `a file that is not there`() async throws {
        try await check(
            ["check", "/nowhere/draft.md"], says: "There is no file “/nowhere/draft.md”")
    }

    @Test func `a folder`() async throws {
        try await check(["check", "/tmp"], says: "is a folder")
    }

    @Test func `a pipe by name, which may never end`() async throws {
        let folder = try TemporaryFolder()
        let path = try folder.file("a.md", "")
        try FileManager.default.removeItem(atPath: path)
        #expect(unsafe path.withCString { unsafe mkfifo($0, 0o600) } == 0)
        try await check(["check", path], says: "is a pipe or socket")
    }

    @Test func `an address of another kind`() async throws {
        try await check(["check", "ftp://example.org/a"], says: "no http or https address")
    }

    @Test func `an empty file and one of white space`() async throws {
        let folder = try TemporaryFolder()
        try await check(["check", try folder.file("a.md", "")], says: "is empty")
        try await check(["check", try folder.file("b.md", " \n\t\n")], says: "is empty")
        try await check(["check", "-"], says: "“standard input” is empty")
    }

    @Test func `UTF-16 is read, and places lead into what was sent`() async throws {
        let folder = try TemporaryFolder()
        let words = "\u{FEFF}# Flow\n\nÜber 5% more."
        let wide = words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        for (name, bytes) in [("a.md", wide), ("b.md", Array(words.utf8))] {
            let command = try await Command(
                "extract", "--offsets", "utf16", try folder.file(name, bytes))
            #expect(command.status == 0, "\(command.errors)")
            #expect(command.output.hasPrefix(#"{"quantities":[{"start":14,"#), "\(command.output)")
        }
        // What comes without a name is Markdown where it begins like that.
        let piped = try await Command(
            "check", "-q", "--offline", "--format", "json", "--fail-on", "none", "-",
            input: Array("# Flow\n\n5% more.".utf8))
        #expect(piped.output.contains(#""format" : "markdown""#), "\(piped.errors)")
    }

    @Test func `binary files are named for what they look like`() async throws {
        let folder = try TemporaryFolder()
        try await check(["check", try folder.file("a.pdf", "%PDF-1.7 …")], says: "a PDF")
        try await check(
            ["check", try folder.file("b.docx", [0x50, 0x4B, 3, 4, 0, 0])],
            says: "an office document")
        try await check(
            ["check", try folder.file("c.txt", [65, 0, 66])], says: "binary data, not text (byte 1)"
        )
    }

    @Test func `a draft longer than the limit`() async throws {
        let folder = try TemporaryFolder()
        let long = try folder.file("long.txt", [UInt8](repeating: 65, count: 50_000_000))
        try await check(["check", long], says: "is longer than 10000000 bytes")
        let short = try folder.file("short.txt", "Eleven more")
        try await check(["check", "--max-bytes", "10", short], says: "--max-bytes")
    }

    @Test func `invalid UTF-8 is repaired with a note`() async throws {
        let folder = try TemporaryFolder()
        let draft = try folder.file("a.txt", Array("Pain fell by ".utf8) + [0xFF, 0x0A])
        let command = try await Command("check", "--offline", draft)
        #expect(command.status == 0)
        #expect(command.errors.contains("Byte 13 is not valid UTF-8"))
    }

    @Test(arguments: [
        ["bogus"], ["check"], ["check", "--bogus", "x"], ["check", "--format", "pdf", "x"],
        ["extract"], ["extract", "--offsets", "bytes", "-"], ["explain", "a", "b"], ["serve", "x"],
        ["serve", "--port", "70000"], ["assess"], ["cite", "--batch"], ["source"],
        ["check", "--offline", "--evidence", "x", "y"],
    ])
    func `wrong usage ends with 2`(arguments: [String]) async throws {
        let command = try await Command(arguments)
        #expect(command.status == 2, "\(arguments)")
        #expect(command.output.isEmpty)
        #expect(!command.errors.isEmpty)
    }

    @Test func `an unknown rule names the nearest`() async throws {
        try await check(
            ["explain", "maximun-as-typical"], says: "Did you mean maximum-as-typical?")
        let folder = try TemporaryFolder()
        let draft = try folder.file("a.md", "Words.")
        try await check(
            ["check", "--fail-on", "oversated", draft], says: "Did you mean overstated?")
        try await check(["check", "--fail-on", "precision:2", draft], says: "from 0 to 1")
    }

    @Test func `an unknown key of the settings`() async throws {
        let folder = try TemporaryFolder()
        let draft = try folder.file("a.md", "Words.")
        let config = try folder.file("c.json", #"{"server": {"lisen": {}}}"#)
        try await check(["check", "--offline", "--config", config, draft], says: "listen")
        try await check(["check", "--config", "/nowhere", draft], says: "/nowhere")
    }

    @Test func `a bundle that is none`() async throws {
        let folder = try TemporaryFolder()
        let draft = try folder.file("a.md", "Words.")
        let bundle = try folder.file("b.json", "{")
        try await check(["check", "--evidence", bundle, draft], says: "is no evidence bundle")
    }

    @Test func `an output that cannot be written`() async throws {
        let folder = try TemporaryFolder()
        let draft = try folder.file("a.md", "Words.")
        try await check(
            ["check", "-q", "--offline", "--output", "/nowhere/r.txt", draft],
            says: "“/nowhere/r.txt” cannot be written")
    }

    @Test func `standard output that takes nothing`() async throws {
        let folder = try TemporaryFolder()
        let draft = try folder.file("a.md", "Flow rose by 5%.")
        for arguments in [
            ["check", "-q", "--offline", "--fail-on", "none", draft], ["extract", draft],
            ["extract", "--batch"], ["explain"], ["--help"],
        ] {
            let command = try await Command(
                arguments, input: Array(#"{"id": 1, "text": "It rose by 5%."}"#.utf8),
                output: "/dev/full")
            #expect(command.status == 2, "\(arguments)")
            #expect(
                command.errors.contains("Standard output cannot be written"), "\(command.errors)")
        }
    }

    @Test func `advice names what the command has`() async throws {
        let folder = try TemporaryFolder()
        let draft = try folder.file("a.md", "Words.")
        let other = try folder.file("no.sqlite", "This is no database at all, whatever its name.")
        for arguments in [["check", draft], ["source", "10.5555/stet.1"]] {
            let command = try await Command(arguments + ["--store", other])
            #expect(command.status == 2)
            #expect(command.errors.contains("another file with --store"), "\(command.errors)")
            #expect(!command.errors.contains("store.path"))
        }
        try await check(
            ["serve", "--store", other], says: "--store, STET_STORE_PATH or `store.path`")
        let long = try folder.file("long.json", [UInt8](repeating: 0x20, count: 10_000_001))
        let command = try await Command(
            "evaluate", "Claims/Corpus/wage-floor", "--baseline", long)
        #expect(command.status == 2)
        #expect(!command.errors.contains("--max-bytes"), "\(command.errors)")
        #expect(command.errors.contains("that --json wrote"))
    }

    @Test func `rules that are switched off are silent in an extraction as well`() async throws {
        let folder = try TemporaryFolder()
        let draft = try folder.file("a.md", "Of 200 patients, 50 (45%) got better.")
        let config = try folder.file(
            "c.json", #"{"rules": {"rules": {"arithmetic-off": {"enabled": false}}}}"#)
        let finding = #""rule":"arithmetic-off""#
        let loud = try await Command("extract", draft)
        let quiet = try await Command("extract", "--config", config, draft)
        #expect(loud.output.contains(finding), "\(loud.output)")
        #expect(quiet.status == 0 && !quiet.output.contains(finding), "\(quiet.output)")
    }

    @Test func `one file for two results`() async throws {
        let folder = try TemporaryFolder()
        let draft = try folder.file("a.md", "Words.")
        let same = folder.url.appending(path: "r.json").path
        for other in [same, folder.path + "/./r.json"] {
            try await check(
                ["check", "-q", "--offline", "--output", same, "--save-evidence", other, draft],
                says: "--save-evidence")
        }
        try await check(
            ["check", "-q", "--offline", "--output", draft, draft], says: "--output")
        #expect(try String(contentsOfFile: draft, encoding: .utf8) == "Words.")
    }

    @Test func `an empty list of what to fail on is a mistake`() async throws {
        let folder = try TemporaryFolder()
        let draft = try folder.file("a.md", "Words.")
        for list in ["", " ", ",", "overstated,,error", "overstated,"] {
            try await check(["check", "--offline", "--fail-on", list, draft], says: "--fail-on")
        }
    }

    @Test func `help and version end well`() async throws {
        for arguments in [["--help"], ["help", "check"], ["--version"], ["check", "--help"]] {
            let command = try await Command(arguments)
            #expect(command.status == 0)
            #expect(!command.output.isEmpty)
        }
    }
}
