import Citations
import Prose

/// Scores which sentences Stet takes a mark to stand for.
///
/// The passages come without their lists of sources, so numbers up to 300 count as entries of one; a mark that
/// is not seen stands for its sentence. Doing nothing is to take the marked sentence alone.
func scoresOfScope(_ name: String, _ items: [ScopeItem]) -> SetScores {
    let list = (1...300).map { number in
        Reference(
            label: String(number), text: "Example", authors: [.init(family: "Example")], year: 1999)
    }
    let said = items.map { sentences(of: $0, list) }
    let scores = zip(items, said).map { score($1, $0.gold) }
    let bases = items.map { score($0.marked, $0.gold) }
    let several = items.indices.filter { items[$0].gold.count > 1 }
    let differences = zip(items, said).filter { $0.gold != $1 }.map { item, said in
        "\(item.gold.sorted()) read as \(said.sorted()): \(item.article.source)"
    }
    return SetScores(
        name, count: items.count,
        figures: [
            figure("sentence F1", items.indices.map(\.self), scores, bases),
            figure("sentence F1 of several", several, scores, bases),
        ], differences: differences)
}

private func figure(
    _ name: String, _ places: [Int], _ scores: [Score], _ bases: [Score]
) -> Figure {
    func f1(_ scores: [Score], _ places: some Sequence<Int>) -> Double {
        places.reduce(Score()) { $0 + scores[$1] }.f1 ?? 0
    }
    return Figure(
        name, f1(scores, places),
        interval(over: places.count) { drawn in f1(scores, drawn.lazy.map { places[$0] }) },
        count: places.count, baseline: f1(bases, places))
}

private func sentences(of item: ScopeItem, _ list: [Reference]) -> Set<Int> {
    let citations = citations(in: item.article, references: list).citations
    var said: Set<Int> = []
    for mark in item.marks {
        let own = citations.first {
            $0.range.overlaps(mark) || $0.range.start <= mark.start && mark.end <= $0.range.end
        }
        for cover in own?.covers ?? [mark] {
            for sentence in item.article.sentences where sentence.range.overlaps(cover) {
                said.insert(sentence.index)
            }
        }
    }
    return said
}

private func score(_ said: Set<Int>, _ gold: Set<Int>) -> Score {
    Score(
        right: said.intersection(gold).count, wrong: said.subtracting(gold).count,
        missed: gold.subtracting(said).count)
}
