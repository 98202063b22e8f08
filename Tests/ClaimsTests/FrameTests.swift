import Claims
import Testing

@Suite struct `What a sentence holds behind that` {
    @Test(arguments: [
        "no hint that statins raise the risk of cancer",
        "nothing to suggest that statins raise the risk of cancer",
        "could not confirm that statins raise the risk of cancer",
        "failed to show that statins raise the risk of cancer",
        "little reason to believe that statins raise the risk of cancer",
    ])
    func `a denial before it is part of the claim`(words: String) {
        denies("In this trial they saw " + words + ".", says: words)
    }

    @Test(arguments: [
        "The fear that statins raise the risk of cancer is unfounded",
        "The idea that statins raise the risk of cancer did not survive the trial",
        "The notion that statins raise the risk of cancer has been debunked",
        "The worry that statins raise the risk of cancer was not borne out",
        "Nobody has shown that statins raise the risk of cancer",
    ])
    func `an idea that falls is denied from its name to its fall`(sentence: String) {
        denies(sentence + ".", says: sentence)
    }

    @Test(arguments: [
        "Many people believe that coffee raises blood pressure, but the trial says otherwise.",
        "Doctors used to think that coffee raises blood pressure.",
        "One idea is that coffee raises blood pressure.",
        "The trial tested the idea that coffee raises blood pressure.",
        "Researchers looked for signs that coffee raises blood pressure.",
        "Scientists doubt that coffee raises blood pressure.",
        "It is not clear that coffee raises blood pressure.",
        "He said he doubted that sales would rise by 5%.",
        "The evidence that coffee raises blood pressure is weak.",
    ])
    func `what is believed, tested or doubted is no claim`(sentence: String) {
        check(sentence, claims: [])
    }

    @Test func `what stands behind the doubt is said`() {
        let plain = Expected(
            words: "smoking causes cancer", direction: .increase, isNegated: false)
        check("There is no doubt that smoking causes cancer.", claims: [plain])
        check("Not only did they show that smoking causes cancer.", claims: [plain])
        check("The claim that smoking causes cancer was confirmed in the trial.", claims: [plain])
        check(
            "We found no evidence that massage reduces pain, but it improved sleep by 12%.",
            claims: [
                Expected(words: "no evidence that massage reduces pain", isNegated: true),
                Expected(words: "it improved sleep by 12%", isNegated: false),
            ])
    }

    private func denies(_ text: String, says words: String) {
        check(
            text,
            claims: [
                Expected(
                    words: words, agent: "statins", measured: "the risk of cancer",
                    direction: .increase, isNegated: true)
            ])
    }
}
