import Citations

/// Whom or what a text measured, where its words leave no doubt.
///
/// Healthy people and patients side by side are a comparison and neither; animals or cells beside
/// people are left open, too, because one may only be told of. Words are compared whole, in lower
/// case.
///
/// Example: "Twenty healthy volunteers were massaged" is people; "20 patients and 20 healthy controls"
/// is `nil`; "13 pigs" is animals.
func populationSaid(in text: String) -> SourceRecord.Population? {
    let words = lowerWords(of: text)
    let all = Set(words)
    let isOfAnimals = !all.isDisjoint(with: animalWords)
    let isOfCells = !all.isDisjoint(with: cellWords) || words.contains(pair: "in", "vitro")
    let hasPatients = !all.isDisjoint(with: patientWords)
    let hasHealthy = words.indices.contains { place in
        words[place] == "healthy"
            && words[(place + 1)...].prefix(3).contains(where: peopleWords.contains)
    }
    let hasPeople = hasHealthy || !all.isDisjoint(with: peopleWords)
    if isOfAnimals { return hasPatients || hasPeople || isOfCells ? nil : .animals }
    if isOfCells { return hasPatients || hasPeople ? nil : .cells }
    if hasPatients { return hasHealthy ? nil : .patients }
    return hasPeople ? .people : nil
}

extension [String] {
    fileprivate func contains(pair first: String, _ second: String) -> Bool {
        zip(self, dropFirst()).contains { $0 == first && $1 == second }
    }
}

/// Words for animals that are measured; "mouse" and "guinea" alone may be a device or a country.
let animalWords: Set<String> = [
    "rats", "rat", "mice", "murine", "rabbits", "rabbit", "pigs", "piglets", "swine", "porcine",
    "dogs", "beagles", "canine", "cats", "feline", "horses", "equine", "sheep", "ovine", "lambs",
    "goats", "cattle", "cows", "calves", "bovine", "hamsters", "monkeys", "macaques", "primates",
    "zebrafish", "drosophila", "chickens", "chicks", "hens", "broilers", "ferrets", "gerbils",
]

private let cellWords: Set<String> = [
    "fibroblasts", "myoblasts", "myotubes", "keratinocytes", "hepatocytes", "osteoblasts",
    "chondrocytes", "hela", "hek", "macrophages", "organoids",
]

private let patientWords: Set<String> = [
    "patients", "patient", "outpatients", "inpatients", "sufferers", "survivors",
]

private let peopleWords: Set<String> = [
    "volunteers", "participants", "subjects", "adults", "people", "persons", "individuals", "women",
    "men", "students", "athletes", "players", "runners", "swimmers", "workers", "nurses",
    "children",
    "adolescents", "infants", "respondents", "residents", "veterans", "controls", "females",
    "males",
]
