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
            if isOneWork(marks) { shareWithin(sentence, marks, first..<next) }
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
        // Changed where it is kept: taken out, it would be copied for each sentence.
        guard telling?.reaches(sentence.block) == true else {
            telling = nil
            continue
        }
        let isShared = claims[first..<next].contains { claim in
            claim.citations.contains { scan.citations[$0].isOfWork }
        }
        // A telling that has ended is taken up by what claims something about it.
        guard telling?.isOpen == true || first < next else { continue }
        let told = ToldSentence(sentence, in: article.text)
        guard isShared || telling?.goesOn(told, claims[first..<next], in: article) == true else {
            // A sentence that claims nothing, like a question, need not end what is told.
            if first < next || told.isSomebodyElse {
                telling?.close(beside: told, claims[first..<next])
            }
            continue
        }
        telling?.take(told)
        share(telling?.work ?? [], first..<next)
        unmarked = nil
    }

    func opens(_ sentence: Sentence, toldOnIn marked: Sentence) -> Bool {
        let told = ToldSentence(sentence, in: article.text)
        let next = ToldSentence(marked, in: article.text)
        return !told.isSomebodyElse && next.isPast
            && (told.isStudyDone
                || told.opensWithHeadcount && told.isPast && next.pointsAtPeople)
    }

    /// "Farms gave off 38% (Office, 2023), and over three-fifths of that comes out of the animal": behind its mark a sentence
    /// goes on about the very figure.
    func shareWithin(_ sentence: Sentence, _ marks: [Int], _ places: Range<Int>) {
        for place in places.dropFirst() where claims[place].citations.isEmpty {
            let words = tokens(in: article.text, within: claims[place].range).prefix(8)
            guard
                zip(words, words.dropFirst()).contains(where: {
                    $0.key == Words.of && pointers.contains($1.key)
                }), !claims[places.lowerBound].citations.isEmpty
            else { continue }
            share(marks, place..<place + 1)
        }
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
    var names = Set(ToldSentence(sentences[first], in: article.text).names)
    for place in (first + 1)...sentence {
        let told = ToldSentence(sentences[place], in: article.text)
        guard told.isPast, !told.isSomebodyElse, !told.opensStudy,
            !told.bringsName(beside: names)
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
    private(set) var isOpen = true
    /// Whether another voice or another study has come in, which what follows may tell of.
    private var isOver = false
    private var block: Int
    private var names: Set<String> = []
    // Those of the sentences since somebody asked last.
    private var latestNames: [String] = []
    // The stems of what it is about.
    private var subjects: Set<String> = []
    // Whether it tells of a review, whose studies may be told of one by one.
    private var isOfStudies = false
    // Whether those who did it tell it themselves.
    private var speaksAsWe = false
    // The sentence it began with, until somebody asks about it: most tellings are told in one.
    private var unread: Sentence?
    // Those that nobody has asked what they are about.
    private var unsearched: [Sentence]

    init(_ work: [Int], _ sentence: Sentence, _ scan: CitationScan) {
        self.work = work
        block = sentence.block
        unread = sentence
        unsearched = [sentence]
        if let mark = work.first, case .reference(let place) = scan.citations[mark].target {
            names.formUnion(scan.references[place].authors.map { $0.family.lowercased() })
        }
    }

    /// Whether a block is the one it was told in last, or one of the two behind it.
    func reaches(_ other: Int) -> Bool { other - block <= 2 }

    /// Whether a sentence without a mark goes on about it.
    mutating func goesOn(
        _ told: ToldSentence, _ claims: ArraySlice<Claim>, in article: Article
    ) -> Bool {
        let isNear = told.block == block && !isOver
        let isNext = isNear && isOpen
        let pointsAtStudy = told.pointsAtStudy
        guard isNear || pointsAtStudy || told.pointsAtStudyAmongMany else { return false }
        catchUp(in: article)
        guard !told.isStranger, speaksAsWe || !told.speaksAsWe else { return false }
        let pointsAtOne = isOfStudies && told.pointsAtStudyAmongMany
        guard pointsAtOne || !told.opensStudy, !told.bringsName(beside: names) else {
            return false
        }
        let isPast = told.isPast
        let weighs =
            isNear && (isPast || isOfStudies) && told.weighsEvidence
            || isNear && told.gradesEvidence
        let isPointed = pointsAtStudy || pointsAtOne || weighs
        guard isNear || isPointed else { return false }
        for speaker in claims.lazy.map(\.attribution) {
            switch speaker {
            case .none, .experience: break
            case .research where !isPointed: return false
            case .research: break
            case .named(let name, _):
                let spoken = name.lowercased().split { !$0.isLetter }.map(String.init)
                guard pointsAtStudy || spoken.contains(where: names.contains) else { return false }
                // Those who did it go on speaking, of what holds for good as well.
                if isNext { return true }
            }
        }
        if isPointed || isNext && (isPast || told.correlates) { return true }
        guard isPast || !told.addsMore && claims.allSatisfy(\.quantities.isEmpty) else {
            return false
        }
        return areOfSame(claims, in: article) || !isPast && isNext && told.opensWithPronoun
    }

    /// Whether claims are about what was told of: "Saunas may help the heart".
    private mutating func areOfSame(_ claims: ArraySlice<Claim>, in article: Article) -> Bool {
        guard !claims.isEmpty else { return false }
        for sentence in unsearched {
            ToldSentence(sentence, in: article.text).addSubjects(to: &subjects)
        }
        unsearched = []
        return claims.allSatisfy { claim in
            (claim.agent ?? claim.measured).map { !subjects.isDisjoint(with: $0.stems) } ?? false
        }
    }

    /// Ends with a sentence that does not go on; for good where that lets somebody else speak or begins another study.
    mutating func close(beside told: ToldSentence, _ claims: ArraySlice<Claim>) {
        isOpen = false
        isOver = isOver || isLeft(by: told, claims)
    }

    private func isLeft(by told: ToldSentence, _ claims: ArraySlice<Claim>) -> Bool {
        told.isStranger || told.opensStudy || told.bringsName(beside: names)
            || claims.contains { $0.attribution != .none }
    }

    /// Takes in what was told since somebody asked last.
    private mutating func catchUp(in article: Article) {
        if let sentence = unread.take() { learn(from: ToldSentence(sentence, in: article.text)) }
        guard !latestNames.isEmpty else { return }
        names.formUnion(latestNames)
        latestNames.removeAll(keepingCapacity: true)
    }

    /// Adds a sentence that goes on.
    mutating func take(_ told: ToldSentence) {
        learn(from: told)
        unsearched.append(told.sentence)
        block = told.block
        isOpen = true
        isOver = false
    }

    private mutating func learn(from told: ToldSentence) {
        latestNames += told.names
        isOfStudies = isOfStudies || told.tellsOfStudies
        speaksAsWe = speaksAsWe || told.speaksAsWe
    }
}

private let pointers = WordSet("that this these those them which")
