/// Who asks: providers give better service to those who say how they can be reached.
public struct Contact: Sendable, Hashable {
    /// The program and its version, such as `Stet/1.0`.
    let product: String
    /// A mail address that somebody reads; `nil` or empty leaves it out.
    package let address: String?

    /// A contact of this address.
    public init(product: String = "Stet/1.0", address: String? = nil) {
        self.product = product
        self.address = address.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The User-Agent header: `Stet/1.0 (mailto:desk@example.org)`.
    package var userAgent: String { address.map { "\(product) (mailto:\($0))" } ?? product }
}
