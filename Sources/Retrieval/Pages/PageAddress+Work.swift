import Citations

extension PageAddress {
    /// The DOI that the publisher gives what stands at this address, by the publisher's own rule; `nil` elsewhere.
    ///
    /// For example `nature.com/articles/s1` is 10.1038/s1. A rule is no record: the DOI may not exist.
    var impliedDOI: DOI? {
        let segments = path.split(separator: "/").map(String.init)
        guard let last = segments.last, segments.count > 1 else { return nil }
        let before = segments[segments.count - 2]
        switch host {
        case "nature.com": return before == "articles" ? DOI("10.1038/" + last) : nil
        case "zenodo.org":
            return ["record", "records"].contains(before) ? DOI("10.5281/zenodo." + last) : nil
        case "peerj.com": return before == "articles" ? DOI("10.7717/peerj." + last) : nil
        case "osf.io":
            return segments.count > 2 && before == "psyarxiv" ? DOI("10.31234/osf.io/" + last) : nil
        case "bmj.com":
            return last.hasPrefix("bmj.") && segments[0] == "content"
                ? DOI("10.1136/" + last) : nil
        default: return nil
        }
    }

    /// The publisher's item number in the address of an article in a serial, without signs: S0000000024000018.
    ///
    /// As `…/science/article/pii/S0000000024000018` and `…/article/PIIS0000-0000(24)00001-8/fulltext` have it: an
    /// S, the eight signs of the serial's ISSN, two of the year, five of the item, and a check sign.
    var publisherItem: String? {
        for segment in path.split(separator: "/").reversed() {
            var name = segment.replacing("%28", with: "(").replacing("%29", with: ")")
                .filter { !"-()".contains($0) }.uppercased()
            if name.hasPrefix("PII") { name.removeFirst(3) }
            let digits = name.utf8.dropFirst()
            guard name.utf8.first == UInt8(ascii: "S"), digits.count == 16 else { continue }
            let isWhole = digits.enumerated().allSatisfy { place, byte in
                (0x30...0x39).contains(byte)
                    || byte == UInt8(ascii: "X") && [7, 15].contains(place)
            }
            if isWhole { return name }
        }
        return nil
    }
}
