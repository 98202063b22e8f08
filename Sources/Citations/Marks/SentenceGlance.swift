import Prose

/// What a sentence may say of its sources outside of brackets, told at a glance by how its words begin.
///
/// Every third sentence of an abstract has a word such as *study* or *found*, few have what must stand near it to
/// invoke research. The answers are "maybe" or "no", and of ten sentences nine need not be read word by word.
struct SentenceGlance {
    /// Whether any word that both `AccordingTo` and `VagueMarks` are asked for stands in it.
    private(set) var holdsSource = false
    /// Whether "according" or "source" stands in it as a word of its own.
    private(set) var mayAttribute = false
    /// Whether `VagueMarks` may find anything.
    private(set) var mayInvoke = false
    /// Whether `Unpublished` may find anything.
    var mayBeUnpublished: Bool { beginsUnpublished && endsUnpublished }

    private var beginsUnpublished = false
    private var endsUnpublished = false

    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        let table = Self.table
        // How many words came before, of which a blank shows that they are words of their own: no more than there
        // are, so that no distance is told longer than it is.
        var words = 0
        var source = Self.never
        var preposition = Self.never
        var auxiliary = Self.never
        _ = WordBeginnings.find(in: bytes, range) { letters, place in
            if place > 0, bytes[place - 1] == 0x20 { words &+= 1 }
            let classes = table[letters]
            guard classes != 0 else { return false }
            if classes & Self.sources != 0 { holdsSource = true }
            // In the order of `VagueMarks`: a noun with its verb behind it, what stands before the noun, a passive.
            if classes & Self.verb != 0, words &- source <= 6 { mayInvoke = true }
            if classes & Self.source != 0 {
                if words &- preposition <= 6 { mayInvoke = true }
                source = words
            }
            if classes & Self.proven != 0, words &- auxiliary <= 3 { mayInvoke = true }
            if classes & Self.auxiliary != 0 { auxiliary = words }
            if classes & Self.preposition != 0 { preposition = words }
            if classes & Self.attribution != 0 {
                mayAttribute = true
                // "according to research"
                mayInvoke = true
            }
            if classes & Self.beginsUnpublished != 0 { beginsUnpublished = true }
            if classes & Self.endsUnpublished != 0 { endsUnpublished = true }
            return false
        }
    }

    /// Further back than any word is asked for.
    private static let never = -100

    private static let source: UInt8 = 1 << 0
    private static let verb: UInt8 = 1 << 1
    private static let proven: UInt8 = 1 << 2
    /// What makes a passive of *proven*, or stands before it as *clinically* does.
    private static let auxiliary: UInt8 = 1 << 3
    private static let preposition: UInt8 = 1 << 4
    private static let attribution: UInt8 = 1 << 5
    private static let sources = source | proven | attribution
    private static let beginsUnpublished: UInt8 = 1 << 6
    private static let endsUnpublished: UInt8 = 1 << 7

    private static let table = WordClassesByBeginning([
        (source, InvokingWords.words(of: .source)),
        (verb, InvokingWords.words(of: .verb)),
        (proven, InvokingWords.words(of: .proven)),
        (auxiliary, InvokingWords.words(of: [.auxiliary, .provenBy])),
        (preposition, InvokingWords.words(of: [.by, .in])),
        (attribution, InvokingWords.words(of: .according) + " source sources"),
        (beginsUnpublished, Unpublished.firstWords),
        (endsUnpublished, Unpublished.secondWords),
    ])
}
