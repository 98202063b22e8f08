#if Benchmarks
    import Citations
    import Claims
    import Prose
    import Quantities

    /// One part of the reading line, or what it is measured against.
    enum Stage: String, CaseIterable {
        /// A walk over the UTF-8 bytes that counts words: what any reader must at least do.
        case bytes
        /// Text to blocks and sentences.
        case prose
        /// The quantities of an article.
        case quantities
        /// The marks and references of an article.
        case citations
        /// What of the whole reading is none of the above: it has no door of its own.
        case claims
        /// Everything, from text to claims.
        case reading

        /// The work of this stage on a text, its inputs made beforehand and not measured.
        ///
        /// Each answers with a number that depends on all of the work, so that none can be left out.
        func work(on text: String) -> (() -> Int)? {
            switch self {
            case .bytes: return { words(in: text) }
            case .prose: return { Article.reading(text, as: .plain).sentences.count }
            case .quantities:
                let article = Article.reading(text, as: .plain)
                return { Quantities.quantities(in: article).count }
            case .citations:
                let article = Article.reading(text, as: .plain)
                return { Citations.citations(in: article).citations.count }
            case .claims: return nil
            case .reading: return { read(Article.reading(text, as: .plain)).claims.count }
            }
        }
    }

    /// The words of a text, told by blanks and controls: one look at each byte.
    ///
    /// Without a branch on what the byte is, so that its speed does not depend on the text.
    @inline(never)
    private func words(in text: String) -> Int {
        let bytes = text.utf8.span
        var count: UInt64 = 0
        var blank: UInt64 = 1
        for place in bytes.indices {
            // One for a byte below 33, by the sign of the difference.
            let isBlank = (UInt64(bytes[place]) &- 33) >> 63
            count &+= blank & ~isBlank
            blank = isBlank
        }
        return Int(count)
    }
#endif
