import Prose

/// A noun or adjective by which an effect is claimed, though no verb of effect stands in the sentence.
func actsByNoun(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    return token.bears([.drives]) && drives(place, in: clause)
        || token.bears([.potent]) && isPotent(place, in: clause)
        || isGoodOrBad(place, in: clause)
        || token.bears([.consequence]) && bearsOn(place, in: clause)
        || token.bears([.means]) && isWay(place, in: clause)
        || playsRole(place, in: clause)
}

/// "is a driver of", "are determinants of".
func drives(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].bears([.drives]), let next = clause.after(place),
        [Words.of, Words.for, Words.to, Words.in].contains(next.key)
    else { return false }
    return clause.tokens[..<place].suffix(5).contains { $0.has([.be]) || $0.key == Words.as }
        && !clause.tokens[..<place].suffix(6).contains { $0.bears([.inquires, .conducts]) }
}

/// "plays a part", "play largely unknown roles".
func playsRole(_ place: Int, in clause: Clause) -> Bool {
    let key = clause.tokens[place].key
    guard key == Words.role || key == Words.roles || key == Words.part else { return false }
    return clause.tokens[..<place].suffix(6).contains { $0.bears([.plays]) }
}

/// "puts children at a higher risk".
func putsAtRisk(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].bears([.hazard]),
        let at = clause.tokens[..<place].suffix(4).lastIndex(where: { $0.key == Words.at })
    else { return false }
    return clause.tokens[..<at].suffix(5).contains { $0.bears([.puts]) }
}

/// "is detrimental to", "a lethal combination".
private func isPotent(_ place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place) else { return false }
    if next.has([.efficacyNoun]) || next.bears([.consequence]) || next.key == Words.combination {
        return true
    }
    return [Words.to, Words.for, Words.in].contains(next.key)
        && clause.before(place).map { clause.tokens[$0].has([.be]) } == true
}

/// "is bad for the heart", "can be as unhealthy as".
private func isGoodOrBad(_ place: Int, in clause: Clause) -> Bool {
    guard clause.tokens[place].leads(to: .judges), let next = clause.after(place),
        let before = clause.before(place)
    else { return false }
    if clause.tokens[before].key == Words.as { return next.key == Words.as }
    return clause.tokens[before].has([.be]) && (next.key == Words.for || next.key == Words.to)
}

/// "has no bearing on", "have consequences for".
private func bearsOn(_ place: Int, in clause: Clause) -> Bool {
    guard let next = clause.after(place), [Words.on, Words.for, Words.beyond].contains(next.key)
    else { return false }
    return clause.tokens[..<place].suffix(4).contains { $0.has([.have]) }
}

/// "a simple way to reduce costs".
private func isWay(_ place: Int, in clause: Clause) -> Bool {
    let token = clause.tokens[place]
    return (token.key == Words.way || token.key == Words.ways)
        && clause.after(place)?.key == Words.to
        && clause.tokens[(place + 2)...].prefix(2).contains { $0.has(.effect) && $0.has([.base]) }
}
