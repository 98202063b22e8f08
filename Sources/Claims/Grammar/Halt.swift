/// "A van stops outside the flats": it comes to a stand there, and ends nothing.
func haltsSomewhere(_ place: Int, in clause: Clause) -> Bool {
    stops.contains(clause.tokens[place].key)
        && clause.after(place).map { doorsteps.contains($0.key) } ?? false
}

private let stops = WordSet("stop stops stopped stopping")
private let doorsteps = WordSet("outside beside opposite alongside")
