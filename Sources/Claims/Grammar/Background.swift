import Prose

/// Whether a sentence repeats what was known before, and tells nothing that its own study found.
///
/// "It is widely accepted that", "has long been linked to", "previous research has linked": an editor who
/// looks for what an article claims passes over these, unless a "but" or "this study finds" stands behind.
func tellsOldKnowledge(_ clause: Clause) -> Bool {
    guard clause.bears([.precedes]) || clause.leads(to: .oldKnowledge) else { return false }
    return clause.tokens.indices.contains { place in
        (isHeldKnown(place, in: clause) || hasBeenKnown(place, in: clause))
            && !findsAnew(behind: place, in: clause)
            || wasFoundBefore(place, in: clause) && !findsAnew(behind: place + 1, in: clause)
    }
}

/// "it is well known that", "although aspirin is known to": what everybody holds.
private func isHeldKnown(_ place: Int, in clause: Clause) -> Bool {
    guard heldKnown.contains(clause.tokens[place].key), let next = clause.after(place),
        next.key == Words.to || next.key == Words.that, let be = clause.before(place),
        clause.tokens[be].has([.be]),
        !clause.tokens[be..<place].contains(where: { $0.has([.negation]) })
    else { return false }
    // "The gene is known to" can be what the study found out.
    return clause.tokens.first?.has([.subordinator]) == true
        || be > 0 && clause.tokens[be - 1].key == Words.it
}

/// "has long been linked to", "have already shown", "have long surmised that".
private func hasBeenKnown(_ place: Int, in clause: Clause) -> Bool {
    let key = clause.tokens[place].key
    guard key == Words.long || key == Words.already, place > 0,
        clause.tokens[place - 1].has([.have])
    else { return false }
    return clause.tokens[(place + 1)...].prefix(2).contains {
        $0.has([.participle, .past]) && ($0.has([.association, .reports]) || $0.bears([.supposes]))
            || $0.bears([.believes]) || heldKnown.contains($0.key)
    }
}

/// "Previous research has linked": what other studies found.
private func wasFoundBefore(_ place: Int, in clause: Clause) -> Bool {
    guard place < 3, clause.tokens[place].bears([.precedes]), let next = clause.after(place),
        next.bears([.inquiry]) || next.has([.research]),
        clause.tokens.first?.has([.subordinator]) == false
    else { return false }
    return clause.tokens[(place + 2)...].prefix(4).contains { $0.has([.reports, .association]) }
}

/// "but", "this study finds", "we show": what is told there is new.
private func findsAnew(behind known: Int, in clause: Clause) -> Bool {
    (known + 1..<clause.tokens.count).contains { place in
        if clause.tokens[place].key == Words.but { return true }
        return clause.tokens[place].has([.research, .firstPerson])
            && clause.tokens[(place + 1)...].prefix(3).contains { $0.has([.reports]) }
    }
}

private let heldKnown = WordSet(
    "known accepted recognised recognized established acknowledged")
