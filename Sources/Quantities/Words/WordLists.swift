/// The word classes as lists; spellings are folded to lower case.
enum WordLists {
    /// Words after which "over 6 weeks" is a bound, not a span of time.
    static let lasting: [StaticString] = [
        "lasting", "lasted", "lasts", "last", "took", "takes", "taking", "taken", "spent", "spend",
        "adults", "people", "those", "children", "women", "men", "patients", "children", "anyone",
    ]

    /// Classes whose words carry no number.
    static let plain: [(Word.Classes, String)] = [
        (
            .function,
            """
            a an the this that these those his her its their our my your whose which who whom what \
            of in on at by for from to with without within into onto upon over under above below \
            between among amongst during after before since until till than as per via versus vs \
            about around near through throughout across against toward towards along behind beyond \
            and or but nor so yet if then when while where because although though unless whether \
            is are was were be been being am has have had having do does did done can could may \
            might must shall should will would not no he she it they we you i him them us me \
            there here also only both either neither all each every any some such same too very \
            respectively however therefore thus hence according out up down off again once \
            ago later earlier when how why
            """
        ),
        (
            .label,
            """
            figure figures fig figs table tables section sections sec chapter chapters page pages pp \
            appendix equation equations eq eqs eqn ref refs reference references version versions \
            v ver step steps panel line lines row rows column columns item items number nos no \
            question questions paragraph para article articles clause rule box case example theorem \
            lemma lane channel route highway flight room suite building unit apt apartment interstate gate junction serotype subtype isoform genotype days isbn issn doi pmid \
            pmcid vol volume issue episode season level grade stage type class phase category \
            group arm cohort experiment trial study scenario model sample site day week month visit \
            hypothesis aim objective option statement statements part parts scheme movie video file supplementary \
            chromosome exon intron position residue codon schedule form title amendment act bill \
            resolution directive regulation protocol amend series generation gen block plate \
            phases months weeks samples cases fractions codes groups stages versions numbered years \
            labels factor complex complexes clone clones strain core borehole axis axes bed method visits levels types classes grades rounds task tasks \
            trials experiments clusters models steps p
            """
        ),
        (
            .figureLabel,
            """
            figure figures fig figs table tables section sections appendix equation equations eq eqs \
            eqn ref refs scheme chapter chapters supplementary p isbn issn doi pmid pmcid
            """
        ),
        (
            [.rising],
            """
            increase increases increased increasing rise rises rose risen rising grow grows grew grown \
            growing gain gains gained gaining climb climbs climbed climbing jump jumps jumped jumping \
            surge surges surged surging soar soars soared soaring boost boosts boosted boosting raise \
            raises raised raising improve improves improved improving improvement improvements \
            prolong prolongs prolonged prolonging widen widened widens widening elevate elevates elevated elevating elevation expand expands expanded expanding extend \
            extends extended extending lengthen lengthened enhance enhances enhanced enhancing \
            accelerate accelerates accelerated accelerating growth uptick upturn hike hikes hiked \
            swell swelled swells advance advanced advances exceed exceeds exceeded outperform \
            outperforms outperformed outperforming increment increments
            """
        ),
        (
            [.falling],
            """
            decrease decreases decreased decreasing reduce reduces reduced reducing reduction \
            reductions fall falls fell fallen falling drop drops dropped dropping decline declines \
            declined declining lower lowers lowered lowering cut cuts cutting shrink shrinks shrank \
            shrunk shrinking lose loses lost losing loss losses diminish diminishes diminished \
            diminishing lessen lessens lessened slash slashes slashed slashing plunge plunges plunged \
            plunging slump slumps slumped slid slide slides sink sinks sank tumble tumbled tumbles \
            dip dips dipped shorten shortened shortens shortening weaken weakened ease eased eases \
            alleviate alleviated alleviates relieve relieved relieves contract contracted contraction \
            halve halved halves worsen attenuate attenuated attenuates curb curbed curbs slow slowed narrow narrowed narrows narrowing slip slipped slips slipping
            """
        ),
        (
            [.changeNoun],
            """
            increase increases rise rises growth gain gains jump surge boost improvement improvements \
            elevation uptick hike increment decrease decreases reduction reductions fall falls drop \
            drops decline declines cut cuts loss losses dip slump plunge contraction change changes \
            expansion shortening difference
            """
        ),
        (
            .changing,
            """
            went go goes going gone change changes changed changing shift shifts shifted shifting move \
            moved moves moving edged inched ticked creeping crept switch switched converted
            """
        ),
        (
            [.comparativeUp],
            """
            more higher greater larger bigger longer faster better stronger taller heavier older \
            wider deeper warmer hotter richer above likelier quicker farther
            """
        ),
        (
            [.comparativeDown],
            """
            less fewer lower smaller shorter slower worse weaker lighter younger narrower cheaper \
            cooler colder below poorer thinner
            """
        ),
        (
            .warmth,
            """
            temperature temperatures thermostat thermometer warm warmer warmed warms warming hot \
            hotter cool cooler cooled cooling cold colder heat heated heats weather fever oven \
            freezing boiling highs lows celsius fahrenheit
            """
        ),
        (
            .quality,
            "faster better stronger richer likelier quicker slower worse weaker poorer"
        ),
        (
            .plural,
            """
            people children men women mice patients participants adults volunteers subjects \
            individuals persons families teeth feet geese oxen sheep deer fish species series criteria \
            phenomena bacteria data lives wives knives phases police cattle offspring staff personnel \
            aircraft spacecraft vertebrae analyses hypotheses axes indices larvae genera loci nuclei \
            residents employees workers babies infants girls boys innings
            """
        ),
        (
            .notPlural,
            """
            is was has this thus his its as us does yes plus minus versus always perhaps across less \
            unless various previous serious numerous obvious continuous consecutive religious famous \
            business analysis basis diagnosis process access success progress class mass loss stress \
            illness weakness fitness status virus bus gas focus bonus campus census consensus corpus \
            days-long diabetes towards besides news mathematics physics politics economics series
            """
        ),
        (
            .vague,
            """
            most several few many numerous dozens hundreds thousands millions billions scores \
            majority minority countless plenty couple
            """
        ),
        (
            .statistic,
            """
            n p or rr hr aor arr ahr irr smd md wmd nnt nnh es t f z r d g df b auc icc cv chi kappa \
            rho tau eta beta alpha sd se sem mean median i h q u w m var β α χ κ ρ τ η λ φ ω θ σ μ \
            cohen hedges odds hazard risk ratio
            """
        ),
    ]

