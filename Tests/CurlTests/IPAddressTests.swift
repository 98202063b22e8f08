import Curl
import Glibc
import Testing

@Suite struct IPAddressTests {
    /// Parses `text` with the system's parser and compares.
    private func check(_ text: String, isPublic expected: Bool) throws {
        let isVersion6 = text.contains(":")
        var bytes = [UInt8](repeating: 0, count: isVersion6 ? 16 : 4)
        let parsed = unsafe inet_pton(isVersion6 ? AF_INET6 : AF_INET, text, &bytes)
        try #require(parsed == 1, "\(text) is no address")
        let address = try #require(IPAddress(bytes: bytes))
        #expect(address.isPublic == expected, "\(text)")
    }

    @Test(arguments: [
        "0.0.0.0", "0.1.2.3", "10.0.0.0", "10.255.255.255", "100.64.0.1", "100.100.100.200",
        "100.127.255.255", "127.0.0.1", "127.255.255.255", "168.63.129.16", "169.254.169.254",
        "169.254.0.0", "172.16.0.0", "172.31.255.255", "192.0.0.192", "192.0.2.1", "192.88.99.1",
        "192.168.0.1", "192.168.255.255", "198.18.0.1", "198.19.255.255", "198.51.100.7",
        "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
        "::", "::1", "::7f00:1", "::8.8.8.8", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
        "::ffff:169.254.169.254", "::ffff:0:8.8.8.8", "64:ff9b::7f00:1", "64:ff9b::10.1.2.3",
        "64:ff9b:1::1", "100::1", "2001::1", "2001:0:7f00:1::", "2001:2::1", "2001:10::1",
        "2001:1ff:ffff::1", "2001:db8::1", "2002:7f00:1::", "2002:c0a8:101::1", "2002:a00:1::",
        "2620:4f:8000::1", "3fff::1", "3fff:fff:ffff::1", "4000::1", "5f00::1", "fc00::1",
        "fd00:ec2::254", "fdff:ffff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "ffff::1",
    ])
    func `special addresses are not public`(text: String) throws {
        try check(text, isPublic: false)
    }

    @Test(arguments: [
        "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
        "126.255.255.255", "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255",
        "172.32.0.0", "192.0.1.0", "192.167.255.255", "192.169.0.0", "198.17.255.255",
        "198.20.0.0", "223.255.255.255", "2001:200::1", "2001:4860:4860::8888", "2606:4700::1111",
        "2a00:1450::1", "3ffe:ffff::1", "3fff:1000::1", "::ffff:8.8.8.8", "64:ff9b::808:808",
        "2002:808:808::1",
    ])
    func `addresses beside them are public`(text: String) throws {
        try check(text, isPublic: true)
    }

    @Test func `only 4 or 16 bytes are an address`() {
        for count in 0...32 where count != 4 && count != 16 {
            #expect(IPAddress(bytes: [UInt8](repeating: 1, count: count)) == nil)
        }
        #expect(IPAddress(bytes: [127, 0, 0, 1])?.description == "127.0.0.1")
        #expect(!AddressPolicy.publicOnly.permits(nil))
        #expect(AddressPolicy.anywhere.permits(nil))
    }
}
