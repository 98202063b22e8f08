public import Prose

/// The citations of an article, each bound to the words it covers.
///
/// `references` are entries handed over beside the draft (BibTeX, CSL-JSON, RIS); `address` is where the
/// article itself is or will be published, where the caller knows it. Sources that are named in the text
/// by author and year, where the article has no list to look them up in, are appended to the references.
/// A sentence that names a source is not vague: "studies show … [3]" is one numbered citation.
public func citations(
    in article: Article, references: [Reference] = [], address: String? = nil
) -> CitationScan {
    let list = ReferenceList(in: article)
    var all = list.references + references
    let article = article.withPlainSigns
    let scanner = CitationScanner(
        article: article, sections: ReferenceSections(list, all),
        base: (address ?? article.address).flatMap { PageAddress($0) })
    let marks = scanner.marks(outside: list.blocks, naming: &all)
    let bindings = Binding(article, marks: marks).bindings()
    var citations: [Citation] = []
    for (mark, bound) in zip(marks, bindings) {
        for target in mark.targets {
            citations.append(
                Citation(
                    index: citations.count, range: mark.range, kind: mark.kind, target: target,
                    covers: bound.covers, binding: bound.binding))
        }
    }
    return CitationScan(
        citations: citations, references: all, referenceBlocks: list.blocks,
        ownHosts: OwnHosts.hosts(of: article, address: address))
}

/// Collects the marks of an article, block by block.
private struct CitationScanner {
    let article: Article
    let sections: ReferenceSections
    let base: PageAddress?

    /// The marks in text order, disjoint; sources named by author and year are appended to `references`.
    func marks(outside listBlocks: Set<Int>, naming references: inout [Reference]) -> [Mark] {
        var marks: [Mark] = []
        var annotation = 0
        var sentence = 0
        let annotations = article.annotations
        var named: [String: Int] = [:]
        var last: Mark?
        // "[1-99]" over and over has more targets than the text has bytes.
        var targetsLeft = 1_000 + article.text.bytes.count / 8
        for (place, block) in article.blocks.enumerated() {
            var own: [Annotation] = []
            while annotation < annotations.count,
                annotations[annotation].range.start < block.range.end
            {
                own.append(annotations[annotation])
                annotation += 1
            }
            let firstSentence = sentence
            while sentence < article.sentences.count, article.sentences[sentence].block <= place {
                sentence += 1
            }
            guard !listBlocks.contains(place), !block.isFurniture else { continue }
            if case .footnote = block.kind { continue }
            let index = sections.index(at: place)
            var found = sources(in: block, own, index, mostTargets: targetsLeft)
            for mark in found { targetsLeft -= mark.targets.count }
            let byAuthor = AuthorYearMarks(article.text.bytes[clamped: block.range], index).marks()
            let linked = links(in: found, within: byAuthor.map(\.range))
            found.removeAll { linked.marks.contains($0) }
            for mark in byAuthor {
                // "([Muster, 2019](https://doi.org/…))": the link says which work is meant.
                if let targets = linked.targets[mark.range] {
                    found.append(Mark(mark.kind, mark.range, targets))
                    continue
                }
                let targets =
                    mark.targets
                    + mark.named.map { reference in
                        let known = named[reference.text] ?? references.count
                        if known == references.count { references.append(reference) }
                        named[reference.text] = known
                        return .reference(known)
                    }
                found.append(Mark(mark.kind, mark.range, targets))
            }
            found = repeating(disjoint(found), after: &last)
            let told = told(firstSentence..<sentence, beside: found, &references)
            marks += told.isEmpty ? found : disjoint(found + told)
        }
        return marks
    }

    /// The marks, those without targets ("ibid.") with the targets of the mark before them.
    private func repeating(_ found: [Mark], after last: inout Mark?) -> [Mark] {
        var marks: [Mark] = []
        for var mark in found {
            if mark.targets.isEmpty {
                guard let last else { continue }
                mark.kind = last.kind
                mark.targets = last.targets
            }
            last = mark.namesSource ? mark : last
            marks.append(mark)
        }
        return marks
    }

