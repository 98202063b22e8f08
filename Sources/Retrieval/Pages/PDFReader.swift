import Foundation
import Prose
import Synchronization

/// Reads the text of a PDF by poppler's `pdftotext`, in a process of its own.
///
/// A process rather than a library within ours (poppler-cpp, PDFium, MuPDF): no format is attacked
/// more, and a crash, a bomb or a loop in its parser must cost one source and not the daemon; and
/// their licences (GPL, AGPL) would become ours. Installed by Debian's package `poppler-utils`; where
/// it is absent a PDF stays unread, and the problem says so.
///
/// The process gets the file on its standard input, no environment and no arguments from outside; it
/// may use 20 s of processor, 1 GB of addresses and write 16 MB, and is killed after 30 s.
struct PDFReader: Sendable {
    /// Where the program is; `nil` where it is not installed.
    let program: String?
    let patience: Duration

    /// A reader with the program of this path.
    init(program: String?, patience: Duration = .seconds(30)) {
        self.program = program
        self.patience = patience
    }

    /// The reader with the program of the usual places.
    static let installed = PDFReader(
        program: ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext", "/opt/homebrew/bin/pdftotext"]
            .first(where: FileManager.default.isExecutableFile(atPath:)))

    /// The text of a PDF: pages parted by form feeds, paragraphs by blank lines.
    ///
    /// - Throws: `FetchFailure` of code `no-readable-text`, worded to go after the name of its host.
    func text(of bytes: [UInt8]) async throws(FetchFailure) -> String {
        guard let program else {
            throw .unreadablePDF(
                "and pdftotext (Debian package poppler-utils), which reads it, is not installed")
        }
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("stet-pdf-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("in.pdf")
        let output = folder.appendingPathComponent("out.txt")
        let isWell: Bool
        let written: Data?
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: false,
                attributes: [.posixPermissions: 0o700])
            try Data(bytes).write(to: input)
            try Data().write(to: output)
            isWell = try await run(program, from: input, to: output)
            written = try FileHandle(forReadingFrom: output).read(upToCount: 16_000_000)
        } catch {
            throw .unreadablePDF("and it could not be handed to pdftotext")
        }
        guard isWell else {
            throw .unreadablePDF("which is broken, locked or takes too long to read")
        }
        let text = String(decoding: written ?? Data(), as: UTF8.self)
        // Scanned pages give form feeds and now and then a letter.
        guard text.utf8.count(where: { !isSpace($0) }) >= 200 else {
            throw .unreadablePDF("which holds pictures of pages and no text")
        }
        return text
    }

    /// Runs the program to its end; whether that was well.
    private func run(_ program: String, from input: URL, to output: URL) async throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c",
            "ulimit -t 20 -v 1000000 -f 32768; exec \"$0\" -q -enc UTF-8 -l 300 - -", program,
        ]
        process.environment = [:]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        let ending = Ending()
        process.terminationHandler = { process in
            ending.end(process.terminationReason == .exit && process.terminationStatus == 0)
        }
        try process.run()
        let child = process.processIdentifier
        let watch = Task {
            try await Task.sleep(for: patience)
            ending.unlessEnded { kill(child, SIGKILL) }
        }
        defer { watch.cancel() }
        return await withTaskCancellationHandler {
            await ending.wait()
        } onCancel: {
            ending.unlessEnded { kill(child, SIGKILL) }
        }
    }
}

/// How a process ended, for the one who waits for it.
private final class Ending: Sendable {
    private struct State {
        var isWell: Bool?
        var waiter: CheckedContinuation<Bool, Never>?
    }

    private let state = Mutex(State())

    func end(_ isWell: Bool) {
        let waiter = state.withLock { state in
            state.isWell = isWell
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume(returning: isWell)
    }

    func wait() async -> Bool {
        await withCheckedContinuation { continuation in
            let isWell = state.withLock { state in
                if state.isWell == nil { state.waiter = continuation }
                return state.isWell
            }
            if let isWell { continuation.resume(returning: isWell) }
        }
    }

    /// Does something while the process cannot have been forgotten, and its number given away.
    func unlessEnded(_ act: () -> Void) {
        state.withLock { if $0.isWell == nil { act() } }
    }
}

extension FetchFailure {
    fileprivate static func unreadablePDF(_ reason: String) -> FetchFailure {
        FetchFailure(.noReadableText, "sent a PDF, \(reason)")
    }
}
