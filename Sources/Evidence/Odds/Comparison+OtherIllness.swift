import Claims
import Prose

/// Sentences about another illness than the claim's.
extension Comparison {
    /// Whether the claim names an illness that neither a statement nor what stands above it names, and the statement one
    /// that the claim does not: eczema where the source has wheezing, neck pain where it has back pain.
    func namesOtherIllness(_ statement: Statement) -> Bool {
        let ours = illnesses(in: words.statement.words)
        guard !ours.isEmpty else { return false }
        let own = illnesses(in: sentence)
        let theirs = illnesses(in: statement.words)
        guard !theirs.isEmpty, theirs.isDisjoint(with: own) else { return false }
        // "breast, colon and liver cancer" names cancer of the breast.
        return !ours.contains { one in
            illnessNames[one].contains { name in
                let first = name.prefix { $0 != " " }
                return statement.words.contains { $0.lower == first }
            }
        }
    }
}

/// The illnesses that words name, by their place in `illnessNames`.
func illnesses(in words: [Word]) -> Set<Int> {
    var found: Set<Int> = []
    for place in words.indices {
        if let one = illnessesByWord[words[place].lower] { found.insert(one) }
        if place > 0, let one = illnessesByWord[words[place - 1].lower + " " + words[place].lower] {
            found.insert(one)
        }
    }
    return found
}

private let illnessesByWord: [String: Int] = {
    var table: [String: Int] = [:]
    for (place, names) in illnessNames.enumerated() {
        for name in names { table[name] = place }
    }
    return table
}()

/// Illnesses and injuries of which one is not another, each with its names; none that is part of another.
private let illnessNames: [[String]] = [
    ["asthma"], ["wheeze", "wheezing", "wheezed", "wheezes"], ["eczema", "dermatitis"],
    ["hay fever", "rhinitis"], ["psoriasis"],
    ["arthritis", "osteoarthritis"], ["fracture", "fractures", "broken bones"],
    ["osteoporosis"], ["gout"], ["back pain"], ["neck pain"], ["knee pain"], ["shoulder pain"],
    ["chest pain"], ["headache", "headaches", "migraine", "migraines"],
    ["stroke", "strokes"],
    ["heart attack", "heart attacks", "myocardial infarction"], ["heart failure"],
    ["hypertension", "high blood"], ["diabetes", "diabetic"], ["obesity", "obese"],
    ["dementia", "alzheimer"], ["parkinson"], ["epilepsy"], ["sclerosis"],
    ["depression", "depressed"], ["anxiety", "anxious"], ["schizophrenia"], ["autism"],
    ["insomnia"], ["pneumonia"], ["bronchitis"], ["tuberculosis"], ["influenza", "flu"],
    ["covid"], ["measles"], ["malaria"], ["hiv"], ["hepatitis"], ["cholera"],
    ["melanoma"], ["leukaemia", "leukemia"], ["breast cancer"], ["lung cancer"],
    ["prostate cancer"], ["bowel cancer", "colorectal cancer", "colon cancer"],
    ["cataract", "cataracts"], ["glaucoma"], ["anaemia", "anemia"], ["scurvy"], ["rickets"],
    ["concussion", "concussions"], ["burns"], ["drowning", "drownings"],
]