    /// The links that stand within author and year, and where they lead by the range around them.
    private func links(in marks: [Mark], within ranges: [TextRange]) -> (
        marks: Set<Mark>, targets: [TextRange: [Citation.Target]]
    ) {
        let around = DisjointRanges(ranges)
        var inside: Set<Mark> = []
        var targets: [TextRange: [Citation.Target]] = [:]
        for mark in marks where mark.kind == .link {
            guard let range = around.first(overlapping: mark.range),
                range.start <= mark.range.start, mark.range.end <= range.end
            else { continue }
            inside.insert(mark)
            targets[range, default: []] += mark.targets
        }
        return (inside, targets)
    }

    /// The marks of a block that name a source.
    private func sources(
        in block: Block, _ annotations: [Annotation], _ index: ReferenceIndex, mostTargets: Int
    ) -> [Mark] {
        let bytes = article.text.bytes[clamped: block.range]
        var written = IdentifierMarks(bytes).marks()
        written += TrialMarks(bytes).marks()
        written += BracketMarks(bytes, index).marks(mostTargets: mostTargets)
        guard !annotations.isEmpty else { return written }
        let code = DisjointRanges(annotations.filter { $0.kind == .code }.map(\.range))
        // Code is no text, but where all of it is a name that was only set apart.
        written.removeAll { mark in
            code.first(overlapping: mark.range).map { $0 != mark.range } ?? false
        }
        let reader = AnnotationMarks(article: article, index: index, base: base)
        let links = annotations.compactMap(reader.mark)
        let bare = Set(annotations.filter { isBareLink($0, in: article) }.map(\.range))
        // An address that is its own link text is one mark, told by how it is written.
        let texts = DisjointRanges(links.map(\.range))
        var same: Set<TextRange> = []
        var targets: [TextRange: [Citation.Target]] = [:]
        for link in links { targets[link.range] = link.targets }
        let kept = written.filter { mark in
            guard let link = texts.first(overlapping: mark.range) else { return true }
            guard targets[link] == mark.targets || bare.contains(link) else { return false }
            same.insert(link)
            return true
        }
        return links.filter { !same.contains($0.range) } + kept
    }

    /// What sentences without a mark say was told to the writer, whom they name and what they invoke, outside of
    /// brackets.
    private func told(
        _ sentences: Range<Int>, beside marks: [Mark], _ references: inout [Reference]
    ) -> [Mark] {
        var told: [Mark] = []
        var next = 0
        let text = article.text.bytes
        for sentence in article.sentences[sentences] {
            while next < marks.count, marks[next].range.end <= sentence.range.start { next += 1 }
            if next < marks.count, marks[next].range.start < sentence.range.end { continue }
            let range = sentence.range
            // Few sentences hold the words that any of them is told by, near enough to each other.
            let glance = SentenceGlance(text.span, range.start..<range.end)
            guard glance.holdsSource || glance.mayBeUnpublished else { continue }
            let bytes = text[clamped: range]
            if glance.mayBeUnpublished, let range = Unpublished.range(in: bytes) {
                let text = String(utf8: bytes[range.start..<range.end])
                told.append(Mark(.unpublished, range, [.reference(references.count)]))
                references.append(
                    Reference(label: text, text: text, range: range, isUnpublished: true))
                continue
            }
            guard glance.holdsSource else { continue }
            let attributions = AccordingTo.marks(in: bytes, mayBeLine: glance.mayAttribute)
            told += attributions
            if attributions.isEmpty, glance.mayInvoke { told += VagueMarks.marks(in: bytes) }
        }
        return told
    }

    /// The marks in order; of two that overlap the one that begins first, or is longer, stays.
    private func disjoint(_ marks: [Mark]) -> [Mark] {
        var kept: [Mark] = []
        for mark in marks.sorted(by: { $0.range < $1.range })
        where kept.last.map({ !$0.range.overlaps(mark.range) }) ?? true {
            kept.append(mark)
        }
        return kept
    }
}

/// Ranges in order, to ask which of them overlaps another in logarithmic time.
private struct DisjointRanges {
    private var ranges: [TextRange] = []

    /// Of ranges that overlap each other only the first is kept.
    init(_ ranges: [TextRange]) {
        for range in ranges.sorted() where self.ranges.last.map({ !$0.overlaps(range) }) ?? true {
            self.ranges.append(range)
        }
    }

    func first(overlapping range: TextRange) -> TextRange? {
        let next = ranges.partitioningIndex { $0.end > range.start }
        return next < ranges.count && ranges[next].overlaps(range) ? ranges[next] : nil
    }
}
