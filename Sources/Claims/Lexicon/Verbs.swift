extension Lexicon {
    /// Verbs by what they say happens, in their base form; `VerbForms` makes the others.
    static let verbs: [(WordClass, String)] = [
        (
            .increases,
            """
            raise elevate enlarge lengthen accelerate amplify expand stimulate activate multiply heighten
            intensify maximise maximize augment quicken hasten double triple quadruple rise grow climb soar surge
            speed outperform exceed enhance fuel induce upregulate
            """
        ),
        ([.increases, .alsoNoun], "increase boost gain jump"),
        (
            .decreases,
            """
            reduce lessen diminish minimise minimize shorten shrink suppress inhibit eliminate remove lower curb
            halve decline plummet weaken reverse flush clear slash narrow subside disappear vanish dissolve
            dampen blunt attenuate mitigate downregulate erase avert offset dip counteract fend prevent
            """
        ),
        ([.decreases, .alsoNoun], "decrease drop fall cut stop block slow limit"),
        (
            .betters,
            """
            improve relieve alleviate heal cure treat soothe restore optimise optimize repair rejuvenate
            calm regulate protect facilitate strengthen promote foster speed ameliorate resolve revitalise
            revitalize rehabilitate normalise normalize loosen relax correct detoxify detox cleanse regenerate
            nourish sharpen fix combat manage support sustain maintain stabilise stabilize
            """
        ),
        ([.betters, .alsoNoun], "ease aid boost fight balance benefit"),
        ([.helps, .betters, .alsoNoun], "help"),
        (
            .worsens,
            "worsen impair aggravate exacerbate endanger undermine deteriorate degrade destroy kill"
        ),
        ([.worsens, .alsoNoun], "harm damage hurt"),
        ([.affects, .alsoNoun], "affect influence impact change shift release"),
        ([.affects], "alter modify disrupt interrupt"),
        (.causes, "produce generate lead result contribute create induce spark"),
        ([.causes, .alsoNoun], "cause trigger"),
        (
            [.light],
            "provide offer yield deliver give bring show achieve experience produce create have see enjoy ensure demonstrate confer afford"
        ),
        (
            .reports,
            """
            show demonstrate find suggest indicate reveal report prove confirm conclude establish observe note
            document support estimate highlight describe claim state argue say agree believe link
            """
        ),
        (
            .perceives,
            "notice feel experience find see enjoy have report note observe get realise realize"
        ),
        ([.raising, .governsInfinitive], "appear seem tend prove serve work continue begin start"),
        (
            [.governsInfinitive],
            "show find know believe think report say expect"
        ),
        (
            [.advice, .verb],
            """
            skip avoid try consult ask consider choose remember check read learn call book schedule contact visit
            ensure talk speak discover explore click fill subscribe download share take keep stay look start use
            drink eat add apply
            """
        ),
        (
            .verb,
            """
            become remain include involve target aim feel focus represent address require refer apply use combine blend
            incorporate complement contain cover consist depend differ exist follow form go happen identify
            introduce know like listen live love make mean move need occur offer own pay play point put receive
            respond return seek serve set sit stand start stem struggle suffer take talk teach tell turn
            understand walk want watch wear work write excel hold let come leave emphasise emphasize allow
            enable specialise specialize recruit enrol enroll randomise randomize assign measure compare
            evaluate assess examine investigate analyse analyze test study participate complete rate score
            account average total reach range sell cost earn spend save lose win employ report die survive
            vaccinate infect diagnose admit drive see believe think say suggest get ache stretch compress hope
            """
        ),
        ([.association], "associate correlate link relate tie"),
    ]
}
