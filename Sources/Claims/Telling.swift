import Citations
package import Prose

/// Lets what goes on telling a cited study share its citation, as an editor reads a paragraph.
///
/// "[A trial](…) gave 977 people a hearing aid or a talk. Memory fell by as much in both." One mark stands for the
/// telling of a study until another study, another voice or another subject begins. A sentence goes on where it tells
/// what once happened and brings no name, year, speaker or study that was not there before, or where it speaks of
/// *the study* or its groups, in the next paragraph as well. "Adults were taught to juggle for a month. Their grey
/// matter grew by 3% [1]." is told before its mark.
///
/// All this is presumed, so such a claim says so (`Claim.isPresumedCited`): what the work says may bear it out, and
/// does not accuse it.
func shareTellings(
    among claims: inout [Claim], of article: Article, _ coverage: Coverage, _ scan: CitationScan
) {
    guard scan.citations.contains(where: { $0.isOfWork }) else { return }
    var telling: Telling?
    // What is told in the sentence before, whose mark may follow.
    var unmarked: (claims: Range<Int>, block: Int)?
    var next = 0
    for sentence in article.sentences {
        let first = next
        while next < claims.count, claims[next].sentence == sentence.index { next += 1 }
        guard case .paragraph = article.blocks[sentence.block].kind else {
            telling = nil
            unmarked = nil
            continue
        }
        let marks = coverage.citations(of: sentence.range, in: sentence.index).filter {
            scan.citations[$0].isOfWork
        }
        if !marks.isEmpty {
            let told = ToldSentence(sentence, in: article)
            if let before = unmarked, before.block == sentence.block, isOneWork(marks),
                told.isPast
            {
                share(marks, before.claims)
            }
            unmarked = nil
            telling = isOneWork(marks) ? Telling(marks, told, scan) : nil
            continue
        }
        guard telling != nil || first < next else { continue }
        let told = ToldSentence(sentence, in: article)
        unmarked =
            told.isStudyDone && !told.isSomebodyElse ? (first..<next, sentence.block) : nil
        guard var current = telling else { continue }
        let isShared = claims[first..<next].contains { claim in
            claim.citations.contains { scan.citations[$0].isOfWork }
        }
        let speakers = claims[first..<next].map(\.attribution)
        guard isShared || current.goesOn(told, speakers, in: article) else {
            // A sentence that claims nothing, like a question, need not end what is told.
            if first < next || told.isSomebodyElse { telling?.isOpen = false }
            continue
        }
        current.take(told)
        telling = current
        share(current.work, first..<next)
        unmarked = nil
    }

    func isOneWork(_ marks: [Int]) -> Bool {
        Set(marks.map { scan.citations[$0].target }).count == 1
    }

    func share(_ marks: [Int], _ places: Range<Int>) {
        for place in places
        where claims[place].kind != .anecdote
            && !claims[place].citations.contains(where: { scan.citations[$0].isOfWork })
        {
            claims[place].citations = marks
            claims[place].isPresumedCited = true
        }
    }
}

/// Whether a sentence goes on telling what one before it in its paragraph began to tell, in all sentences between.
package func goesOnTelling(_ sentence: Int, since first: Int, in article: Article) -> Bool {
    let sentences = article.sentences
    guard first < sentence, sentences[first].block == sentences[sentence].block else {
        return false
    }
    var names = ToldSentence(sentences[first], in: article).names
    for place in (first + 1)...sentence {
        let told = ToldSentence(sentences[place], in: article)
        guard told.isPast, !told.isSomebodyElse, !told.opensStudy,
            told.newNames(beside: names).isEmpty
        else { return false }
        names.formUnion(told.names)
    }
    return true
}

/// A study that is being told, and what was named in its telling.
private struct Telling {
    /// The citations of its work.
    let work: [Int]
    /// Whether the sentence before still told it.
    var isOpen = true
    private var block: Int
    private var names: Set<String>

    init(_ work: [Int], _ told: ToldSentence, _ scan: CitationScan) {
        self.work = work
        block = told.block
        names = told.names
        if let mark = work.first, case .reference(let place) = scan.citations[mark].target {
            names.formUnion(scan.references[place].authors.map { $0.family.lowercased() })
        }
    }

    /// Whether a sentence without a mark goes on about it.
    func goesOn(
        _ told: ToldSentence, _ speakers: [Claim.Attribution], in article: Article
    ) -> Bool {
        guard !told.isSomebodyElse, !told.opensStudy, told.newNames(beside: names).isEmpty else {
            return false
        }
        for speaker in speakers {
            switch speaker {
            case .none, .experience: break
            case .research where !told.pointsAtStudy: return false
            case .research: break
            case .named(let name, _):
                let spoken = name.lowercased().split { !$0.isLetter }.map(String.init)
                guard told.pointsAtStudy || spoken.contains(where: names.contains) else {
                    return false
                }
                // Those who did it go on speaking, of what holds for good as well.
                if isOpen, told.block == block { return true }
            }
        }
        return told.pointsAtStudy || isOpen && told.block == block && told.isPast
    }

    /// Adds what a sentence that goes on has named.
    mutating func take(_ told: ToldSentence) {
        names.formUnion(told.names)
        block = told.block
        isOpen = true
    }
}
