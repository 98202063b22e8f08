import Claims
import Prose
import Testing

/// What one sentence is worth, claim or not.
private func worth(_ sentence: String) -> Double {
    read(Article.reading(sentence, as: .plain)).sentences.map(\.checkworthiness).max() ?? 0
}

/// Checks that of two sentences the first is worth more of an editor's time.
private func check(
    _ first: String, before second: String, at location: SourceLocation = #_sourceLocation
) {
    #expect(worth(first) > worth(second), sourceLocation: location)
}

/// The words of the claims of a text, the most check-worthy first.
private func ranked(_ text: String) -> [String] {
    let article = Article.reading(text, as: .plain)
    return read(article).claims.sorted { $0.checkworthiness > $1.checkworthiness }
        .map { article[$0.range] }
}

@Suite struct `Check-worthiness of a sentence` {
    @Test func `a figure comes before the same without one`() {
        check(
            "Unemployment fell by 3 percent last year.",
            before: "Unemployment fell somewhat, as far as one can tell.")
        check("The city spent $40 million on the bridge.", before: "The city built a bridge.")
    }

    @Test func `what was done comes before what is meant to be done`() {
        check(
            "The council has closed four schools since 2019.",
            before: "The council will close four schools.")
        check(
            "We cut the waiting list in half.", before: "We want to cut the waiting list in half.")
        check("The minister signed the treaty.", before: "The minister should sign the treaty.")
    }

    @Test func `a fact comes before an opinion about it`() {
        check(
            "Taxes on fuel are lower than ten years ago.",
            before: "I think taxes on fuel are a wonderful idea.")
        check("He voted against the bill.", before: "I believe the bill is wrong.")
    }

    @Test func `a statement comes before the question and the condition`() {
        check("Crime rose in every city.", before: "Did crime rise in every city?")
        check("Crime rose in every city.", before: "If crime rose, look for the reason.")
    }

    @Test func `talk about the talk comes last`() {
        for sentence in [
            "Thank you for that question.", "Let me finish, please.", "Well, look.",
            "I would like to talk about that tonight.",
        ] {
            #expect(worth(sentence) < 0.3, "\(sentence)")
            check("Half of all families owe more than they own.", before: sentence)
        }
    }

    @Test func `what no claim is stays below one half`() {
        for sentence in [
            "Drink a glass of water before each meal.",
            "Ask your doctor whether it suits you.",
            "Book your appointment now and feel the difference!",
            "Our friendly team is looking forward to your visit.",
            "I love the quiet of an early morning run.",
            "In my opinion this is the most beautiful stadium.",
            "Does coffee keep you awake?",
            "You should try to sleep more.",
            "We hope that you will enjoy the match.",
            "It will perhaps rain tomorrow.",
        ] {
            #expect(worth(sentence) < 0.5, "\(sentence)")
        }
    }

    @Test func `claims of health, sport and business reach one half`() {
        for sentence in [
            "Regular walking lowers blood pressure by 8 mmHg.",
            "Caffeine improves sprint times in trained cyclists.",
            "A third of start-ups fail within two years.",
            "The vaccine prevents 90% of severe infections.",
            "Exports to Canada doubled between 2010 and 2020.",
            "Vitamin D does not reduce the risk of fractures.",
        ] {
            #expect(worth(sentence) >= 0.5, "\(sentence)")
        }
    }

    @Test func `furniture and references are worth nothing`() {
        let reading = read(
            Article.reading(
                """
                Massage lowers pain by 31% [1].

                ## References

                1. Example A. Taxes and crime in 1994. Journal of Invented Trials. 2014. doi:10.5555/a
                """, as: .markdown))
        #expect(reading.sentences.dropFirst().allSatisfy { $0.checkworthiness < 0.1 })
    }

    @Test func `any text scores between 0 and 1`() {
        for text in [
            "", ".", "?!", "????", "1994 1994 1994", "he has has has", "\"", "— — —", "é\u{301}",
            String(repeating: "the senator said we cut 40% of $3 taxes ", count: 2_000),
            String(repeating: "I think you should not ", count: 2_000),
        ] {
            let reading = read(Article.reading(text, as: .plain))
            #expect(reading.sentences.allSatisfy { (0...1).contains($0.checkworthiness) })
            #expect(reading.claims.allSatisfy { (0...1).contains($0.checkworthiness) })
        }
    }
}

@Suite struct `Order of claims` {
    @Test func `an effect with a figure and research comes first, a trailing participle last`() {
        #expect(
            ranked(
                """
                Stretching may help recovery. Stretching improves balance, reducing the risk of falls. \
                Studies show that stretching increases flexibility by 20%.
                """
            ).first?.contains("20%") == true)
        #expect(
            ranked("Stretching improves balance in adults, reducing the risk of falls.").last
                == "reducing the risk of falls")
    }

    @Test func `a sure effect comes before a hedged one`() {
        #expect(
            ranked("Swimming can reduce stress. Swimming lowers blood pressure.").first
                == "Swimming lowers blood pressure")
    }

    @Test func `an experience comes last`() {
        #expect(
            ranked("I noticed less pain after one session. Massage may relieve pain.").last
                == "I noticed less pain after one session")
    }

    @Test func `a comparison comes before an effect alone`() {
        #expect(
            ranked("Yoga reduces pain. Cycling reduces pain more than rest.").first
                == "Cycling reduces pain more than rest")
    }
}

@Suite struct `The table of check-worthiness` {
    @Test func `has one row per feature, in order`() {
        #expect(CheckworthinessTable.rows.map(\.feature) == CheckworthinessFeature.allCases)
        #expect(CheckworthinessFeature.allCases.count <= 64)
    }

    @Test func `says what each feature means`() {
        for row in CheckworthinessTable.rows {
            #expect(row.meaning.hasSuffix(".") && row.meaning.count > 10, "\(row.feature)")
            #expect(row.weight != 0 && abs(row.weight) < 3, "\(row.feature)")
            #expect(row.seen >= 10, "\(row.feature) is learned from too little")
        }
        for feature in ClaimFeature.allCases {
            #expect(feature.meaning.hasSuffix("."))
            #expect(abs(feature.weight) <= 3)
        }
    }

    @Test func `its words are lower-case and stand once in a row`() {
        for row in CheckworthinessTable.rows {
            #expect(Set(row.words).count == row.words.count, "\(row.feature)")
            #expect(row.words.allSatisfy { $0.lowercased() == $0 }, "\(row.feature)")
        }
    }

    @Test func `tells why a sentence scores what it scores`() {
        let reading = read(
            Article.reading("The senator has voted against it since 1994.", as: .plain))
        let shown = reading.checkworthinessFeatures(of: 0)
        for feature in [CheckworthinessFeature.title, .completed, .record, .since, .year] {
            #expect(shown.contains(feature), "\(feature)")
        }
        #expect(!shown.contains(.question))
        #expect(reading.checkworthinessFeatures(of: 9).isEmpty)
        #expect(reading.checkworthinessFeatures(of: -1).isEmpty)
    }
}
