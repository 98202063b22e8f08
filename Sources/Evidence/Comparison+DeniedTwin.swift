import Claims
import Prose

extension Comparison {
    /// What the source says word for word, where the draft calls it a myth or not shown in words before it.
    var deniedTwin: Finding? {
        guard let twin, case let source = record.statements[twin.statement],
            claim.isNegated, denyingCount(words.statement) == 0, source.denials.isEmpty,
            denyingCount(source) == 0, let turn = source.changes.first(where: { !$0.isDenied }),
            let alignment = alignments.first(where: { $0.statement == twin.statement }),
            !addsDoubt(alignment)
        else { return nil }
        let told = source.words[turn.word].range
        return finding(
            .directionReversed, against: twin.statement, decisive: told,
            "The source says “\(source.text[told])” of the same thing, which the draft denies.")
    }
}
