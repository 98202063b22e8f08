/// Every way we know to write an address that must not be reached, by what it leads to.
enum Notations {
    /// Where a server listens that would notice: 127.0.0.1.
    static let loopback: [(host: String, kind: String)] = [
        ("127.0.0.1", "four decimal numbers"), ("127.1", "two numbers"),
        ("127.0.1", "three numbers"),
        ("2130706433", "one decimal number"), ("0x7f000001", "one hexadecimal number"),
        ("0x7F.0x0.0x0.0x1", "four hexadecimal numbers"), ("0x7f.1", "hexadecimal and short"),
        ("017700000001", "one octal number"), ("0177.0.0.1", "octal first"),
        ("00000177.0.0.1", "octal with more zeros"), ("0177.0.0.0x1", "octal and hexadecimal"),
        ("127.0.0.1.", "a full stop at the end"), ("0", "zero"), ("0.0.0.0", "this network"),
        ("127.255.255.254", "the end of the loopback block"), ("localhost", "a name"),
        ("LOCALHOST", "a name in capitals"), ("localhost.", "a name with its full stop"),
        ("a.localhost", "a name below localhost"), ("①②⑦.⓪.⓪.①", "circled digits"),
        ("１２７.0.0.1", "wide digits"), ("127。0。0。1", "ideographic full stops"),
        ("ⓛocalhost", "a circled letter"), ("%31%32%37.0.0.1", "percent escapes"),
        ("user@127.0.0.1", "behind a user name"),
        ("example.org@127.0.0.1", "behind a user like a host"),
        ("127.0.0.1#example.org", "before a fragment"),
    ]

    /// The same for ::1.
    static let loopback6: [(host: String, kind: String)] = [
        ("[::1]", "IPv6 loopback"), ("[0:0:0:0:0:0:0:1]", "IPv6 written out"),
        ("[::]", "IPv6 unspecified"), ("[::ffff:127.0.0.1]", "IPv4-mapped"),
        ("[::ffff:7f00:1]", "IPv4-mapped in hexadecimal"), ("[::ffff:0:7f00:1]", "IPv4-translated"),
        ("[::127.0.0.1]", "IPv4-compatible"), ("[64:ff9b::7f00:1]", "NAT64"),
        ("[64:ff9b:1::7f00:1]", "local NAT64"), ("[2002:7f00:1::]", "6to4"),
        ("[2001:0:7f00:1::]", "Teredo"), ("[::1%25lo]", "with a zone"),
    ]

    /// Addresses of other machines.
    static let elsewhere: [(host: String, kind: String)] = [
        ("10.0.0.1", "private"), ("172.16.0.1", "private"), ("192.168.1.1", "private"),
        ("100.64.0.1", "a carrier's"), ("169.254.169.254", "metadata"),
        ("2852039166", "metadata as one number"), ("0xa9fea9fe", "metadata in hexadecimal"),
        ("0251.0376.0251.0376", "metadata in octal"), ("[::ffff:a9fe:a9fe]", "metadata, mapped"),
        ("[64:ff9b::a9fe:a9fe]", "metadata by NAT64"), ("[fd00:ec2::254]", "metadata of a cloud"),
        ("192.0.0.192", "metadata of a cloud"), ("100.100.100.200", "metadata of a cloud"),
        ("168.63.129.16", "a cloud's host agent"), ("198.18.0.1", "benchmarks"),
        ("224.0.0.1", "multicast"), ("239.255.255.250", "multicast"), ("[ff02::1]", "multicast"),
        ("255.255.255.255", "broadcast"), ("240.0.0.1", "reserved"), ("[fe80::1]", "link-local"),
        ("[fe80::1%25eth0]", "link-local with a zone"), ("[fd00::1]", "unique local"),
        ("[fec0::1]", "site-local"), ("[2001:db8::1]", "documentation"),
    ]
}
