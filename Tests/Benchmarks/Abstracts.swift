#if Benchmarks
    /// Makes prose that reads like abstracts of PubMed, the same for the same seed.
    ///
    /// Speed depends on how often a number, a unit, a sign or an unknown word comes, so the shares are those
    /// of real abstracts: a quantity about every 120 bytes, sentences of about 150, one word in six unknown to
    /// every table. Nothing is copied from anywhere; the terms are put together from parts of words.
    struct Abstracts {
        private var random: SplitMix

        init(seed: UInt64 = 2) { random = SplitMix(state: seed) }

        /// Abstracts of about 1,500 bytes, a blank line between two, cut at exactly so many bytes.
        mutating func text(bytes: Int) -> String {
            var text = ""
            text.reserveCapacity(bytes + 4096)
            while text.utf8.count < bytes {
                for (heading, sentences) in Wordings.sections {
                    text += heading
                    for _ in 0..<(2 + random.below(2)) {
                        append(sentences[random.below(sentences.count)], to: &text)
                        text += " "
                    }
                }
                text += "\n\n"
            }
            let cut = text.utf8.prefix(bytes)
            return String(decoding: cut, as: UTF8.self)
        }

        /// Writes a sentence with its slots, "{percent}" and the like, filled.
        private mutating func append(_ wording: String, to text: inout String) {
            var isSlot = false
            for part in wording.split(
                omittingEmptySubsequences: false, whereSeparator: { "{}".contains($0) })
            {
                if isSlot { append(slot: part, to: &text) } else { text += part }
                isSlot.toggle()
            }
        }

        private mutating func append(slot: Substring, to text: inout String) {
            switch slot {
            case "count": text += count()
            case "small": text += pick(Wordings.smallNumbers)
            case "percent": text += decimal(1, 99, places: random.below(2)) + "%"
            case "decimal": text += decimal(0, 12, places: 1 + random.below(2))
            case "p":
                text +=
                    "\(pick(["p", "P"]))\(pick([" < ", "=", " = "]))0.\(pick(["05", "001", "03", "012"]))"
            case "interval":
                let low = random.below(4)
                text += "95% CI"
                text += pick([" ", ": ", ", "]) + decimal(low, low + 1, places: 2)
                text += pick(["-", " to ", "–"]) + decimal(low + 1, low + 4, places: 2)
            case "dose":
                text += decimal(1, 500, places: random.below(2)) + " " + pick(Wordings.units)
            case "time":
                text +=
                    pick(Wordings.smallNumbers) + " "
                    + pick(["weeks", "months", "days", "years", "h"])
            case "spread": text += decimal(10, 80, places: 1) + " ± " + decimal(1, 9, places: 1)
            case "year": text += String(1980 + random.below(45))
            case "term": text += term()
            case "adjective": text += pick(Wordings.adjectives)
            case "noun": text += pick(Wordings.nouns)
            case "people": text += pick(Wordings.people)
            case "verb": text += pick(Wordings.verbs)
            default: text += slot
            }
        }

        private mutating func count() -> String {
            let number = 10 + random.below(2400)
            guard number >= 1000, random.below(2) == 0 else { return String(number) }
            let tail = String(number % 1000)
            return "\(number / 1000)," + String(repeating: "0", count: 3 - tail.count) + tail
        }

        private mutating func decimal(_ low: Int, _ high: Int, places: Int) -> String {
            let whole = String(low + random.below(max(1, high - low)))
            guard places > 0 else { return whole }
            return whole + "." + (0..<places).map { _ in String(random.below(10)) }.joined()
        }

        /// "cardiomyopathy", "neurofibrosis", now and then an acronym with its number.
        private mutating func term() -> String {
            if random.below(6) == 0 { return pick(Wordings.acronyms) }
            return pick(Wordings.roots) + pick(Wordings.stems) + pick(Wordings.endings)
        }

        private mutating func pick(_ choices: [String]) -> String {
            choices[random.below(choices.count)]
        }
    }

    /// The generator of Steele, Lea and Flood (2014): small, and the same on every machine.
    struct SplitMix {
        var state: UInt64

        /// A number from 0 up to, not including, `limit`.
        mutating func below(_ limit: Int) -> Int {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
        }
    }
#endif
