import Citations

/// Scores the fields Stet reads out of references that people marked.
///
/// Signs, case, and the word "in" before a container do not count. Names are compared as the words they are
/// made of, so that "Smith, J." and "J. Smith" are one; volume and issue as their numbers in order, pages too,
/// the date by its year. Editors at the head of an entry count as its authors, and what the authors of the set
/// left in one piece because no space parts it ("2009;7(2):27-30") is parted here as every reader parts it.
/// A field that is read otherwise than marked is both wrong and missed.
func scoresOfReferences(_ name: String, _ items: [MarkedReference]) -> SetScores {
    var differences: [String] = []
    let scores = items.map { item in
        let said = fields(of: Reference(parsing: item.text))
        var own: [String: Score] = [:]
        for (field, gold) in fields(of: item) {
            let mine = said[field] ?? ""
            guard gold != mine else {
                if !gold.isEmpty { own[field] = Score(right: 1, wrong: 0, missed: 0) }
                continue
            }
            own[field] = Score(right: 0, wrong: mine.isEmpty ? 0 : 1, missed: gold.isEmpty ? 0 : 1)
            differences.append("\(field): “\(gold)” read as “\(mine)”: \(item.text)")
        }
        return own
    }
    let classes = scores.reduce(into: [String: Score]()) { whole, own in
        whole.merge(own) { $0 + $1 }
    }
    let sums = scores.map { $0.values.reduce(Score(), +) }
    let whole = sums.reduce(Score(), +)
    let perfect = sums.map { $0.wrong + $0.missed == 0 }
    return SetScores(
        name, count: items.count,
        figures: [
            Figure(
                "fields F1", whole.f1 ?? 0,
                interval(over: items.count) { places in
                    places.reduce(Score()) { $0 + sums[$1] }.f1 ?? 0
                }, count: whole.count),
            Figure(
                "whole references", Double(perfect.count { $0 }) / Double(max(1, items.count)),
                interval(over: items.count) { places in
                    Double(places.count { perfect[$0] }) / Double(places.count)
                }, count: items.count),
        ], classes: classes, differences: differences.sorted())
}

private func fields(of item: MarkedReference) -> [String: String] {
    let volume = parted(item.all("volume"))
    let authors = item.all("author")
    let first = item.pieces.first { $0.field != "citation-number" }
    let isEdited = authors.isEmpty && ["editor", "director"].contains(first?.field)
    return [
        "author": names(isEdited ? first?.text ?? "" : authors), "title": key(item.first("title")),
        "container": container(item.first("journal", "container-title")),
        "year": years(item.all("date")), "volume": numbers(volume.volume),
        "pages": numbers(item.first("pages") ?? volume.pages),
    ]
}

/// Volume and pages of a piece that may hold the year before and the pages behind them.
///
/// "10 vols." counts what there is and names none.
private func parted(_ text: String) -> (volume: String, pages: String) {
    guard !text.contains("vols") else { return ("", "") }
    var rest = text[...]
    let year = rest.prefix { $0.isNumber }
    if year.count == 4, rest.dropFirst(4).first == ";" { rest = rest.dropFirst(5) }
    let volume = rest.prefix { $0 != ":" }
    return (String(volume), String(rest.dropFirst(volume.count)))
}

private func fields(of reference: Reference) -> [String: String] {
    [
        "author": names(
            reference.authors.map { "\($0.given ?? "") \($0.family)" }.joined(separator: " ")),
        "title": key(reference.title), "container": container(reference.container),
        "year": reference.year.map(String.init) ?? "",
        "volume": numbers("\(reference.volume ?? "") \(reference.issue ?? "")"),
        "pages": numbers(reference.pages ?? ""),
    ]
}

private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

private func key(_ text: String?) -> String { words(text ?? "").joined(separator: " ") }

private func container(_ text: String?) -> String {
    let words = words(text ?? "")
    return (["in", "dans"].contains(words.first) ? words.dropFirst() : words[...])
        .joined(separator: " ")
}

private func names(_ text: String) -> String {
    words(text).filter { word in
        ![
            "and", "et", "al", "others", "und", "y", "with", "the", "ed", "eds", "editor",
            "editors", "hrsg", "director",
        ].contains(word)
    }.sorted().joined(separator: " ")
}

private func years(_ text: String) -> String {
    words(text).map { $0.prefix { $0.isNumber } }.first { $0.count == 4 }.map(String.init) ?? ""
}

/// The words that hold a digit, and Roman numerals.
private func numbers(_ text: String) -> String {
    text.split { !$0.isLetter && !$0.isNumber }.filter { word in
        word.contains(where: \.isNumber) || word.allSatisfy { "IVXLCM".contains($0) }
    }.map { $0.lowercased() }.joined(separator: " ")
}
