import CCurl
import Glibc

/// Connects libcurl's callbacks of `easy` to `exchange`, which must outlive the transfer.
func connect(
    _ easy: borrowing EasyHandle, to exchange: Exchange, addresses: AddressPolicy
) throws(TransferError) {
    let target = unsafe Unmanaged.passUnretained(exchange).toOpaque()
    try unsafe easy.set(CURLOPT_HEADERDATA, pointer: target)
    try unsafe easy.set(CURLOPT_HEADERFUNCTION, write: receiveLine)
    try unsafe easy.set(CURLOPT_WRITEDATA, pointer: target)
    try unsafe easy.set(CURLOPT_WRITEFUNCTION, write: receiveBytes)
    guard addresses != .anywhere else { return }
    try unsafe easy.set(CURLOPT_OPENSOCKETDATA, pointer: target)
    try unsafe easy.set(openSocket: openSocket)
}

/// libcurl's header callback: any count but the one given breaks the transfer off.
private let receiveLine: curl_write_callback = { (start, _, count, target) in
    guard let exchange = unsafe exchange(at: target) else { return 0 }
    let line = unsafe UnsafeRawBufferPointer(start: start, count: count)
    return unsafe exchange.receive(line: line) ? count : 0
}

/// libcurl's write callback; the size of an item is always 1.
private let receiveBytes: curl_write_callback = { (start, _, count, target) in
    guard let exchange = unsafe exchange(at: target) else { return 0 }
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
    return unsafe exchange.receive(bytes: bytes) ? count : 0
}

/// Opens a socket for libcurl, or refuses: the one place where an address is decided on.
private let openSocket: curl_opensocket_callback = { (target, _, address) in
    guard let exchange = unsafe exchange(at: target), let address = unsafe address,
        unsafe exchange.permits(place(address))
    else { return CURL_SOCKET_BAD }
    return unsafe socket(
        address.pointee.family, address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue),
        address.pointee.protocol)
}

private func exchange(at target: UnsafeMutableRawPointer?) -> Exchange? {
    guard let target = unsafe target else { return nil }
    return unsafe Unmanaged<Exchange>.fromOpaque(target).takeUnretainedValue()
}

/// Where libcurl is about to connect to, `nil` when it is neither IPv4 nor IPv6.
private func place(_ address: UnsafeMutablePointer<curl_sockaddr>) -> AddressPolicy.Place? {
    let length = unsafe Int(address.pointee.addrlen)
    guard let start = unsafe UnsafeRawPointer(ccurl_address(address)) else { return nil }
    switch unsafe address.pointee.family {
    case AF_INET where length >= MemoryLayout<sockaddr_in>.size:
        let name = unsafe start.loadUnaligned(as: sockaddr_in.self)
        return unsafe withUnsafeBytes(of: name.sin_addr) {
            unsafe place(Array($0), bigEndianPort: name.sin_port)
        }
    case AF_INET6 where length >= MemoryLayout<sockaddr_in6>.size:
        let name = unsafe start.loadUnaligned(as: sockaddr_in6.self)
        return unsafe withUnsafeBytes(of: name.sin6_addr) {
            unsafe place(Array($0), bigEndianPort: name.sin6_port)
        }
    default:
        return nil
    }
}

private func place(_ bytes: [UInt8], bigEndianPort: in_port_t) -> AddressPolicy.Place? {
    IPAddress(bytes: bytes).map {
        AddressPolicy.Place($0, port: Int(in_port_t(bigEndian: bigEndianPort)))
    }
}