    /// Classes whose words stand for a number.
    static let numbered: [(Word.Classes, [(String, Int32)])] = [
        (
            .cardinal,
            [
                ("zero", 0), ("nought", 0), ("naught", 0), ("one", 1), ("two", 2), ("three", 3),
                ("four", 4), ("five", 5),
                ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11),
                ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
                ("sixteen", 16),
                ("seventeen", 17), ("eighteen", 18), ("nineteen", 19),
            ]
        ),
        (
            .tens,
            [
                ("twenty", 20), ("thirty", 30), ("forty", 40), ("fourty", 40), ("fifty", 50),
                ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
            ]
        ),
        (.hundred, [("hundred", 100), ("hundreds", 100)]),
        (
            .magnitude,
            [
                ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12),
                ("quadrillion", 15), ("lakh", 5), ("crore", 7), ("lakhs", 5), ("crores", 7),
                ("mln", 6),
                ("bln", 9), ("tln", 12),
            ]
        ),
        (.dozen, [("dozen", 12), ("dozens", 12)]),
        (
            .ordinal,
            [
                ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5),
                ("sixth", 6),
                ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11),
                ("twelfth", 12), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15),
                ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19),
                ("twentieth", 20), ("thirtieth", 30), ("fortieth", 40), ("fiftieth", 50),
                ("sixtieth", 60), ("seventieth", 70), ("eightieth", 80), ("ninetieth", 90),
                ("hundredth", -2), ("thousandth", -3), ("millionth", -6), ("billionth", -9),
                ("trillionth", -12),
            ]
        ),
        (
            // A number below zero is a power of ten.
            .part,
            [
                ("half", 2), ("halves", 2), ("firsts", 1), ("third", 3), ("thirds", 3),
                ("quarter", 4), ("quarters", 4), ("fourth", 4), ("fourths", 4), ("fifth", 5),
                ("fifths", 5), ("sixth", 6), ("sixths", 6), ("seventh", 7), ("sevenths", 7),
                ("eighth", 8), ("eighths", 8), ("ninth", 9), ("ninths", 9), ("tenth", 10),
                ("tenths", 10), ("eleventh", 11), ("elevenths", 11), ("twelfth", 12),
                ("twelfths", 12), ("thirteenth", 13), ("thirteenths", 13), ("fourteenth", 14),
                ("fourteenths", 14), ("fifteenth", 15), ("fifteenths", 15), ("sixteenth", 16),
                ("sixteenths", 16), ("seventeenth", 17), ("seventeenths", 17), ("eighteenth", 18),
                ("eighteenths", 18), ("nineteenth", 19), ("nineteenths", 19), ("twentieth", 20),
                ("twentieths", 20), ("thirtieth", 30), ("thirtieths", 30), ("fortieth", 40),
                ("fortieths", 40), ("fiftieth", 50), ("fiftieths", 50), ("sixtieth", 60),
                ("sixtieths", 60), ("seventieth", 70), ("seventieths", 70), ("eightieth", 80),
                ("eightieths", 80), ("ninetieth", 90), ("ninetieths", 90), ("hundredth", -2),
                ("hundredths", -2), ("thousandth", -3), ("thousandths", -3), ("millionth", -6),
                ("millionths", -6), ("billionth", -9), ("billionths", -9), ("trillionth", -12),
                ("trillionths", -12),
            ]
        ),
        (
            .fold,
            [
                ("double", 20), ("doubles", 20), ("doubled", 20), ("doubling", 20), ("twice", 20),
                ("triple", 30), ("triples", 30), ("tripled", 30), ("tripling", 30), ("thrice", 30),
                ("quadruple", 40), ("quadruples", 40), ("quadrupled", 40), ("quadrupling", 40),
                ("quintupled", 50), ("halved", 5), ("halve", 5), ("halves", 2), ("halving", 5),
                ("twofold", 20), ("threefold", 30), ("fourfold", 40), ("fivefold", 50),
                ("sixfold", 60), ("sevenfold", 70), ("eightfold", 80), ("ninefold", 90),
                ("tenfold", 100), ("twentyfold", 200), ("hundredfold", 1000), ("onefold", 10),
                ("treble", 30), ("trebles", 30), ("trebled", 30), ("trebling", 30), ("once", 10),
            ]
        ),
        (
            .month,
            [
                ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5),
                ("june", 6),
                ("july", 7), ("august", 8), ("september", 9), ("october", 10), ("november", 11),
                ("december", 12), ("jan", 1), ("feb", 2), ("mar", 3), ("apr", 4), ("jun", 6),
                ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11),
                ("dec", 12),
            ]
        ),
    ]
}
