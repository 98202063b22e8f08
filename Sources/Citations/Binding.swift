import Prose

/// Decides which words each mark covers, and by which rule.
///
/// The rules, the first that applies:
/// 1. A mark in the sentence that introduces a list covers the sentence and all items (`list`).
/// 2. A block that holds nothing but "Source:" and a mark covers the block before it (`paragraph`).
/// 3. A mark in a cell of a table that says little else covers the row (`row`).
/// 4. A sentence that holds nothing but marks covers the sentence before it as well (`passage`), or, where it
///    ends its paragraph and the paragraph has no other mark, all of the paragraph (`paragraph`).
/// 5. A number before the capital that opens a sentence stands for the sentence before, whose stop came
///    before the mark.
/// 6. Of several marks in one sentence, or of one that another clause follows, each covers the words since
///    the mark before it, the last to the end (`clause`).
/// 7. A short sentence that begins by pointing back ("These changes last …") is no statement
///    without the one before it, which is covered as well where it has no mark of its own (`passage`).
/// 8. Otherwise a mark covers its sentence (`sentence`).
struct Binding {
    private let article: Article
    private let sentences: [Sentence]
    /// The sentences of each block, as a range of places.
    private let sentencesOfBlock: [Range<Int>]
    private let itemsOfBlock: [Int: [Int]]
    /// For each sentence, the marks that stand in it, as places in the marks.
    private var marksOfSentence: [[Int]]
    private let marks: [Mark]

    init(_ article: Article, marks: [Mark]) {
        self.article = article
        self.marks = marks
        sentences = article.sentences
        var ranges = Array(repeating: 0..<0, count: article.blocks.count)
        for (place, sentence) in article.sentences.enumerated()
        where ranges.indices.contains(sentence.block) {
            let range = ranges[sentence.block]
            ranges[sentence.block] = (range.isEmpty ? place : range.lowerBound)..<(place + 1)
        }
        sentencesOfBlock = ranges
        var items: [Int: [Int]] = [:]
        for (place, block) in article.blocks.enumerated() {
            if let leadIn = block.leadIn { items[leadIn, default: []].append(place) }
        }
        itemsOfBlock = items
        marksOfSentence = Array(repeating: [], count: article.sentences.count)
        var sentence = 0
        for (place, mark) in marks.enumerated() {
            while sentence + 1 < sentences.count,
                sentences[sentence + 1].range.start <= mark.range.start
            {
                sentence += 1
            }
            guard sentence < sentences.count else { continue }
            marksOfSentence[closesSentenceBefore(mark, sentence) ? sentence - 1 : sentence].append(
                place)
        }
    }

    /// Whether a number opens a sentence and belongs to the one before.
    ///
    /// In "… in Peru. <sup>5</sup> Detection …" the stop came before the mark, and a space between. A mark
    /// that is the subject of its sentence goes on in small letters.
    private func closesSentenceBefore(_ mark: Mark, _ place: Int) -> Bool {
        guard mark.isNumber, place > 0, sentences[place - 1].block == sentences[place].block
        else { return false }
        let sentence = sentences[place].range
        let before = article.text.bytes[clamped: TextRange(sentence.start, mark.range.start)]
        guard before.count < 40, before.allSatisfy(Self.mayStandAmongNumbers) else { return false }
        let next = article.text.bytes[clamped: TextRange(mark.range.end, sentence.end)]
            .first { !Self.mayStandAmongNumbers($0) }
        return next?.isCapital ?? false
    }

    /// Digits, brackets, spaces, commas, hyphens and the bytes of a dash.
    private static func mayStandAmongNumbers(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isSpace || " ,;-[]()".utf8.contains(byte)
            || byte == 0xE2 || byte == 0x80 || byte == 0x93
    }

    /// The words every mark covers, in the order of the marks.
    func bindings() -> [(covers: [TextRange], binding: Citation.Binding)] {
        var result = marks.map { (covers: [$0.range], binding: Citation.Binding.sentence) }
        for place in sentences.indices where !marksOfSentence[place].isEmpty {
            bind(place, into: &result)
        }
        return result
    }

