/// The one table of check-worthiness: each feature with its weight, what it means and its words.
///
/// A sentence scores the logistic function of the bias and the weights of the features it shows; 0.5 is
/// the decision. Weights were learned as `Claims/Checkworthiness/README.md` tells; `seen` is the number of
/// the sentences learned from that show the feature, so that a weight on thin ground can be told. What the
/// words of a feature are is written by hand: words an editor would put together, nothing counted.
package enum CheckworthinessTable {
    /// What a sentence scores that shows no feature, in log odds.
    package static let bias = -1.08

    /// One row per feature, in the order of `CheckworthinessFeature`.
    package static let rows: [Row] = stance + person + deed + degree + time + theme + form + amount

    /// How the writer stands to what is said.
    static let stance: [Row] = [
        Row(
            .intention, -0.36, seen: 92, "Says what will be or is meant to be.",
            """
            gonna he'll i'll it'll shall she'll that'll they'll we'll will won't you'll
            """),
        Row(
            .plan, -0.37, seen: 176,
            "Plans or wants to do something: *want to*, *going to*, *have to*."),
        Row(
            .obligation, -0.69, seen: 91, "Says what ought to be.",
            """
            gotta let's lets must need needs ought should shouldn't
            """),
        Row(
            .possibility, -0.18, seen: 122, "Says what can or may be.",
            """
            can can't cannot could couldn't may maybe might perhaps possibly
            """),
        Row(
            .condition, -0.61, seen: 70, "Depends on a condition.",
            """
            if imagine provided suppose unless whether
            """),
        Row(
            .opinion, -0.36, seen: 154, "Says what somebody holds or hopes.",
            """
            belief beliefs believe believed believes believing disagree disagreed disagreeing
            disagrees feel feeling feelings feels felt guess guessed guesses guessing hope hoped
            hopes hoping opinion personally philosophy prefer prefered prefering prefers suppose
            supposed supposes supposing think thinking thinks thought view wish wished wishes
            wishing
            """),
        Row(
            .judgement, -0.35, seen: 164,
            "Judges instead of telling: *important*, *wonderful*, *wrong*.",
            """
            amazing appropriate awful bad beautiful clear crazy decent difficult fair fantastic
            fine foolish good great happy hard honest horrible important lovely nice perfect
            proud reasonable ridiculous right sensible serious silly smart stupid sure terrible
            tough tremendous unfair wise wonderful wrong
            """),
        Row(
            .knowing, -0.19, seen: 108, "Appeals to what is known or agreed.",
            """
            agree agreed agreeing agrees knew know knowing known knows mean means remember
            remembered remembering remembers saw see seeing seen sees understand understanded
            understanding understands
            """),
        Row(
            .reason, 0.51, seen: 71, "Gives a reason.",
            """
            because reason therefore why
            """),
        Row(
            .talk, -0.22, seen: 109, "Talks about the talk itself: *question*, *debate*, *thank*.",
            """
            answer answers ask asked audience campaign campaigns debate debates difference
            differences discussion issue issues matter minute minutes moderator opinion question
            questions subject talk talking thank thanks tonight
            """),
        Row(
            .address, -0.38, seen: 95, "Addresses the listener: *look*, *well*, *please*.",
            """
            excuse hey let listen look oh ok okay please see sir sorry wait well yes
            """),
    ]

    /// Who is spoken of.
    static let person: [Row] = [
        Row(
            .speaker, -0.18, seen: 440, "Speaks of the speaker.",
            """
            i i'd i'll i'm i've me mine my myself
            """),
        Row(.opensWithSpeaker, -0.28, seen: 254, "Begins with the speaker."),
        Row(
            .reader, -0.29, seen: 166, "Speaks of the reader or listener.",
            """
            you you'd you'll you're you've your yours yourself
            """),
        Row(
            .another, 0.14, seen: 117, "Speaks of one other person.",
            """
            he he'd he's her hers him his she she'd she's
            """),
        Row(
            .others, 0.18, seen: 133, "Speaks of others.",
            """
            their theirs them they they'd they're they've
            """),
        Row(.opensWithOthers, 0.42, seen: 25, "Begins with others."),
        Row(
            .title, 0.27, seen: 83, "Names somebody by rank or office.",
            """
            colleague congressman general governor judge mayor mr mrs opponent opponents
            secretary senator vice
            """),
        Row(
            .kin, -0.33, seen: 25, "Speaks of a family.",
            """
            born brother dad daughter father grandchildren grandfather grandmother grew husband
            kids mom mother parents raised sister son wife
            """),
    ]

    /// What is done, and when.
    private static let deed: [Row] = [
        Row(
            .was, 0.46, seen: 89, "Says how things were.",
            """
            was wasn't were weren't
            """),
        Row(
            .had, 0.50, seen: 77, "Says what had been or did happen.",
            """
            did didn't had hadn't
            """),
        Row(
            .present, 0.11, seen: 439, "Says how things are.",
            """
            are aren't he's is isn't it's she's that's there's they're we're
            """),
        Row(
            .deed, 0.21, seen: 238, "Tells a deed in the past tense: *raised*, *signed*, *lost*.",
            """
            added admitted agreed allowed announced appointed approved armed arrested attacked
            authored balanced banned blocked bombed borrowed bought broke broken brought built
            called came canceled chaired changed cheated closed collected come committed
            convicted covered created declared declined denied deployed deported destroyed
            developed doubled dropped elected eliminated enacted ended established expanded
            exported extended failed fallen fell fired flew forced funded gave given gone
            granted grew grown happened headed hired imported imposed increased indicted
            inherited insured introduced invaded invested investigated issued joined kept killed
            launched led left lifted lost lowered made met moved negotiated nominated opened
            opposed ordered owed paid passed pledged prevented produced promised proposed
            protected provided raised ran received recommended reduced reformed refused
            regulated rejected released repealed repeated requested required restored risen rose
            ruled run said saved sent served shipped shot signed sold spent sponsored started
            stole stolen stopped supported taken taxed tested told took trained transferred
            treated tripled vetoed violated visited voted wasted went withdrew won worked
            written wrote
            """),
        Row(.completed, 0.33, seen: 132, "Tells a deed in the perfect: *has doubled*."),
        Row(.ownDeed, 0.26, seen: 75, "The speakers tell what they did."),
        Row(.deedOfOthers, 0.59, seen: 78, "Somebody named or pointed at did something."),
        Row(
            .stateOfOthers, 0.53, seen: 66,
            "Somebody named or pointed at is, has, wants or supports something."),
        Row(
            .record, 0.47, seen: 60, "Tells of votes, laws and appointments.",
            """
            appoint appointed appointing appoints approve approved approves approving ban banned
            banning bans blocked enact enacted enacting enacts endorse endorsed endorses
            endorsing favor favored favoring favors nominate nominated nominates nominating
            oppose opposed opposes opposing pass passed passes propose proposed proposes
            proposing reject rejected rejecting rejects repeal repealed repealing repeals sign
            signed signs sponsor sponsored sponsoring sponsors support supported supports veto
            vetoed vetoes vetoing vote voted votes voting
            """),
        Row(
            .speech, 0.26, seen: 177, "Reports what somebody said.",
            """
            according accuse accused accuses accusing admit admits admitted admitting announce
            announced announces announcing argue argued argues arguing call called calling calls
            claim claimed claiming claims declare declared declares declaring denied denies deny
            denying mention mentioned mentioning mentions pledge pledged pledges pledging
            promise promised promises promising quote quoted quotes quoting said say saying says
            suggest suggested suggesting suggests tell telling tells testified testifies testify
            testifying told warn warned warning warns
            """),
        Row(
            .trend, 0.09, seen: 134, "Something rises, falls, doubles or ends.",
            """
            climb climbed climbing climbs cut cuts cutting decline declined declines declining
            double doubled doubles doubling down drop dropped dropping drops eliminate
            eliminated eliminates eliminating expand expanded expanding expands fall fallen
            falling falls fell fewer gain gained gaining gains grew grow growing grown grows
            halve halved halves halving increase increased increases increasing lose loses
            losing loss losses lost lower lowered lowering lowers quadruple quadrupled
            quadruples quadrupling raise raised raises raising reduce reduced reduces reducing
            reduction rise risen rises rising rose shrank shrink shrinking shrinks shrunk slash
            slashed slashes slashing triple tripled triples tripling up
            """),
        Row(
            .exists, 0.07, seen: 73, "Says that something exists.",
            """
            there there's
            """),
        Row(.opensWithExists, 0.40, seen: 27, "Begins by saying that something exists."),
    ]

    /// How far it goes.
    static let degree: [Row] = [
        Row(
            .more, 0.32, seen: 83, "Compares: *more*, *less*, *than*.",
            """
            better bigger fewer greater higher larger less lower more stronger than weaker worse
            """),
        Row(
            .most, 0.05, seen: 52, "Names an extreme: *largest*, *lowest*.",
            """
            best biggest fastest greatest highest largest least lowest most poorest richest
            strongest top toughest worst
            """),
        Row(
            .ever, 0.04, seen: 156, "Speaks of all or none: *never*, *every*, *only*.",
            """
            all always any entire ever every everybody history never no nobody none only single
            """),
    ]

    /// When it was.
    static let time: [Row] = [
        Row(
            .since, 0.15, seen: 117, "Places something before, during or after something.",
            """
            after ago before during since until when while
            """),
        Row(
            .period, 0.24, seen: 82, "Speaks of years, months, weeks or days.",
            """
            century day days decade decades month months week weeks year years yesterday
            """),
        Row(
            .now, 0.32, seen: 104, "Speaks of the present: *today*, *still*.",
            """
            already currently now present right still today
            """),
        Row(.year, 1.37, seen: 18, "Names a year in figures."),
    ]

    /// What it is about: the subjects of public record.
    private static let theme: [Row] = [
        Row(
            .money, 0.50, seen: 125, "Taxes, prices, debt and wages.",
            """
            bank banks billions budget budgets cost costs debt debts deductible deductibles
            deduction deductions deficit deficits dollar dollars fund funding funds gdp income
            incomes inflation loan loans loophole loopholes owe owes paid payment payments
            premium premiums price prices rebate rebates revenue revenues salaries salary
            spending subsidies subsidy surplus surpluses tax taxes taxpayer taxpayers trillions
            wage wages
            """),
        Row(
            .work, 0.44, seen: 111, "Jobs, companies and trade.",
            """
            business businesses companies company corporation corporations depression economic
            economy employee employees employer employers employment export exports factories
            factory farmer farmers growth import imports industries industry job jobs labor
            labour manufacturer manufacturers manufacturing outsourcing plant plants
            productivity recession salaries staff tariff tariffs trade unemployed unemployment
            union unions wage wages worker workers workforce
            """),
        Row(
            .health, 0.29, seen: 55, "Illness, care and insurance.",
            """
            abortion abortions aids cancer clinic clinics coverage diabetes diet diets disease
            diseases doctor doctors dose doses drug drugs epidemic epidemics health healthcare
            hospital hospitals infection infections insurance insured medicaid medical medicare
            medication medications mortality nurse nurses obamacare obesity pain pandemic
            pandemics patient patients prescription prescriptions surgeries surgery symptom
            symptoms treatment treatments uninsured vaccine vaccines virus viruses
            """),
        Row(
            .arms, 0.33, seen: 85, "War, weapons and armies.",
            """
            allies ally armed armies arms army bomb bombing bombs casualties combat defense
            forces invasion isis military missile missiles navies navy nuclear qaeda qaida
            regime regimes sanction sanctions soldier soldiers submarine submarines taliban tank
            tanks terrorism terrorist terrorists troop troops war warhead warheads wars weapon
            weapons
            """),
        Row(
            .crime, 0.90, seen: 34, "Crime, police, courts and borders.",
            """
            amnesty border borders cops court courts crime crimes criminal criminals gang gangs
            gun guns illegal illegally immigrant immigrants immigration murder murders penalties
            penalty police prison prisons prosecution prosecutions prosecutor prosecutors victim
            victims violence violent
            """),
        Row(
            .society, 0.16, seen: 99, "Schools, families, women, the old and the poor.",
            """
            children college colleges education educational elderly families family hispanic
            homeless homes housing literacy minorities pension pensions poor poverty retirement
            school schools senior seniors student students teacher teachers universities
            university veteran veterans wealthy welfare woman womans women
            """),
        Row(
            .country, 0.11, seen: 143, "Names a country or its people.",
            """
            afghanistan africa african america american americans arkansas australia australian
            britain british california canada china chinese cuba cuban egypt england europe
            european florida france french georgia german germany haiti india iran iraq israel
            japan japanese korea kuwait lebanon libya massachusetts mexico michigan nato
            nicaragua ohio pakistan panama russia russian russians somalia soviet soviets syria
            texas ukraine vietnam york
            """),
        Row(
            .measure, 0.29, seen: 98, "Laws, treaties, plans and programmes.",
            """
            act agreement agreements amendment bill bills constitution law laws legislation plan
            plans policies policy program programs proposal proposals regulation regulations
            statute treaties treaty veto
            """),
    ]

    /// What shape the sentence has.
    private static let form: [Row] = [
        Row(.name, 0.35, seen: 390, "Holds a name: a capital inside the sentence."),
        Row(.claim, 0.29, seen: 112, "Holds a claim of an effect or an amount."),
        Row(.claimOfAmount, 0.51, seen: 60, "Holds a claim with a quantity."),
        Row(.question, -0.98, seen: 29, "Is a question."),
        Row(.short, -0.46, seen: 68, "Has five words or fewer."),
        Row(.long, 0.25, seen: 314, "Has more than twenty words."),
    ]

    /// How much it says.
    private static let amount: [Row] = [
        Row(.digits, 0.36, seen: 92, "Holds a number in figures that is no year."),
        Row(
            .numberWord, 0.20, seen: 96, "Holds a number in words.",
            """
            billion dozen eight eighty eleven fifteen fifty five forty four half hundred
            hundreds million nine ninety quarter seven seventy six sixty ten third thirty
            thousand thousands three trillion twelve twenty twice two
            """),
        Row(.amount, 0.38, seen: 135, "Holds a quantity that is no date, age or duration."),
        Row(.amounts, 0.41, seen: 33, "Holds two of them or more."),
        Row(.share, 0.65, seen: 42, "Holds a percentage, fraction, ratio or multiple."),
        Row(.sum, 0.76, seen: 35, "Holds a sum of money."),
        Row(.vagueAmount, 0.78, seen: 21, "Holds a vague quantity: *most*, *millions*."),
        Row(.change, 0.44, seen: 18, "Holds a quantity that is a change or a comparison."),
    ]
}
