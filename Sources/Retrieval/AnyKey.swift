/// A member of any name, for what looks at those nobody expected.
public struct AnyKey: CodingKey {
    /// Its name.
    public let stringValue: String
    /// None: it is no place in a list.
    public var intValue: Int? { nil }
    /// The member of this name.
    public init(stringValue: String) { self.stringValue = stringValue }
    /// None.
    public init?(intValue: Int) { nil }
}