    /// Binds all marks of a sentence at once, so that a sentence of many marks costs no more than its length.
    private func bind(
        _ place: Int, into result: inout [(covers: [TextRange], binding: Citation.Binding)]
    ) {
        let sentence = sentences[place]
        let here = marksOfSentence[place]
        let naming = here.filter { marks[$0].namesSource }
        for mark in here { result[mark] = ([sentence.range], .sentence) }
        guard !naming.isEmpty else {
            // "Source: Eurostat" under a paragraph is said of the paragraph.
            guard !here.isEmpty, isSourceLine(place), isOnlyMarks(place) else { return }
            let bound = bindFragment(place)
            for mark in here { result[mark] = bound }
            return
        }
        if case .tableCell = article.blocks[sentence.block].kind,
            wordCount(sentence.range) <= 10,
            case let cells = TableRow.cells(around: sentence.block, in: article), cells.count > 1
        {
            for mark in naming.prefix(100) {
                result[mark] = (cells.map { article.blocks[$0].range }, .row)
            }
        } else if let items = itemsOfBlock[sentence.block],
            place == sentencesOfBlock[sentence.block].last
        {
            let covers = [sentence.range] + items.map { article.blocks[$0].range }
            // Marks times items would be more than the length of the text; nobody writes so many marks.
            for mark in naming.prefix(100) { result[mark] = (covers, .list) }
        } else if isOnlyMarks(place) {
            let bound = bindFragment(place)
            for mark in naming { result[mark] = bound }
        } else {
            let clauses = clauses(of: naming, in: sentence.range)
            let back = reachBack(from: place)
            for (mark, clause) in zip(naming, clauses) {
                if back < place, clause.start == sentence.range.start {
                    let before = sentences[back..<place].map(\.range)
                    result[mark] = (before + [clause], .passage)
                } else if clause != sentence.range {
                    result[mark] = ([clause], .clause)
                }
            }
        }
    }

    private func bindFragment(_ place: Int) -> (covers: [TextRange], binding: Citation.Binding) {
        let sentence = sentences[place]
        let block = sentencesOfBlock[sentence.block]
        if place == block.lowerBound {
            guard isSourceLine(place), sentence.block > 0,
                [.paragraph, .caption].contains(article.blocks[sentence.block - 1].kind)
            else { return ([sentence.range], .sentence) }
            return ([article.blocks[sentence.block - 1].range, sentence.range], .paragraph)
        }
        if isSourceLine(place), place + 1 == block.upperBound,
            (block.lowerBound..<place).allSatisfy({ !hasMark($0) })
        {
            return (sentences[block].map(\.range), .paragraph)
        }
        return ([sentences[place - 1].range, sentence.range], .passage)
    }

    /// Whether a sentence holds no words but marks and "Source:".
    private func isOnlyMarks(_ place: Int) -> Bool {
        var rest: [UInt8] = []
        var start = sentences[place].range.start
        for mark in marksOfSentence[place] {
            rest += article.text.bytes[clamped: TextRange(start, marks[mark].range.start)]
            start = max(start, marks[mark].range.end)
        }
        rest += article.text.bytes[clamped: TextRange(start, sentences[place].range.end)]
        let stretch = SentenceWords(rest[...])
        var hasOther = false
        for word in stretch.words {
            let spelling = stretch.spelling(of: word)
            if Self.sourceWords.contains(spelling) { continue }
            guard !hasOther, spelling.count <= 3 else { return false }
            hasOther = true
        }
        return true
    }

    private func isSourceLine(_ place: Int) -> Bool {
        let text = article.text.bytes[clamped: sentences[place].range]
        let stretch = SentenceWords(text.prefix(24))
        return stretch.words.first.map { Self.sourceWords.contains(stretch.spelling(of: $0)) }
            ?? false
    }

