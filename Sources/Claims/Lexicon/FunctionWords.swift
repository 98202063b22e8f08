extension Lexicon {
    /// Words that carry the grammar, and words that carry the writer's stance.
    static let functionWords: [(WordClass, String)] = [
        (
            [.determiner, .stop],
            "the a an some any each every all both either neither its their his her our your my"
        ),
        ([.determiner, .demonstrative, .stop], "this that these those such"),
        (
            [.pronoun, .stop],
            "it they he she we you i this these that them us him me who one someone"
        ),
        ([.firstPerson, .stop], "i i've i'm i'd i'll me my myself mine"),
        ([.firstPerson, .stop], "we we've we're our us ours"),
        ([.secondPerson, .stop], "you your yours you're you've you'll yourself"),
        (
            [.pronoun, .stop],
            "i've i'm i'd we've we're you're you've it's they're he's she's that's"
        ),
        ([.be, .stop], "it's that's there's he's she's they're i'm you're we're"),
        ([.relative, .stop], "that which who whom whose where that's who's"),
        (
            [.preposition, .stop],
            "of in on at by for with from into onto over under through throughout against between"
        ),
        (
            [.preposition, .stop],
            "among amongst across around toward towards without within upon via per despite during"
        ),
        (
            [.preposition, .stop],
            "about above below beyond including regarding concerning alongside beside like as"
        ),
        ([.timePreposition], "after before within during over for since until at throughout"),
        ([.preposition, .stop], "after before since until"),
        ([.conjunction, .stop], "and or but nor yet plus"),
        (
            [.subordinator, .stop],
            "because although though while whereas when whenever if unless so once whether since as"
        ),
        ([.be, .stop], "is are was were be been being am isn't aren't wasn't weren't"),
        ([.have, .stop], "has have had having hasn't haven't hadn't"),
        ([.doAuxiliary, .stop], "do does did doesn't don't didn't"),
        (
            [.modal, .stop],
            "can could may might must shall should will would cannot can't couldn't won't wouldn't shouldn't"
        ),
        ([.to, .preposition, .stop], "to"),
        (
            [.negation],
            "not no never neither nor without hardly isn't aren't wasn't weren't doesn't don't didn't"
        ),
        (
            [.negation],
            "hasn't haven't hadn't cannot can't couldn't won't wouldn't shouldn't none nothing fail fails failed"
        ),
        (
            [.possible],
            "can could may might would possibly perhaps potentially potential possible sometimes could"
        ),
        ([.possible], "occasionally can't maybe theoretically"),
        (
            [.probable],
            "likely probably appears appear seems seem suggests suggest suggesting suggested generally often"
        ),
        (
            [.probable],
            "usually typically tend tends believed thought apparently largely indicates indicate"
        ),
        (
            [.emphatic, .adverb],
            "always definitely certainly clearly undoubtedly never completely dramatically"
        ),
        ([.emphatic], "proven proves proved guaranteed guarantee guarantees"),
        ([.raising, .participle], "proved"),
        ([.verb, .thirdPerson], "lasts"),
        ([.verb, .past, .participle], "lasted profited"),
        (
            [.advice],
            "should must recommend recommended recommends advised shouldn't please let's don't"
        ),
        (
            [.adverb],
            """
            also then often only even just still effectively significantly greatly dramatically considerably rapidly
            quickly slowly naturally further particularly especially incredibly truly really very highly quite
            extremely more most less directly immediately almost nearly always never usually generally typically
            probably possibly potentially additionally however moreover furthermore therefore thus together ultimately
            eventually gradually steadily sharply slightly markedly substantially modestly strongly widely commonly
            currently recently actually simply easily gently profoundly methodically statistically clinically
            reliably consistently well once not silently instantly temporarily permanently successfully similarly
            subsequently respectively approximately roughly about at least up
            """
        ),
        (
            [.stop],
            "there here how what why when where than then too very just also not no only more most less"
        ),
        (
            [.adjectiveInLy],
            "daily weekly monthly yearly early family likely elderly friendly costly only supply"
        ),
        ([.particle], "out up down off away"),
        ([.comparator, .stop], "than versus vs compared relative"),
        (
            [.comparative],
            "more less fewer greater better worse higher lower larger bigger smaller steeper longer shorter faster slower older younger heavier lighter richer poorer warmer colder hotter cooler taller quicker weaker thicker thinner wider commoner rarer brighter darker earlier later healthier happier drier wetter deeper easier harder denser fitter leaner calmer sharper smarter"
        ),
        (
            [.comparative],
            """
            fuller friendlier sicker hungrier thirstier sleepier lonelier busier noisier cleaner dirtier louder quieter
            softer tougher rougher smoother fatter slimmer wiser cleverer gentler milder sweeter saltier tastier firmer
            tighter looser riskier scarcer narrower shallower steadier kinder greener stiffer sadder angrier nicer fairer
            deadlier costlier sturdier crisper livelier lazier chattier
            """
        ),
        ([.comparative], "stronger weaker likelier superior inferior cheaper safer"),
        (
            [.higher],
            "higher greater more larger bigger steeper increased elevated raised longer faster improved better stronger heavier warmer hotter taller quicker older wider thicker"
        ),
        (
            [.lower],
            "lower less fewer smaller reduced decreased shorter slower lowered worse lighter colder cooler weaker younger thinner cheaper poorer rarer"
        ),
        (
            [.evaluative],
            """
            effective ineffective beneficial helpful useful useless harmful safe unsafe efficacious superior inferior
            advantageous dangerous toxic therapeutic efficient good bad
            """
        ),
        (
            [.significance],
            "significant significantly nonsignificant non-significant insignificant significance"
        ),
        (
            [.association],
            "associated association associations correlated correlation correlations linked link links"
        ),
        ([.association], "related relationship predictive predictor predicts predicted"),
    ]

    /// Words that bend a noun phrase or a number and belong to it.
    static let modifiers: [(WordClass, String)] = [
        ([.stop], "up least most many much few several various certain other own same so s t")
    ]
}
