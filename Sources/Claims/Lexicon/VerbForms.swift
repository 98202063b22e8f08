/// The forms of an English verb from its base form, irregular ones from a table.
enum VerbForms {
    /// Every form with its class: base, third person, past, past participle, gerund.
    static func forms(of lemma: String) -> [(WordClass, String)] {
        if let irregular = irregular[lemma] {
            return [
                (.base, lemma), (.thirdPerson, thirdPerson(lemma)), (.past, irregular.past),
                (.participle, irregular.participle), (.gerund, gerund(lemma)),
            ]
        }
        let past = regularPast(lemma)
        if twoSpellings.contains(lemma) {
            let double = lemma + "l"
            return [
                (.base, lemma), (.thirdPerson, thirdPerson(lemma)),
                (.past, past), (.participle, past), (.gerund, gerund(lemma)),
                (.past, double + "ed"), (.participle, double + "ed"), (.gerund, double + "ing"),
            ]
        }
        return [
            (.base, lemma), (.thirdPerson, thirdPerson(lemma)), (.past, past), (.participle, past),
            (.gerund, gerund(lemma)),
        ]
    }

    private static func thirdPerson(_ lemma: String) -> String {
        if lemma.hasSuffix("y"), !endsInVowelY(lemma) { return lemma.dropLast() + "ies" }
        for ending in ["s", "x", "z", "ch", "sh", "o"] where lemma.hasSuffix(ending) {
            return lemma + "es"
        }
        return lemma + "s"
    }

    private static func regularPast(_ lemma: String) -> String {
        if lemma.hasSuffix("e") { return lemma + "d" }
        if lemma.hasSuffix("y"), !endsInVowelY(lemma) { return lemma.dropLast() + "ied" }
        return doubled(lemma) + "ed"
    }

    private static func gerund(_ lemma: String) -> String {
        if lemma.hasSuffix("ie") { return lemma.dropLast(2) + "ying" }
        if lemma.hasSuffix("e"), !lemma.hasSuffix("ee") { return lemma.dropLast() + "ing" }
        return doubled(lemma) + "ing"
    }

    private static func endsInVowelY(_ lemma: String) -> Bool {
        guard let before = lemma.dropLast().last else { return false }
        return "aeiou".contains(before)
    }

    /// *stop* doubles its last letter before -ed and -ing.
    private static func doubled(_ lemma: String) -> String {
        doubling.contains(lemma) ? lemma + String(lemma.suffix(1)) : lemma
    }

    /// *fuelled* in Britain, *fueled* in America.
    private static let twoSpellings: Set<String> = [
        "fuel", "travel", "cancel", "model", "label", "level", "signal", "total", "counsel",
        "fulfil",
    ]

    private static let doubling: Set<String> = [
        "stop", "cut", "drop", "trim", "slim", "hit", "set", "let", "get", "put", "plan", "swap",
        "refer", "occur",
        "control", "combat", "wrap", "step", "dip", "stem", "rid", "knit", "transfer", "begin",
        "run", "sit", "prefer",
        "admit", "permit", "commit", "ship", "slip", "trap", "skip", "jog", "log", "deter", "spur",
        "emit", "slam", "strip", "outstrip", "rob",
    ]

    private static let irregular: [String: (past: String, participle: String)] = [
        "rise": ("rose", "risen"), "fall": ("fell", "fallen"), "grow": ("grew", "grown"),
        "shrink": ("shrank", "shrunk"), "cut": ("cut", "cut"), "make": ("made", "made"),
        "lead": ("led", "led"), "bring": ("brought", "brought"), "give": ("gave", "given"),
        "show": ("showed", "shown"), "find": ("found", "found"), "feel": ("felt", "felt"),
        "get": ("got", "gotten"), "go": ("went", "gone"), "become": ("became", "become"),
        "see": ("saw", "seen"), "say": ("said", "said"), "take": ("took", "taken"),
        "keep": ("kept", "kept"),
        "lose": ("lost", "lost"), "hurt": ("hurt", "hurt"), "build": ("built", "built"),
        "break": ("broke", "broken"), "speed": ("sped", "sped"), "spread": ("spread", "spread"),
        "know": ("knew", "known"), "think": ("thought", "thought"), "tell": ("told", "told"),
        "hold": ("held", "held"), "stand": ("stood", "stood"), "leave": ("left", "left"),
        "mean": ("meant", "meant"), "put": ("put", "put"), "set": ("set", "set"),
        "let": ("let", "let"),
        "begin": ("began", "begun"), "creep": ("crept", "crept"), "shoot": ("shot", "shot"),
        "come": ("came", "come"), "fight": ("fought", "fought"),
        "hit": ("hit", "hit"), "beat": ("beat", "beaten"), "outdo": ("outdid", "outdone"),
        "outsell": ("outsold", "outsold"),
        "overcome": ("overcame", "overcome"), "undergo": ("underwent", "undergone"),
        "eat": ("ate", "eaten"),
        "drink": ("drank", "drunk"), "sleep": ("slept", "slept"), "spend": ("spent", "spent"),
        "rid": ("rid", "rid"), "bind": ("bound", "bound"),
        "seek": ("sought", "sought"), "write": ("wrote", "written"), "run": ("ran", "run"),
        "sit": ("sat", "sat"), "lie": ("lay", "lain"),
        "prove": ("proved", "proven"), "drive": ("drove", "driven"), "buy": ("bought", "bought"),
        "swim": ("swam", "swum"), "quit": ("quit", "quit"), "choose": ("chose", "chosen"),
        "cost": ("cost", "cost"), "pay": ("paid", "paid"), "lend": ("lent", "lent"),
        "freeze": ("froze", "frozen"), "melt": ("melted", "melted"), "read": ("read", "read"),
        "teach": ("taught", "taught"), "throw": ("threw", "thrown"), "catch": ("caught", "caught"),
        "wake": ("woke", "woken"), "overtake": ("overtook", "overtaken"),
        "wear": ("wore", "worn"), "hear": ("heard", "heard"),
        "sell": ("sold", "sold"),
        "bear": ("bore", "borne"), "bleed": ("bled", "bled"), "shed": ("shed", "shed"),
        "swell": ("swelled", "swollen"), "widen": ("widened", "widened"), "win": ("won", "won"),
    ]
}
