/// Why the settings cannot be used: which file or variable, which key, what is wrong, what is allowed.
///
/// Nothing starts on settings that were only half understood.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of mistake it is.
    public struct Code: Sendable, Hashable, RawRepresentable {
        /// The kebab-case name.
        public let rawValue: String
        /// A code of this name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The file or folder could not be read.
        public static let unreadable = Code(rawValue: "unreadable")
        /// The file is no JSON.
        public static let malformed = Code(rawValue: "malformed")
        /// Nothing reads this key.
        public static let unknownKey = Code(rawValue: "unknown-key")
        /// The value is of another type than the key's.
        public static let wrongType = Code(rawValue: "wrong-type")
        /// The value is not among those allowed.
        public static let outOfRange = Code(rawValue: "out-of-range")
    }

    /// What kind of mistake it is.
    public let code: Code
    /// One or two sentences for the operator.
    public let message: String
    /// The message.
    public var description: String { message }

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
