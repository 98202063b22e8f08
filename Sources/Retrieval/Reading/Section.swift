import Citations

/// A stretch of a work under one heading.
struct Section: Sendable, Hashable {
    /// The heading, as the source has it.
    let label: String?
    /// What part of the work that is.
    let role: Passage.Role
    /// The words, on one line.
    let text: String

    init(label: String?, role: Passage.Role? = nil, text: String) {
        let label = label.flatMap { $0.isEmpty ? nil : $0 }
        self.label = label
        self.role = role ?? label.map(Passage.Role.init(ofHeading:)) ?? .other
        self.text = text
    }
}

extension Passage.Role {
    /// What part of a work stands under a heading ("Patients and methods", "RESULTS", "3.2 Findings").
    ///
    /// Unknown headings are `other`; a heading with several parts takes the one named last
    /// ("Results and discussion" may hold interpretation).
    init(ofHeading heading: String) {
        let words = heading.lowercased().split { !$0.isLetter }
        self = .other
        for word in words {
            if let role = Passage.Role.headings[String(word)] { self = role }
        }
    }

    private static let headings: [String: Passage.Role] = [
        "background": .background, "introduction": .background, "objective": .background,
        "objectives": .background, "aim": .background, "aims": .background,
        "purpose": .background, "context": .background, "rationale": .background,
        "hypothesis": .background, "question": .background, "importance": .background,
        "method": .methods, "methods": .methods, "design": .methods, "setting": .methods,
        "settings": .methods, "patients": .methods, "participants": .methods,
        "subjects": .methods, "population": .methods, "intervention": .methods,
        "interventions": .methods, "methodology": .methods, "procedure": .methods,
        "procedures": .methods, "measures": .methods, "sources": .methods,
        "selection": .methods, "sample": .methods, "animals": .methods,
        "result": .results, "results": .results, "findings": .results, "outcomes": .results,
        "conclusion": .conclusions, "conclusions": .conclusions, "discussion": .conclusions,
        "interpretation": .conclusions, "implications": .conclusions, "summary": .conclusions,
        "relevance": .conclusions, "limitations": .conclusions, "significance": .conclusions,
    ]
}
