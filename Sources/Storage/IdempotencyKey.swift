/// A name chosen by a client, so that a request sent twice makes one check.
public struct IdempotencyKey: Sendable, Hashable {
    /// The name.
    let name: String
    /// A digest of the whole request; the same name with another digest is refused.
    let digest: [UInt8]

    /// A key with the digest of its request.
    public init(name: String, digest: [UInt8]) {
        self.name = name
        self.digest = digest
    }
}
