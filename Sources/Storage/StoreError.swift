/// Why the store could not do what it was asked.
///
/// The message names the file, what happened and what to do; `shortDescription` comes from a bounded
/// set and may label a metric.
public struct StoreError: Error, Sendable, Hashable {
    /// What kind of failure it was.
    public struct Code: Sendable, Hashable, RawRepresentable {
        /// The kebab-case name.
        public let rawValue: String
        /// A code of this name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Another program holds the database, and did not let go in time.
        public static let locked = Code(rawValue: "locked")
        /// The file or its directory may not be written, or does not exist.
        public static let notWritable = Code(rawValue: "not-writable")
        /// A newer version of Stet has changed the schema.
        public static let newerVersion = Code(rawValue: "newer-version")
        /// The file is no SQLite database, or is damaged.
        public static let notADatabase = Code(rawValue: "not-a-database")
        /// The file is a database of another program.
        public static let anotherProgram = Code(rawValue: "another-program")
        /// No space is left where the database lies.
        public static let full = Code(rawValue: "full")
        /// A stored value could not be read back.
        public static let unreadable = Code(rawValue: "unreadable")
        /// The same key was used before, for something else.
        public static let keyReused = Code(rawValue: "key-reused")
        /// The task that asked was cancelled.
        public static let cancelled = Code(rawValue: "cancelled")
        /// Anything else SQLite refuses.
        public static let failed = Code(rawValue: "failed")
    }

    /// What kind of failure it was.
    public let code: Code
    /// What happened, where, and what to do: one or two sentences.
    public let message: String
    /// A name from a bounded set, without values.
    public var shortDescription: String { code.rawValue }

    /// A failure with its sentence.
    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
