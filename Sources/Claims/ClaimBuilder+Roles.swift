import Prose

extension ClaimBuilder {
    /// Fills the slots of a predicate that says itself what stands for what.
    func slots(
        of roles: Roles, _ predicate: Predicate, territory: Range<Int>, scope: Range<Int>
    ) -> Slots {
        var slots = Slots(
            measured: slotOfSubject(roles.measured),
            agent: roles.agent.flatMap { slotOfSubject($0) },
            object: 0..<0,
            comparator: comparator(
                in: min(predicate.group.upperBound, scope.upperBound)..<scope.upperBound, of: clause
            )
                ?? openingComparator(of: clause, before: territory.lowerBound),
            population: roles.population ?? firstPopulation(in: scope)
                ?? firstPopulation(in: opening(before: territory.lowerBound)))
        // What is measured is not whom it is found in, and those compared with are others.
        if roles.population == nil, let found = slots.population,
            found.overlaps(roles.measured) && found.lowerBound <= roles.measured.lowerBound
                || slots.comparator?.overlaps(found) == true
        {
            slots.population = nil
        }
        return slots
    }
}
