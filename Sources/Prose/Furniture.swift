/// Tells the words of a site from the words of an article: forms, buttons, notices, bylines.
enum Furniture {
    /// Whether a short stretch is what sites say around articles, in any letter case.
    ///
    /// A stretch of more than 240 bytes, or one that states a percentage, is left to the article.
    static func isFormText(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        guard range.length <= 240 else { return false }
        var count = 0
        var words = Words(bytes: bytes, offset: range.start, end: range.end)
        var first: UInt64 = 0
        var isForm = false
        while let word = words.next() {
            if count == 0 { first = word }
            count += 1
            if openers[Int(word & 1023)], !isForm {
                isForm = (phrases[word] ?? []).contains { words.startsWith($0.dropFirst()) }
            }
        }
        if words.hasPercent { return false }
        if isForm { return true }
        guard count > 0, count <= 3, openers[Int(first & 1023)] else { return false }
        var whole = Words(bytes: bytes, offset: range.start, end: range.end)
        _ = whole.next()
        return (wholes[first] ?? []).contains {
            $0.count == count && whole.startsWith($0.dropFirst())
        }
    }

    /// Whether a short stretch names a month and a year.
    static func isDate(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        var hasMonth = false
        var hasYear = false
        var offset = range.start
        while offset < range.end {
            let start = offset
            while offset < range.end, isWordByte(bytes[offset]) { offset += 1 }
            let word = bytes[start..<offset]
            if word.count == 4, word.allSatisfy({ (0x30...0x39).contains($0) }) { hasYear = true }
            if word.count >= 3, months.contains(hash(word.prefix(3))) { hasMonth = true }
            offset += 1
        }
        return hasMonth && hasYear
    }

    /// Whether a stretch begins as a byline or a picture credit does.
    static func opensByline(_ bytes: [UInt8], _ range: TextRange) -> Bool {
        var offset = range.start
        while offset < range.end, isWordByte(bytes[offset]) { offset += 1 }
        return bylines.contains(hash(bytes[range.start..<offset]))
    }

    /// The words of a stretch, one after the other, as hashes.
    private struct Words {
        let bytes: [UInt8]
        var offset: Int
        let end: Int
        var hasPercent = false

        mutating func next() -> UInt64? {
            while offset < end, !isWordByte(bytes[offset]) {
                if bytes[offset] == 0x25 { hasPercent = true }
                offset += 1
            }
            guard offset < end else { return nil }
            let start = offset
            while offset < end, isWordByte(bytes[offset]) { offset += 1 }
            return hash(bytes[start..<offset])
        }

        /// Whether these words come next.
        func startsWith(_ expected: ArraySlice<UInt64>) -> Bool {
            var copy = self
            return expected.allSatisfy { copy.next() == $0 }
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == 0x27 || (0x30...0x39).contains(byte)
            || (0x61...0x7A).contains(byte | 0x20)
    }

    /// FNV-1a over the letters in lower case, the typographic apostrophe as a plain one.
    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word where byte < 0x80 {
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            if lower != 0x27 { hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3 }
        }
        return hash
    }

    private static func table(_ text: String) -> [UInt64: [[UInt64]]] {
        var table: [UInt64: [[UInt64]]] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map { hash(Array($0.utf8)[...]) }
            if let first = words.first { table[first, default: []].append(words) }
        }
        return table
    }

    /// Whether a phrase may begin with a word of which these are the last ten bits.
    private static let openers: [Bool] = {
        var openers = Array(repeating: false, count: 1024)
        for word in Array(wholes.keys) + Array(phrases.keys) { openers[Int(word & 1023)] = true }
        return openers
    }()

    private static let months: Set<UInt64> = Set(
        "jan feb mar apr may jun jul aug sep oct nov dec".split(separator: " ")
            .map { hash(Array($0.utf8)[...]) })

    private static let bylines: Set<UInt64> = Set(
        "by profile photo photograph image author written posted published updated reviewed"
            .split(separator: " ").map { hash(Array($0.utf8)[...]) })

    /// Lines that are furniture when nothing else stands in them.
    private static let wholes = table(
        """
        home
        menu
        blog
        blogs
        search
        share
        subscribe
        log in
        sign in
        sign up
        register
        get started
        read more
        learn more
        load more
        contact
        contact us
        about us
        book now
        book online
        book an appointment
        call now
        next
        previous
        advertisement
        back to top
        submit
        send message
        comments
        related posts
        related articles
        """)

    /// Phrases that make a short paragraph furniture wherever they stand in it.
    private static let phrases = table(
        """
        fill out the form
        fill in the form
        let's get in touch
        submission has been received
        went wrong while submitting
        we will contact you as soon
        get back to you as soon
        services book now
        schedule your appointment
        book your appointment
        schedule an appointment today
        book a consultation today
        all rights reserved
        sign up for our newsletter
        subscribe to our
        leave a comment
        leave a reply
        skip to content
        skip to main content
        required fields are marked
        email address will not be published
        we use cookies
        accept all cookies
        privacy policy
        terms of service
        terms of use
        follow us on
        share this article
        share this post
        you may also like
        min read
        minute read
        """)
}
