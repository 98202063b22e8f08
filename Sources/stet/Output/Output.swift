import Foundation

/// Where results go: standard output, or a file.
///
/// A reader who closes the pipe is no error; what is written after that goes nowhere. Any other refusal is one:
/// a report that was cut short must not pass for a whole one.
struct Output: Sendable {
    /// Standard output.
    static let standard = Output(descriptor: STDOUT_FILENO)

    private let descriptor: Int32

    private init(descriptor: Int32) { self.descriptor = descriptor }

    /// Writes text; `false` when nobody reads it any more.
    ///
    /// - Throws: `CommandFailure` when it cannot be written.
    @discardableResult
    func write(_ text: String) throws(CommandFailure) -> Bool { try write(Array(text.utf8)) }

    /// Writes bytes; `false` when nobody reads them any more.
    ///
    /// - Throws: `CommandFailure` when they cannot be written.
    @discardableResult
    func write(_ bytes: [UInt8]) throws(CommandFailure) -> Bool {
        switch send(bytes) {
        case 0: return true
        case EPIPE: return false
        case let error:
            throw CommandFailure(
                "Standard output cannot be written (\(unsafe String(cString: strerror(error)))). "
                    + "Send it to where there is room, or name another place.")
        }
    }

    /// Writes bytes; what went wrong, or 0.
    private func send(_ bytes: [UInt8]) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { buffer in
                unsafe Foundation.write(descriptor, buffer.baseAddress, buffer.count)
            }
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            guard count > 0 else { return count < 0 ? errno : EIO }
            rest = rest.dropFirst(count)
        }
        return 0
    }

    /// Writes a line to standard error.
    static func note(_ line: String) {
        progress(line + "\n")
    }

    /// Writes part of a line to standard error.
    static func progress(_ text: String) {
        // Nobody is left to be told when this fails.
        _ = Output(descriptor: STDERR_FILENO).send(Array(text.utf8))
    }

    /// Writes a result to a file, or to standard output when no file is named.
    ///
    /// A file appears whole or not at all.
    static func write(_ bytes: [UInt8], to path: String?) throws(CommandFailure) {
        guard let path else {
            try standard.write(bytes)
            return
        }
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw CommandFailure(
                "“\(path)” cannot be written (\(reason(error))). Name a file in a folder that exists "
                    + "and that you may write to.")
        }
    }

    private static func reason(_ error: any Error) -> String {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        return (cause ?? error as NSError).localizedDescription
    }
}
