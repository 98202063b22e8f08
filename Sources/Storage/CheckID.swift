/// The name of a check: 26 letters and digits, not to be guessed.
///
/// It holds 128 random bits, so that a link to one check leads to no other, written in Crockford's base 32
/// in lower case (no `i`, `l`, `o`, `u`), for example `7zqk3v9f2m8x4c6d1t5w0b7jne`.
public struct CheckID: Sendable, Hashable, RawRepresentable {
    /// The 26 characters.
    public let rawValue: String

    /// A new id, different from all others.
    package init() {
        var random = SystemRandomNumberGenerator()
        self.init(using: &random)
    }

    /// A new id from the numbers of `random`.
    init(using random: inout some RandomNumberGenerator) {
        let characters = (0..<Self.length).map { _ in
            Self.alphabet[Int.random(in: 0..<Self.alphabet.count, using: &random)]
        }
        rawValue = String(decoding: characters, as: UTF8.self)
    }

    /// The id of these characters; `nil` when no check can have it.
    public init?(rawValue: String) {
        let bytes = Array(rawValue.utf8)
        guard bytes.count == Self.length, bytes.allSatisfy(Self.alphabet.contains) else {
            return nil
        }
        self.rawValue = rawValue
    }

    private static let length = 26
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
