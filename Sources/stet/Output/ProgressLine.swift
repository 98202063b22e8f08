import Checking

/// Tells on standard error how far a check has come: a bar on a terminal, lines elsewhere.
final class ProgressLine: Sendable {
    private let name: String
    private let isTerminal: Bool
    private let isQuiet: Bool

    /// The progress of the check of `name`.
    init(_ name: String, isTerminal: Bool, isQuiet: Bool) {
        self.name = name
        self.isTerminal = isTerminal
        self.isQuiet = isQuiet
    }

    /// Shows a step.
    func show(_ progress: CheckProgress) {
        guard !isQuiet else { return }
        switch progress {
        case .read(let claims, let sources):
            guard isTerminal else {
                let read = claims == 1 ? "1 claim" : "\(claims) claims"
                let wanted = sources == 1 ? "1 source" : "\(sources) sources"
                return Output.note("\(name): \(read) read, \(wanted) to ask for")
            }
            bar(done: 0, of: sources)
        case .resolved(let done, let count):
            guard isTerminal else {
                if done == count {
                    Output.note("\(name): \(done) of \(count) sources answered for")
                }
                return
            }
            bar(done: done, of: count)
        case .judged:
            if isTerminal { Output.progress("\r\u{1B}[K") }
        }
    }

    private func bar(done: Int, of count: Int) {
        guard count > 0 else { return }
        let filled = done * 24 / max(1, count)
        let bar = String(repeating: "━", count: filled) + String(repeating: "─", count: 24 - filled)
        Output.progress("\r\u{1B}[K\(name)  \(bar)  \(done)/\(count) sources")
    }
}
