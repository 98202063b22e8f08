import Foundation

/// What is known of the terminal results are read in.
struct Terminal {
    /// Whether standard output is one.
    let isOutput: Bool
    /// Whether standard error is one.
    let isError: Bool
    /// The width in cells.
    let width: Int
    /// Whether colours may be used.
    let isColoured: Bool

    /// The terminal the command runs in.
    ///
    /// - SeeAlso: no-color.org, for `NO_COLOR`.
    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        isOutput = isatty(STDOUT_FILENO) == 1
        isError = isatty(STDERR_FILENO) == 1
        var size = winsize()
        let hasSize =
            unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        let columns = environment["COLUMNS"].flatMap(Int.init)
        width = min(160, columns ?? (isOutput && hasSize ? Int(size.ws_col) : 100))
        let refusesColour =
            !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        isColoured = isOutput && !refusesColour
    }
}
