/// What kinds of words a clause holds.
extension Clause {
    /// Whether any token is of one of these classes.
    func has(_ classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }
    func bears(_ traits: WordTrait) -> Bool { !self.traits.isDisjoint(with: traits) }
    func leads(to rules: WordCue) -> Bool { !cues.isDisjoint(with: rules) }

    /// Whether a condition holds of any token of these classes or traits; the others are not asked.
    @inline(__always)
    func holds(
        _ classes: WordClass, _ traits: WordTrait = [], where condition: (Int) -> Bool
    ) -> Bool {
        guard has(classes) || bears(traits) else { return false }
        return tokens.indices.contains { place in
            (tokens[place].has(classes) || tokens[place].bears(traits)) && condition(place)
        }
    }
}
