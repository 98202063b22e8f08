/// Something Stet could not do, and why: data, not an exception.
///
/// A problem never counts as a finding. One that left something unread that was asked for makes
/// the report incomplete (`Problem.Code.leavesReportIncomplete`).
public struct Problem: Sendable, Hashable {
    /// A stable name from a bounded set, for programs, metrics and tests.
    public struct Code: Sendable, Hashable, RawRepresentable {
        /// The kebab-case name.
        public let rawValue: String
        /// A code of this name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The provider did not answer in time.
        public static let timedOut = Code(rawValue: "timed-out")
        /// The provider could not be reached.
        public static let unreachable = Code(rawValue: "unreachable")
        /// The provider answered with a server error or refused for load.
        public static let providerFailed = Code(rawValue: "provider-failed")
        /// The provider's answer could not be read.
        public static let unreadableAnswer = Code(rawValue: "unreadable-answer")
        /// The page or record may not be read by us (401, 403, paywall, robots).
        public static let accessRefused = Code(rawValue: "access-refused")
        /// The address may not be fetched: a private network, or not http(s).
        public static let addressRefused = Code(rawValue: "address-refused")
        /// Not asked, because the check was to send nothing.
        public static let notAsked = Code(rawValue: "not-asked")
        /// The evidence bundle does not hold it, as an answer or as a failure: it was not asked for then.
        public static let notInBundle = Code(rawValue: "not-in-bundle")
        /// The evidence bundle does not hold it, and is of a version that kept no failures: it may be one.
        public static let notKept = Code(rawValue: "not-kept")
        /// No provider we have reads this kind of identifier or page.
        public static let unsupportedSource = Code(rawValue: "unsupported-source")
        /// The source has no text we can read (an image, a PDF, a page made by scripts).
        public static let noReadableText = Code(rawValue: "no-readable-text")
        /// Part of the input was cut or repaired before reading.
        public static let inputRepaired = Code(rawValue: "input-repaired")
        /// The draft itself could not be read, so that nothing in it was checked.
        public static let draftNotRead = Code(rawValue: "draft-not-read")
        /// The store could not be read or written, so answers were not kept, or asked for anew.
        public static let storeFailed = Code(rawValue: "store-failed")

        /// Whether a report with such a problem must say `"complete": false`.
        ///
        /// What was not asked for, and what can be read by nobody, is listed but leaves nothing open.
        public var leavesReportIncomplete: Bool {
            switch self {
            case .timedOut, .unreachable, .providerFailed, .unreadableAnswer,
                .notInBundle, .notKept, .draftNotRead:
                true
            default: false
            }
        }
    }

    /// What kind of thing went wrong.
    public let code: Code
    /// One sentence for a person: what, where, what to do.
    public let message: String
    /// What it is about: a provider, an identifier, a file; `nil` when it is the article itself.
    public let subject: String?
    /// Where in the plain text, when it has a place.
    public let range: TextRange?

    /// A problem with its code, sentence, subject and place.
    public init(_ code: Code, _ message: String, subject: String? = nil, range: TextRange? = nil) {
        self.code = code
        self.message = message
        self.subject = subject
        self.range = range
    }
}
