import Citations
import Prose

/// Lets what is told between two citations of one work, and what introduces the study cited next, share its citation.
///
/// "It covered 600 villages [1]. In half of them people got the new salt. Strokes fell by 14% [1]." tells of one study
/// throughout; and so does "A British trial tested lessons in mindfulness. After a year nothing had changed [4]."
/// "Strokes fell by 14% [1]. In the control group they rose." goes on about it, and "Evans counted sixteen sites. They
/// lost 3 cm [Evans 2021]." names its author first. All hold within a paragraph, over two sentences without a mark at
/// most.
func bridgeCitations(
    among claims: inout [Claim], of article: Article, _ coverage: Coverage, _ scan: CitationScan
) {
    guard scan.citations.contains(where: { $0.isOfWork }) else { return }
    // A sentence is asked once, however many claims it makes.
    var asked: (sentence: Int, goesOn: Bool)?
    func goesOn(_ sentence: Int) -> Bool {
        if let asked, asked.sentence == sentence { return asked.goesOn }
        let answer = goesOnAboutStudy(article, sentence)
        asked = (sentence, answer)
        return answer
    }
    for place in claims.indices
    where claims[place].citations.isEmpty && claims[place].kind != .anecdote
        && !claims[place].isHeading
    {
        let sentence = claims[place].sentence
        // Most claims stand far from any mark.
        let isFar = !coverage.coversAny(from: sentence - 2, through: sentence + 2)
        if isFar, place == 0 || claims[place - 1].citations.isEmpty { continue }
        let next = nearest(sentence, by: 1)
        let before = nearest(sentence, by: -1)
        let targets = Set(before.map { scan.citations[$0].target })
        let shared = next.filter { targets.contains(scan.citations[$0].target) }
        if !shared.isEmpty {
            claims[place].citations = shared
        } else if next.count == 1, before.isEmpty,
            introducesStudy(article, sentence) || goesOnFromOpening(article, sentence),
            !nearestOnly(sentence).isEmpty || goesOnFromOpening(article, sentence + 1)
        {
            claims[place].citations = next
        } else if case let told = targets.count == 1 ? before : told(before: place),
            !told.isEmpty, goesOn(sentence)
        {
            claims[place].citations = told
        } else if next.count == 1, namesAuthor(of: next[0], sentence) {
            claims[place].citations = next
        }
    }

    /// The citations of works that cover the next sentence with any, in one direction.
    func nearest(_ sentence: Int, by step: Int) -> [Int] {
        for distance in 1...2 {
            let other = sentence + distance * step
            guard article.sentences.indices.contains(other),
                article.sentences[other].block == article.sentences[sentence].block
            else { return [] }
            let found = works(of: other)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Those that the claim of the sentence before went on about, where it stands in the same paragraph.
    func told(before place: Int) -> [Int] {
        guard place > 0, !claims[place - 1].citations.isEmpty, case let last = claims[place - 1],
            (0...1).contains(claims[place].sentence - last.sentence),
            article.sentences[last.sentence].block
                == article.sentences[claims[place].sentence].block,
            last.citations.allSatisfy({ scan.citations[$0].isOfWork }),
            Set(last.citations.map { scan.citations[$0].target }).count == 1
        else { return [] }
        return last.citations
    }

    /// Those of the very next sentence.
    func nearestOnly(_ sentence: Int) -> [Int] {
        let other = sentence + 1
        guard article.sentences.indices.contains(other),
            article.sentences[other].block == article.sentences[sentence].block
        else { return [] }
        return works(of: other)
    }

    /// Whether a sentence names the first author of the work that another cites.
    func namesAuthor(of citation: Int, _ sentence: Int) -> Bool {
        guard case .reference(let place) = scan.citations[citation].target,
            let name = scan.references[place].authors.first?.family, name.count > 2
        else { return false }
        let key = WordKey(folding: name)
        // A name stands near the front; a sentence without end is not read again for each of its claims.
        let range = article.sentences[sentence].range
        let front = TextRange(range.start, min(range.end, range.start + 400))
        return tokens(in: article.text, within: front).contains {
            $0.isCapitalised && $0.key == key
        }
    }

    func works(of sentence: Int) -> [Int] {
        coverage.citations(of: article.sentences[sentence].range, in: sentence).filter {
            scan.citations[$0].isOfWork
        }
    }
}

extension Citation {
    /// Whether it names a work or page.
    var isOfWork: Bool {
        switch target {
        case .identifier, .reference: true
        case .dangling, .vague: false
        }
    }
}

/// Whether a sentence begins with a study that was not spoken of before: "A British trial with 8,000 pupils".
private func introducesStudy(_ article: Article, _ sentence: Int) -> Bool {
    let words = tokens(in: article.text, within: article.sentences[sentence].range).prefix(8)
    guard let first = words.first, openers.contains(first.key) else { return false }
    return words.hold(studies)
}

/// Whether *it* or *they* goes on about a study that the sentence before began to tell, before its mark comes.
///
/// "A large trial in Sweden pitted the one against the other. It was halted early. Six babies died [3]."
private func goesOnFromOpening(_ article: Article, _ sentence: Int) -> Bool {
    guard sentence > 0, sentence < article.sentences.count,
        article.sentences[sentence - 1].block == article.sentences[sentence].block,
        introducesStudy(article, sentence - 1)
    else { return false }
    let told = ToldSentence(article.sentences[sentence], in: article.text)
    return told.opensWithPronoun && told.isPast && !told.isSomebodyElse
}

private let openers = WordSet("a an one another")

private let studies = WordSet(
    "trial study experiment survey review meta-analysis cohort analysis investigation")
