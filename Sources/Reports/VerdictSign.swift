/// How a verdict is drawn: a sign beside the colour, because colour alone tells some readers nothing.
struct VerdictSign {
    /// The word, also the class of the element: one of the six verdicts or `anecdote`.
    let name: String
    /// The sign.
    let sign: String

    /// The sign of a verdict as the report has it; what is not known is drawn as `unverified`.
    init(_ verdict: String?) {
        switch verdict {
        case "supported": (name, sign) = ("supported", "✓")
        case "understated": (name, sign) = ("understated", "▽")
        case "overstated": (name, sign) = ("overstated", "▲")
        case "contradicted": (name, sign) = ("contradicted", "✕")
        case "unsupported": (name, sign) = ("unsupported", "○")
        case nil: (name, sign) = ("anecdote", "❝")
        default: (name, sign) = ("unverified", "?")
        }
    }

    /// All of them, in the order of a summary.
    static let all =
        [
            "contradicted", "overstated", "unsupported", "unverified", "understated", "supported",
        ].map { VerdictSign($0) } + [VerdictSign(nil)]
}
