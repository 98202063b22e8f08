/// Why the daemon could not start.
public struct StartError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What kind of failure it was.
    public struct Code: Sendable, Hashable, RawRepresentable {
        /// The kebab-case name.
        public let rawValue: String
        /// A code of this name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Another program listens there.
        public static let portTaken = Code(rawValue: "port-taken")
        /// The address cannot be listened on.
        public static let addressUnusable = Code(rawValue: "address-unusable")
        /// Other machines would reach it, and nothing says that this is meant.
        public static let unprotected = Code(rawValue: "unprotected")
        /// The store could not be used.
        public static let store = Code(rawValue: "store")
        /// Anything else.
        public static let failed = Code(rawValue: "failed")
    }

    /// What kind of failure it was.
    public let code: Code
    /// What happened, and what to do.
    public let message: String
    /// The message.
    public var description: String { message }

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
