/// The words by which a sentence says how it holds what stands behind *that*.
enum FrameWords {
    /// What there may be little or none of.
    static let proofs = WordSet(
        """
        evidence proof indication indications sign signs hint hints suggestion suggestions support trace reason
        reasons grounds
        """)

    /// What is said of something by calling it so.
    static let errors = WordSet(
        """
        myth myths false untrue misconception fallacy unfounded wrong mistaken baseless groundless misplaced
        unjustified misguided nonsense
        """)

    /// What is said of something by denying it.
    static let shown = WordSet(
        """
        show shows showed shown prove proves proved proven demonstrate demonstrates demonstrated establish
        established find found confirm confirmed suggest suggests suggested suggesting indicate indicates
        indicated true
        """)

    /// What is said of something that can be seen; where it is denied, nobody knows.
    static let evident = WordSet("clear certain evident obvious sure plain")

    /// What makes an end of an idea.
    static let refuted = WordSet(
        """
        refute refutes refuted disprove disproves disproved disproven debunk debunks debunked dispel dispels
        dispelled contradict contradicts contradicted reject rejects rejected overturn overturns overturned
        discredit discredited
        """)

    /// What leaves an idea standing.
    static let backed = WordSet(
        """
        support supports supported confirm confirms confirmed back backs backed bear borne bears hold holds held
        survive survives survived stand stands stood true right correct strengthen strengthens strengthened
        reinforce reinforces reinforced strong
        """)

    /// Who does not believe it.
    static let doubted = WordSet(
        """
        doubt doubts doubted doubtful dispute disputes disputed deny denies denied question questions questioned
        unlikely
        """)

    /// What somebody holds to be so.
    static let ideas = WordSet(
        """
        idea ideas notion claim claims fear fears worry worries concern concerns belief view theory hypothesis
        assumption hope hopes thought argument
        """)

    /// What somebody found to be so.
    static let findings = WordSet("finding findings fact discovery observation conclusion news")

    /// What is said of proof that is not worth much.
    static let slight = WordSet(
        "weak thin poor slim scarce mixed limited inconclusive lacking shaky patchy sparse insufficient conflicting"
    )

    static let sought = WordSet(
        "look looked looking search searched searching hunt hunted seek sought ask asked await awaiting"
    )
    static let awaited = WordSet("yet remains remain remained")
    static let formerly = WordSet("once long formerly used previously traditionally")
    static let out = WordKey("out")
    static let ruled = WordSet("rule rules ruled ruling")
    static let turns = WordSet("but yet although though whereas while however")
    static let merely = WordSet("only merely just")
    static let nobody = WordSet("nobody unable lack absence")
}
