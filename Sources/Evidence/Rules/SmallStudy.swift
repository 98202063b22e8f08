import Citations
import Quantities

extension Rule {
    /// Notes that the source had few participants.
    static let smallStudy: Rule = Rule(
        id: "small-study", severity: .note, effect: .notes,
        why:
            "With few participants chance makes large effects, and the next study often finds less.",
        unless:
            "It is printed below 30 participants, the largest number where the record gives several, and changes no verdict.",
        wrong: Example(
            "Massage reduces systolic blood pressure by 12% [1].",
            .abstract(
                "In 14 participants massage reduced systolic blood pressure by 12%.", .trial)),
        right: Example(
            "Massage reduces systolic blood pressure by 12% [1].",
            .abstract(
                "In 1,400 participants massage reduced systolic blood pressure by 12%.", .trial)),
        scope: .comparison { comparison in
            guard comparison.alignments.first?.isAboutTheSame == true,
                comparison.record.study?.isInAnimalsOrCells != true,
                let (count, place) = comparison.record.smallSample, count < 30
            else { return [] }
            return [
                comparison.finding(
                    .smallStudy, against: place, "The study had \(count) participants.")
            ]
        })
}

extension RecordReading {
    /// The number of participants and the statement that gives it: the largest of several, of which the smaller are parts.
    var smallSample: (count: Int, statement: Int?)? {
        if let participants { return (participants, nil) }
        var found: [(Int, Int)] = []
        for (place, statement) in statements.enumerated() {
            for quantity in statement.quantities where quantity.kind == .count {
                guard let value = quantity.value, value.exponent >= 0, value.value < 1e9,
                    value.value >= 2,
                    let noun = quantity.noun,
                    participantStems.contains(root(of: lastWord(of: noun)))
                else { continue }
                found.append((Int(value.value), place))
            }
        }
        return found.max { $0.0 < $1.0 }
    }

    private func lastWord(of noun: String) -> String {
        noun.split(separator: " ").last.map { $0.lowercased() } ?? ""
    }
}

/// Stems of nouns by which studies count those who take part.
let participantStems: Set<String> = Set(
    [
        "participants", "patients", "subjects", "volunteers", "people", "women", "men", "children",
        "adults",
        "individuals", "students", "athletes", "persons", "infants",
    ].map { root(of: $0) })
