public import Prose

/// One assertion in one sentence that the world could bear out or not.
///
/// A slot that the text does not fill stays empty; nothing is guessed.
public struct Claim: Sendable, Hashable {
    /// What kind of assertion it is.
    ///
    /// The raw values are the words of the exchange format.
    public enum Kind: String, Sendable, CaseIterable {
        /// It states how much.
        case quantity
        /// It compares without a number ("better than sham", "significantly reduces").
        case comparative
        /// It asserts an effect with a verb of change, or that there is none.
        case effect
        /// A person's own experience: shown, never judged against science.
        case anecdote
    }

    /// Which way the measured thing goes.
    public enum Direction: String, Sendable, CaseIterable {
        case increase, decrease, none
        /// It changes for the better, whichever way that is ("improves", "relieves").
        case better, worse
    }

    /// How sure the writer is.
    public enum Certainty: String, Sendable, CaseIterable, Comparable {
        case possible, probable, certain
        /// Orders from least to most sure.
        public static func < (left: Certainty, right: Certainty) -> Bool {
            left.order < right.order
        }
        private var order: Int {
            switch self {
            case .possible: 0
            case .probable: 1
            case .certain: 2
            }
        }
    }

    /// How strongly cause is claimed, on the four steps of the field.
    ///
    /// - SeeAlso: Sumner et al. (2014), BMJ 349:g7015; Yu, Li and Wang (2019), on causal language.
    public enum Causality: String, Sendable, CaseIterable, Comparable {
        case none, association
        case conditionalCause = "conditional-cause"
        case cause
        /// Orders from none to cause.
        public static func < (left: Causality, right: Causality) -> Bool {
            left.order < right.order
        }
        private var order: Int {
            switch self {
            case .none: 0
            case .association: 1
            case .conditionalCause: 2
            case .cause: 3
            }
        }
    }

    /// On whose authority it is said.
    public enum Attribution: Sendable, Hashable {
        /// Nobody's.
        case none
        /// Research or experts, unnamed ("studies show").
        case research(TextRange)
        /// A named person, body, journal or site.
        case named(String, TextRange)
        /// The writer's or a quoted person's own experience.
        case experience
        /// The words of the exchange format: none, research, named, experience.
        public var name: String {
            switch self {
            case .none: "none"
            case .research: "research"
            case .named: "named"
            case .experience: "experience"
            }
        }
    }

    /// Words of the text that fill a slot, and the words they stand for when resolved from elsewhere.
    public struct Slot: Sendable, Hashable {
        /// Where the words stand.
        public let range: TextRange
        /// The words, or what a pronoun among them was resolved to.
        public let text: String
        /// The content words, lower-case and stemmed, for alignment.
        public let stems: [String]
        /// A filled slot.
        public init(range: TextRange, text: String, stems: [String]) {
            self.range = range
            self.text = text
            self.stems = stems
        }
    }

    /// Its place in `Reading.claims`.
    public internal(set) var index: Int
    /// The words that assert it, in the plain text.
    public internal(set) var range: TextRange
    /// The sentence it stands in, as a place in `Article.sentences`.
    public let sentence: Int
    /// What kind of assertion.
    public let kind: Kind
    /// How much, as places in `Reading.quantities`, the principal one first.
    public let quantities: [Int]
    /// The property and entity measured: "blood flow to the affected muscles".
    public let measured: Slot?
    /// What brings it about: "massage".
    public let agent: Slot?
    /// Which way.
    public let direction: Direction?
    /// Against what: "sham".
    public let comparator: Slot?
    /// In whom: "healthy volunteers".
    public let population: Slot?
    /// When or for how long: "after six weeks".
    public let time: Slot?
    /// How sure.
    public let certainty: Certainty
    /// How causal.
    public let causality: Causality
    /// Whose word it is.
    public let attribution: Attribution
    /// Whether it says that an effect was or was not statistically significant; `nil` when silent.
    public let isSignificant: Bool?
    /// Whether it denies ("did not reduce", "no effect").
    public let isNegated: Bool
    /// The words of its range by which it is denied as a whole: "no hint that"; mostly none.
    package let denial: [TextRange]
    /// Whether it stands in a heading or the title.
    public let isHeading: Bool
    /// Whether its words stand inside quotation marks or a block quotation.
    public let isQuoted: Bool
    /// How much a check is worth, 0 to 1.
    public internal(set) var checkworthiness: Double
    /// The citations that cover it, as places in `CitationScan.citations`.
    public internal(set) var citations: [Int]
    /// Whether it has them only because it seems to go on telling the study of a sentence beside it.
    public internal(set) var isPresumedCited = false
    /// Whether no rule of the grammar knows what its words say, and only a mark behind them tells that they say something
    /// that was found.
    public internal(set) var isPlain = false

    /// A claim with its slots.
    public init(
        index: Int, range: TextRange, sentence: Int, kind: Kind, quantities: [Int] = [],
        measured: Slot? = nil,
        agent: Slot? = nil, direction: Direction? = nil, comparator: Slot? = nil,
        population: Slot? = nil,
        time: Slot? = nil, certainty: Certainty = .certain, causality: Causality = .none,
        attribution: Attribution = .none, isSignificant: Bool? = nil, isNegated: Bool = false,
        denial: [TextRange] = [], isHeading: Bool = false, isQuoted: Bool = false,
        checkworthiness: Double = 0, citations: [Int] = []
    ) {
        self.index = index
        self.range = range
        self.sentence = sentence
        self.kind = kind
        self.quantities = quantities
        self.measured = measured
        self.agent = agent
        self.direction = direction
        self.comparator = comparator
        self.population = population
        self.time = time
        self.certainty = certainty
        self.causality = causality
        self.attribution = attribution
        self.isSignificant = isSignificant
        self.isNegated = isNegated
        self.denial = denial
        self.isHeading = isHeading
        self.isQuoted = isQuoted
        self.checkworthiness = checkworthiness
        self.citations = citations
    }
}