    private static let sourceWords: Set<String> = [
        "source", "sources", "via", "see", "ref", "reference", "citation", "adapted", "reproduced",
        "modified", "redrawn", "from", "after", "data", "with", "permission",
    ]

    private func hasMark(_ place: Int) -> Bool {
        marksOfSentence[place].contains { marks[$0].namesSource }
    }

    /// The words of a sentence that each of its marks stands for.
    ///
    /// Marks with at most one word between them stand together. A mark that is the subject of its sentence
    /// stands for what follows it, any other for what is before it.
    private func clauses(of naming: [Int], in sentence: TextRange) -> [TextRange] {
        var groups: [(range: TextRange, count: Int)] = []
        for mark in naming {
            let own = marks[mark].range
            if let last = groups.last, wordCount(TextRange(last.range.end, own.start)) <= 1 {
                groups[groups.count - 1] = (last.range.union(own), last.count + 1)
            } else {
                groups.append((own, 1))
            }
        }
        var clauses: [TextRange] = []
        var start = sentence.start
        let first = marks[naming[0]]
        let hasSubject =
            first.canBeSubject && wordCount(TextRange(sentence.start, first.range.start)) <= 3
        for (place, group) in groups.enumerated() {
            let next = place + 1 < groups.count ? groups[place + 1].range : nil
            let isNamed = place == 0 && hasSubject
            let isNumber =
                !isNamed && isNumberThatFinds(group.range, after: start, in: sentence)
            if isNumber { start = group.range.start }
            let end =
                if isNamed || isNumber { next?.start ?? sentence.end } else if next != nil {
                    group.range.end
                } else { endOfLast(group.range.end, in: sentence) }
            let last = min(end, sentence.end)
            clauses += repeatElement(TextRange(min(start, last), last), count: group.count)
            start = isNamed ? group.range.end : end
        }
        return clauses
    }

    /// Whether a mark stands where a name would: "[7] found 12%, and [8] found 13%".
    private func isNumberThatFinds(
        _ mark: TextRange, after start: Int, in sentence: TextRange
    ) -> Bool {
        let before = SentenceWords(article.text.bytes[clamped: TextRange(start, mark.start)])
        let last = before.words.last.map(before.spelling) ?? ""
        let isAfterComma =
            article.text.bytes[clamped: TextRange(start, mark.start)].trimmed.last.map {
                $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";")
            } ?? true
        guard isAfterComma || before.words.isEmpty || Self.joiningWords.contains(last) else {
            return false
        }
        let rest = article.text.bytes[clamped: TextRange(mark.end, sentence.end)]
        let words = SentenceWords(rest.prefix(24))
        return words.words.first.map { Self.findingWords.contains(words.spelling(of: $0)) } ?? false
    }

    private static let joiningWords: Set<String> = [
        "and", "but", "while", "whereas", "that", "also",
    ]

    private static let findingWords: Set<String> = [
        "found", "finds", "reported", "reports", "showed", "shows", "observed", "saw", "noted",
        "measured", "estimated", "concluded", "demonstrated", "demonstrates", "suggests",
        "suggested", "describes", "described",
    ]

    /// The last mark stands for the rest of the sentence too, unless that is a clause of its own.
    private func endOfLast(_ end: Int, in sentence: TextRange) -> Int {
        let rest = article.text.bytes[clamped: TextRange(end, sentence.end)]
        return ClauseBreak.isNext(in: rest) ? end : sentence.end
    }

    private func wordCount(_ range: TextRange) -> Int {
        SentenceWords(article.text.bytes[clamped: range]).words.count
    }

    /// The first sentence of the passage that this one continues.
    private func reachBack(from place: Int) -> Int {
        let block = sentencesOfBlock[sentences[place].block]
        var first = place
        while first > block.lowerBound, place - first < 3, !hasMark(first - 1),
            PointingBack.begins(article.text.bytes[clamped: sentences[first].range])
        {
            first -= 1
        }
        return first
    }
}
