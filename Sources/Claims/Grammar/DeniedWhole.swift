/// Whether what begins before a place is denied as a whole: "There is no evidence that", "It has not been shown
/// that", "It is a myth that wind turbines harm health".
func isDeniedAsWhole(before place: Int, in clause: Clause) -> Bool {
    clause.tokens[..<place].indices.contains { index in
        let token = clause.tokens[index]
        guard index > 0, token.key == Words.that || token.key == Words.for else { return false }
        let head = clause.tokens[index - 1].key
        if proofs.contains(head) {
            return clause.tokens[..<(index - 1)].suffix(3).contains { $0.bears([.scant]) }
        }
        guard token.key == Words.that else { return false }
        let isDenied = clause.tokens[..<(index - 1)].suffix(4).contains { $0.has([.negation]) }
        return errors.contains(head) ? !isDenied : isDenied && shown.contains(head)
    }
}

/// What there may be little or none of.
private let proofs = keys("evidence proof indication indications sign signs")

/// What is said of something by calling it so.
private let errors = keys("myth false untrue misconception fallacy")

/// What is said of something by denying it.
private let shown = keys(
    "shown proven proved demonstrated established found confirmed true certain evident")

private func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
}
