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

    /// Only addresses on the public Internet, as `IPAddress.isPublic` tells them.
    ///
    /// A refused address ends the transfer with the code `addressRefused`, unless the name has a
    /// further address that is public. Through a proxy the address cannot be seen, so with one
    /// configured every transfer is refused unless `CurlConfiguration.trustsProxy` is set.
    case publicOnly

    /// Whether a socket to `address` may be opened.
    ///
    /// `nil`, an address of a family other than IPv4 and IPv6, passes only under `anywhere`.
    public func permits(_ address: IPAddress?) -> Bool {
        switch self {
        case .anywhere: true
        case .publicOnly: address?.isPublic ?? false
        }
    }
}
