import ArgumentParser
import Foundation

/// The four ways in which the command can end.
enum ExitStatus: Int32, Error {
    /// Nothing was found that the caller asked to be told of.
    case clean = 0
    /// Something was found.
    case found = 1
    /// The command could not do what it was told.
    case failed = 2
    /// Not everything could be read, and the caller asked to be told.
    case incomplete = 3

    /// The status of an error, ArgumentParser's own among them: help ends well, wrong usage does not.
    init(of error: any Error) {
        self =
            switch error {
            case let status as ExitStatus: status
            case is CommandFailure: .failed
            default: StetCommand.exitCode(for: error).isSuccess ? .clean : .failed
            }
    }

    /// Ends the program, with the error's message on the stream it belongs to.
    func leave(with error: any Error) -> Never {
        switch error {
        case is ExitStatus: break
        case let failure as CommandFailure: Output.note("stet: \(failure.message)")
        default:
            let message = StetCommand.fullMessage(for: error)
            guard self == .clean else {
                Output.note(message)
                break
            }
            do throws(CommandFailure) {
                try Output.standard.write(message + "\n")
            } catch {
                Self.failed.leave(with: error)
            }
        }
        exit(rawValue)
    }
}

/// Why the command cannot do what it was told: what, where, and what to do, for a person.
struct CommandFailure: Error {
    let message: String

    init(_ message: String) { self.message = message }
}
