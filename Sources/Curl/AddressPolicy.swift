/// Which addresses a client may open a socket to.
///
/// The decision falls on the address of the socket about to be opened, never on the name: every
/// notation of an address, every answer of DNS and every redirect comes to the same place.
public enum AddressPolicy: Sendable, Hashable {
    /// Any address, for hosts an operator has configured.
    ///
    /// Loopback and private addresses included; right for providers, wrong for addresses that
    /// come from a stranger's text.
    case anywhere

    /// Any address for what the caller asks, but for redirects only the public Internet.
    ///
    /// For hosts an operator has configured, whose answers are still a stranger's: a redirect may lead to
    /// a place that the client was asked for before, and to no other that is private.
    case asked

    /// Only addresses on the public Internet, as `IPAddress.isPublic` tells them.
    ///
    /// A refused address ends the transfer with the code `addressRefused`, unless the name has a
    /// further address that is public. Through a proxy the address cannot be seen, so with one
    /// configured every transfer is refused unless `CurlConfiguration.trustsProxy` is set.
    case publicOnly

    /// The public Internet, and these places besides.
    ///
    /// For an operator's own server among strangers' addresses: what redirects from it to another
    /// port of the same machine is refused.
    case publicAnd(Set<Place>)

    /// An address and a port on it.
    public struct Place: Sendable, Hashable {
        /// The address, exactly as a socket would be opened to it.
        public let address: IPAddress
        /// The port, from 0 to 65535.
        public let port: Int

        /// A place, for example port 8080 on 127.0.0.1.
        public init(_ address: IPAddress, port: Int) {
            self.address = address
            self.port = port
        }
    }

    /// Whether a socket to `place` may be opened.
    ///
    /// `nil`, an address of a family other than IPv4 and IPv6, passes only under `anywhere` and `asked`.
    /// Under `asked` this is the answer for what the caller asks; the transfer, which knows where its redirects
    /// come from, holds those to the public Internet.
    public func permits(_ place: Place?) -> Bool {
        switch self {
        case .anywhere, .asked: true
        case .publicOnly: place?.address.isPublic ?? false
        case .publicAnd(let exempt):
            place.map { $0.address.isPublic || exempt.contains($0) } ?? false
        }
    }
}
