extension SentenceScanner {
    /// Whether a sentence ends at `stop`.
    ///
    /// `close` is the offset after closing quotes and citation marks, `next` that of the next
    /// character which is no white space.
    func ends(_ stop: Stop, close: Int, next: Int, sentence: Int, end: Int) -> Bool {
        if next == close { return endsWithoutSpace(stop, next: next, end: end) }
        let following = bytes[next]
        if stop.isEllipsis { return !isLowerLetter(at: next, end) && isLetterOrOpener(following) }
        guard stop.isFull else {
            // "“Really?” he asked" goes on; "Wow! what an experience" does not.
            return !isLowerLetter(at: next, end) || close == stop.end
        }
        if isLowerLetter(at: next, end) { return isLoneI(at: next, end) }
        // "4 wt. % in the soil": no sentence starts with its unit.
        if following == 0x25 { return false }
        let word = word(endingAt: stop.start, notBefore: sentence)
        if word.isEmpty { return true }
        if isNumber(word) {
            // "1. Massage" is a list number; "0. 05" a number torn apart.
            if word.start == sentence, word.length <= 3 { return false }
            if isLabel(TextRange(sentence, word.start)) { return false }
            return !(isDigit(following) && word.length == 1 && bytes[word.start] == 0x30)
        }
        return ends(after: word, next: next, end: end)
    }

    private func ends(after word: TextRange, next: Int, end: Int) -> Bool {
        let following = bytes[next]
        if word.length == 1, isUpper(bytes[word.start]), !isDegree(word.start) {
            // An initial ("J. Smith") or the end of "vitamin C. The".
            return precededByLowerWord(word.start) && isOpener(at: next, end)
        }
        switch Abbreviations.kind(of: Abbreviations.packed(bytes[word.start..<word.end])) {
        case .leads: return false
        case .leadsNumber: return !isDigit(following)
        case .mayEnd: return isOpener(at: next, end)
        case .endsBeforeCapital: return isUpper(following) || following >= 0x80 || following == 0x22
        case nil:
            return hasInnerStop(word) && !word.isEmpty && isShortDotted(word)
                ? isOpener(at: next, end) : true
        }
    }

    /// "my back.Recently, I" ends a sentence; "example.com", "U.S.Army" and "1.5" do not.
    private func endsWithoutSpace(_ stop: Stop, next: Int, end: Int) -> Bool {
        guard !stop.isEllipsis, stop.end == next, isUpper(bytes[next]) else { return false }
        let start = max(0, stop.start - 30)
        var place = stop.start
        while place > start, isLetter(bytes[place - 1]) || bytes[place - 1] == 0x27 { place -= 1 }
        guard stop.start - place >= 2, isLower(bytes[stop.start - 1]) else { return false }
        guard place == 0 || !isAddressSign(bytes[place - 1]) else { return false }
        guard next + 1 < end else { return false }
        let second = bytes[next + 1]
        if isLower(second) {
            // "Example.Com.": a word with a stop on either side is part of an address.
            var after = next + 1
            while after < min(end, next + 24), isLetter(bytes[after]) { after += 1 }
            return after == end || !isAddressSign(bytes[after])
        }
        let isPronoun = bytes[next] == 0x49 || bytes[next] == 0x41
        return isPronoun
            && (second == 0x20 || second == 0x27 || second == 0xE2)
    }
}

// MARK: - Words around a stop

extension SentenceScanner {
    /// The word of letters, digits and inner stops before `offset`; empty when longer than 16 bytes.
    private func word(endingAt offset: Int, notBefore start: Int) -> TextRange {
        let limit = max(start, offset - 16)
        var place = offset
        while place > limit,
            isLetter(bytes[place - 1]) || isDigit(bytes[place - 1])
                || bytes[place - 1] == 0x2E
        {
            place -= 1
        }
        if place == limit, place > start, isLetter(bytes[place - 1]) {
            return TextRange(offset, offset)
        }
        return TextRange(place, offset)
    }

    private func isNumber(_ word: TextRange) -> Bool {
        for offset in word.start..<word.end where !isDigit(bytes[offset]) { return false }
        return true
    }

    /// "Figure " or "Table " at the head of a sentence: its number's stop ends a label.
    private func isLabel(_ range: TextRange) -> Bool {
        guard range.length > 1, range.length <= 9, bytes[range.end - 1] == 0x20 else {
            return false
        }
        return Abbreviations.isLabel(
            Abbreviations.packed(bytes[range.start..<range.end - 1]))
    }

    private func hasInnerStop(_ word: TextRange) -> Bool {
        for offset in word.start..<word.end where bytes[offset] == 0x2E { return true }
        return false
    }

    /// "J.R.R", "n.d": single letters between stops.
    private func isShortDotted(_ word: TextRange) -> Bool {
        var letters = 0
        for offset in word.start..<word.end {
            if bytes[offset] == 0x2E { letters = 0 } else { letters += 1 }
            if letters > 1 || isDigit(bytes[offset]) { return false }
        }
        return true
    }

    /// "°C" and "°F" are units, no initials.
    private func isDegree(_ start: Int) -> Bool {
        start >= 2 && bytes[start - 2] == 0xC2 && bytes[start - 1] == 0xB0
    }

    private func precededByLowerWord(_ start: Int) -> Bool {
        start >= 2 && bytes[start - 1] == 0x20 && isLower(bytes[start - 2])
    }

    private func isOpener(at offset: Int, _ end: Int) -> Bool {
        guard isUpper(bytes[offset]) else { return false }
        var place = offset
        while place < min(end, offset + 9), isLetter(bytes[place]) { place += 1 }
        if place == offset + 9 {
            while place < min(end, offset + 16), isLetter(bytes[place]) { place += 1 }
        }
        let word = bytes[offset..<place]
        if word.count > 8 {
            return Abbreviations.longOpeners.contains { Array($0.utf8)[...] == word }
        }
        return Abbreviations.isOpener(Abbreviations.packed(word))
    }

    private func isLoneI(at offset: Int, _ end: Int) -> Bool {
        guard bytes[offset] == 0x69, offset + 1 < end else { return false }
        return bytes[offset + 1] == 0x20 || bytes[offset + 1] == 0x27 || bytes[offset + 1] == 0xE2
    }

    /// Whether a lower-case Latin letter begins at `offset`.
    private func isLowerLetter(at offset: Int, _ end: Int) -> Bool {
        if isLower(bytes[offset]) { return true }
        guard bytes[offset] == 0xC3, offset + 1 < end else { return false }
        return bytes[offset + 1] >= 0x9F && bytes[offset + 1] != 0xB7
    }

    private func isLetterOrOpener(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte >= 0x80 || byte == 0x22 || byte == 0x28
    }

    private func isAddressSign(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x2F || byte == 0x40 || byte == 0x3A || byte == 0x5F || byte == 0x2D
    }

    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    private func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) && byte & 0x80 == 0 }
}
