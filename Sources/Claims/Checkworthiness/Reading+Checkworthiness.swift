import Prose
import Quantities

extension Reading {
    /// What a sentence shows that makes a check of it worth more or less, in the order of the table.
    ///
    /// With the weights of `CheckworthinessTable.rows` it tells why a sentence scores what it scores.
    /// `sentence` is an index into `article.sentences`; any other gives nothing. The sentence is read again,
    /// so that a reading need not keep this for each of them.
    package func checkworthinessFeatures(of sentence: Int) -> [CheckworthinessFeature] {
        guard article.sentences.indices.contains(sentence) else { return [] }
        let range = article.sentences[sentence].range
        let held = claims.drop { $0.sentence < sentence }.prefix { $0.sentence == sentence }
        let amounts = quantities(within: range).filter { $0.range.end <= range.end }
        let words = tokens(in: article.text, within: range)
        var scan = CheckworthinessScan()
        scan.read(words, words.indices, in: article.text)
        scan.end(amounts, amounts.indices, claims, held.indices)
        return CheckworthinessFeature.allCases.filter { scan.features.contains($0) }
    }
}
