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
    // The sentence before with its claims, whose mark may follow.
    var unmarked: (sentence: Sentence, claims: Range<Int>)?
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
            if let (before, claims) = unmarked, before.block == sentence.block, isOneWork(marks),
                opens(before, toldOnIn: sentence)
            {
                share(marks, claims)
            }
            unmarked = nil
            telling = isOneWork(marks) ? Telling(marks, sentence, scan) : nil
            continue
        }
        unmarked = first < next ? (sentence, first..<next) : nil
        guard var current = telling, current.reaches(sentence.block) else {
            telling = nil
            continue
        }
        let isShared = claims[first..<next].contains { claim in
            claim.citations.contains { scan.citations[$0].isOfWork }
        }
        // A telling that has ended is taken up by what claims something about it.
        guard current.isOpen || first < next else { continue }
        let told = ToldSentence(sentence, in: article)
        let speakers = claims[first..<next].map(\.attribution)
        if isShared || current.goesOn(told, speakers, in: article) {
            current.take(sentence)
        } else {
            // A sentence that claims nothing, like a question, need not end what is told.
            if first < next || told.isSomebodyElse { current.isOpen = false }
            telling = current
            continue
        }
        telling = current
        share(current.work, first..<next)
        unmarked = nil
    }

    func opens(_ sentence: Sentence, toldOnIn marked: Sentence) -> Bool {
        let told = ToldSentence(sentence, in: article)
        return told.isStudyDone && !told.isSomebodyElse && ToldSentence(marked, in: article).isPast
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
    private var names: Set<String> = []
    // Sentences whose names nobody has asked for yet: most tellings are told in one.
    private var unread: [Sentence]

    init(_ work: [Int], _ sentence: Sentence, _ scan: CitationScan) {
        self.work = work
        block = sentence.block
        unread = [sentence]
        if let mark = work.first, case .reference(let place) = scan.citations[mark].target {
            names.formUnion(scan.references[place].authors.map { $0.family.lowercased() })
        }
    }

    /// Whether a block is the one it was told in last, or one of the two behind it.
    func reaches(_ other: Int) -> Bool { other - block <= 2 }

    /// Whether a sentence without a mark goes on about it.
    mutating func goesOn(
        _ told: ToldSentence, _ speakers: [Claim.Attribution], in article: Article
    ) -> Bool {
        let isNext = isOpen && told.block == block
        let pointsAtStudy = told.pointsAtStudy
        guard isNext || pointsAtStudy else { return false }
        let isTold = pointsAtStudy || told.isPast
        guard isTold || speakers.contains(where: \.isNamed), !told.isSomebodyElse, !told.opensStudy
        else { return false }
        for sentence in unread { names.formUnion(ToldSentence(sentence, in: article).names) }
        unread = []
        guard told.newNames(beside: names).isEmpty else { return false }
        for speaker in speakers {
            switch speaker {
            case .none, .experience: break
            case .research where !pointsAtStudy: return false
            case .research: break
            case .named(let name, _):
                let spoken = name.lowercased().split { !$0.isLetter }.map(String.init)
                guard pointsAtStudy || spoken.contains(where: names.contains) else { return false }
                // Those who did it go on speaking, of what holds for good as well.
                if isNext { return true }
            }
        }
        return isTold
    }

    /// Adds a sentence that goes on.
    mutating func take(_ sentence: Sentence) {
        unread.append(sentence)
        block = sentence.block
        isOpen = true
    }
}

extension Claim.Attribution {
    fileprivate var isNamed: Bool {
        if case .named = self { true } else { false }
    }
}
