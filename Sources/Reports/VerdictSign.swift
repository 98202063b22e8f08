import Evidence

/// How a verdict is told and drawn: a sign beside the colour, because colour alone tells some readers nothing.
struct VerdictSign {
    /// The verdict; `nil` for an anecdote, which has none.
    let verdict: Verdict?
    /// The sign.
    let sign: String
    /// Its colour and weight in a terminal, as the parameters of SGR (ECMA-48).
    let colour: String
    /// What a source of which it comes says of a claim, after "could cite".
    let opinion: String

    /// The word, also the class of the element: one of the six verdicts or `anecdote`.
    var name: String { verdict?.rawValue ?? Self.anecdote }

    /// The word for a claim without a verdict.
    static let anecdote = "anecdote"

    /// The sign of a verdict as the report has it; what is not known is drawn as `unverified`.
    init(_ name: String?) {
        let verdict = name.map { Verdict(rawValue: $0) ?? .unverified }
        self = Self.table.first { $0.verdict == verdict } ?? Self.unverified
    }

    private init(_ verdict: Verdict?, _ sign: String, _ colour: String, _ opinion: String) {
        (self.verdict, self.sign, self.colour, self.opinion) = (verdict, sign, colour, opinion)
    }

    private static let unverified = VerdictSign(.unverified, "?", "1", "which may be about it")

    /// All of them, those first that want an editor.
    ///
    /// Red against the draft, yellow for too much, green for well.
    static let table = [
        VerdictSign(.contradicted, "✕", "1;31", "which says otherwise"),
        VerdictSign(.overstated, "▲", "1;33", "which says less"),
        VerdictSign(.unsupported, "○", "35", "which may be about it"), unverified,
        VerdictSign(.understated, "▽", "36", "which says more"),
        VerdictSign(.supported, "✓", "32", "which says so"),
        VerdictSign(nil, "❝", "2", "which may be about it"),
    ]
}
