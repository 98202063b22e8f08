extension Lexicon {
    /// Verbs, in their base form, that say which way a measure goes wherever they stand: in a draft and in the words of
    /// a source.
    package static let turning: [(Claim.Direction, String)] = [
        (
            .increase,
            """
            increase raise elevate enlarge lengthen accelerate amplify expand stimulate heighten intensify augment
            quicken double triple treble quadruple rise grow soar surge enhance upregulate prolong widen broaden escalate
            skyrocket strengthen boost gain
            """
        ),
        (
            .decrease,
            """
            decrease reduce lessen diminish minimise minimize shorten shrink suppress inhibit lower curb halve decline
            plummet weaken slash dampen attenuate mitigate downregulate abolish drop fall block slow dwindle
            decelerate
            """
        ),
        (.better, "improve relieve alleviate ameliorate ease"),
        (.worse, "worsen impair aggravate exacerbate deteriorate"),
    ]

    /// Verbs by what they say happens, in their base form; `VerbForms` makes the others.
    static let verbs: [(WordClass, String)] = turning.map { ($0.verbClass, $1) } + others

    private static let others: [(WordClass, String)] = [
        (
            .increases,
            """
            activate multiply maximise maximize hasten climb speed exceed fuel induce encourage drive
            spur extend lift deepen swell mount warm up-regulate bolster
            """
        ),
        ([.increases, .alsoNoun], "increase boost gain jump surge spike climb rocket leap"),
        (
            .decreases,
            """
            eliminate remove reverse flush clear narrow subside disappear vanish dissolve blunt erase avert offset dip
            counteract fend prevent lose shed trim melt cost discourage restrict hamper hinder cool deter
            down-regulate halt stifle recede wane
            """
        ),
        (
            [.decreases, .alsoNoun],
            "decrease drop fall cut stop block slow limit delay save dive slump tumble plunge"
        ),
        (
            .betters,
            """
            heal cure treat soothe restore optimise optimize repair rejuvenate
            calm regulate protect facilitate strengthen promote foster speed resolve revitalise
            revitalize rehabilitate normalise normalize loosen relax correct detoxify detox cleanse regenerate
            nourish sharpen fix combat manage sustain maintain stabilise stabilize
            """
        ),
        ([.betters, .alsoNoun], "ease aid boost fight balance benefit support"),
        ([.helps, .betters, .alsoNoun], "help"),
        (
            .worsens,
            """
            endanger undermine degrade destroy kill distort disrupt ruin spoil wreck rot corrode clog
            dehydrate
            """
        ),
        ([.worsens, .alsoNoun], "harm damage hurt"),
        ([.affects, .alsoNoun], "influence impact change shift release"),
        ([.affects], "affect alter modify interrupt"),
        (
            .causes,
            "produce generate lead contribute create induce spark elicit provoke precipitate"
        ),
        ([.causes, .alsoNoun], "cause trigger result"),
        (
            [.light],
            "provide offer yield deliver give bring show achieve experience produce create have see enjoy ensure demonstrate confer afford"
        ),
        (
            .reports,
            """
            show demonstrate find suggest indicate reveal report prove confirm conclude establish observe note
            document support estimate highlight describe claim state argue say agree believe link warn calculate add
            """
        ),
        (
            .perceives,
            "notice feel experience find see enjoy have report note observe get realise realize"
        ),
        (
            [.raising, .governsInfinitive],
            "appear seem tend prove serve work continue begin start fail"
        ),
        (
            [.governsInfinitive],
            "show find know believe think report say expect"
        ),
        (
            [.advice, .verb],
            """
            skip avoid try consult ask consider choose remember check read learn call book schedule contact visit
            ensure talk speak discover explore click fill subscribe download share take keep stay look start use
            drink eat add apply switch opt order join
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
            buy supply live rank trap store emit hit burn consume devote devour devise plant publish
            visit travel walk swim cycle train prefer quit smoke skip choose decide hire pay vote commute study
            count record register log track own rent lend borrow invest import export trade sign launch build
            design develop  host run operate handle plan expect hope fear predict project
            forecast oppose reject accept agree cite quote publish print read recover return
            vary weigh hold carry transport deliver ship capture absorb reflect melt
            freeze flood burn bleach collapse crash break finish complete pass graduate learn teach play
            compete score beat race throw kick catch train rest sleep wake dream sit stand
            outperform outstrip outnumber outpace outsell outdo outscore surpass fare cope perform
            wash wipe shave knock slice lop strip
            hear touch smell taste cook bake fry boil digest swallow breathe inhale exhale cough sneeze bleed
            sweat shiver ache itch bear birth age retire enter leave arrive depart cross move
            vaccinate infect diagnose admit drive see believe think say suggest get ache stretch compress hope
            """
        ),
        (
            [.verb, .alsoNoun],
            "export import trade walk study test plan visit sign launch design release handle track record count vote fear hope project forecast play score race kick catch train rest sleep dream touch smell taste cook age leave cross move work change use drink smoke ship report rate average total range account stretch start point need record log rank supply store burn travel swim cycle quit plant draw push pull fill press view book access text call post wait"
        ),
        ([.verb, .alsoNoun], "cough sneeze ache itch sweat share crash flood purchase"),
        (
            [.verb],
            "rob spare deprive scare cry overtake budge stagnate plateau flatline"
        ),
        ([.verb], "draw push pull carry fill open close press send bring form surround shape"),
        ([.association], "associate correlate link relate tie"),
    ]
}

extension Claim.Direction {
    /// The class of the verbs that say it.
    fileprivate var verbClass: WordClass {
        switch self {
        case .increase: .increases
        case .decrease: .decreases
        case .better: .betters
        case .worse: .worsens
        case .none: []
        }
    }
}
