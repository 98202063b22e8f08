extension Lexicon {
    /// Words by the traits that need no verb forms.
    static let traits: [(WordTrait, String)] = [
        (
            .time,
            """
            january february march april may june july august september october november december spring
            summer autumn winter monday tuesday wednesday thursday friday saturday sunday year years month
            months week weeks day days hour hours minute minutes decade decades century centuries quarter
            night morning evening weekend season lifetime lockdown pandemic follow-up baseline childhood
            pregnancy adulthood adolescence today yesterday weekday surgery discharge treatment
            fortnight generation semester
            """
        ),
        (.attributing, "according evidence"),
        (.comparing, "as instead rather compared difference differences"),
        (.picksTime, "last past next this previous following coming recent"),
        (.arm, "group groups arm arms condition diet regimen cohort"),
        (
            .alike,
            """
            similar unchanged stable same equal comparable identical equivalent constant unaffected alike flat
            steady
            """
        ),
        (.possessive, "their its his her my our your"),
        (.believes, "hypothesis hypotheses theory belief speculation possibility"),
        (
            .authority,
            """
            experts economists officials authors scientists researchers doctors analysts campaigners charities
            charity company maker manufacturer government ministry agency authorities critics psychologists
            engineers climatologists epidemiologists report reports regulator vendor university institute
            campaigners ministers minister body spokesperson spokesman spokeswoman police academics physicians nutritionists ecologists statisticians historians
            """
        ),
        (.links, "is are was were be been being am isn't aren't wasn't weren't it's they're"),
        (
            .tallies,
            "number numbers proportion share percentage average majority rest amount total quarter half third"
        ),
        (.describes, "which who whose"),
        (.scant, "little no hardly barely minimal negligible"),
        (
            .units,
            """
            countries cities states matches games schools hospitals firms companies homes pages cases sites
            villages towns regions studies trials samples species products phones websites samples farms
            rivers lakes forests buildings firm company school hospital city country state village region trial site
            neighbourhoods neighborhoods districts provinces counties wards clinics
            """
        ),
        (.correlates, "both either neither"),
        (.denies, "none nobody no-one nothing"),
        (
            .comesOff,
            "gained gain gains benefited benefit benefits profited profit suffered suffer suffers lost lose hit struggled"
        ),
        (
            .hedges,
            """
            may might could would perhaps possibly probably maybe appears appear appeared seems seem seemed
            """
        ),
        (
            .wants,
            """
            should must needed required warranted necessary need needs merit merits registration registered
            clinicaltrials unclear insufficient implications recommended questions
            """
        ),
        (
            .inquires,
            "determine confirm clarify investigate evaluate assess examine explore elucidate test establish"
        ),
        (.ahead, "further future additional larger prospective more"),
        (
            .inquiry,
            "study studies research trial trials work investigation investigations analysis analyses evidence"
        ),
        (
            .tellsEffect,
            """
            promising culprit attributable successful ineffective effectiveness protective preventive
            harmful responsible contributor contributors killer
            """
        ),
        (.requisite, "critical crucial essential vital central necessary pivotal imperative"),
        (.entails, "thereby thus hence"),
        (.hazard, "risk risks odds likelihood chance chances"),
        (
            .degree,
            "high low common rare prevalent frequent higher lower greater worse better poorer"
        ),
        (.finding, "result results outcomes observation observations conclusion conclusions"),
        (.fears, "concern concerns worry worries"),
        (.precedes, "previous earlier prior past"),
        (
            .involves,
            "involved mediated explained attributed influenced affected due prone critical key contributor"
        ),
        (
            .drives,
            """
            driver drivers trigger triggers threat threats mediator mediators remedy consequence consequences
            determinant determinants culprit culprits contributor contributors precursor
            """
        ),
        (
            .potent,
            """
            detrimental deleterious counterproductive cardioprotective neuroprotective curative lethal deadly
            fatal carcinogenic diabetogenic atherogenic addictive
            """
        ),
        (
            .leans,
            """
            susceptible vulnerable prone predisposition predispositions indicator indicators indicative
            disparity disparities proxy hallmark harbinger overrepresented comorbid tied interrelated
            intertwined disproportionate disproportionately inequality inequalities
            """
        ),
        (
            .confirms,
            """
            confirmation exploration elucidation investigation clarification evaluation validation explored
            elucidated clarified confirmed validated investigated unknown uncertain controversial undefined
            elusive debatable inconclusive
            """
        ),
        (
            .idea,
            """
            idea view hypothesis concept theory notion use need recommendation recommendations guideline
            guidelines exploration warning warnings potential further continued practice implementation
            adoption study research validity feasibility current
            """
        ),
        (.bringsAbout, "ups upped"),
        (
            .ranks,
            """
            best worst highest lowest greatest largest biggest smallest steepest strongest weakest longest shortest fastest
            slowest commonest hottest warmest coldest coolest driest wettest deadliest costliest busiest cheapest
            """
        ),
        (.onlySupposed, "favorable favourable"),
        (.means, "way ways strategy strategies means approach tool measure cause factor"),
        (.advantage, "advantage advantages protection harm relief"),
        (.printed, "published literature previously described"),
        (.consequence, "bearing consequences repercussions"),
        (
            .equates,
            "much many likely common often effective good well fast high low large safe long"
        ),
    ]

    /// Verbs by their traits, in their base form.
    static let verbTraits: [(WordTrait, String)] = [
        (.differs, "differ vary"),
        (
            .possesses,
            "have experience report suffer own get see show need use hold contain develop"
        ),
        (.links, "become remain stay seem appear prove turn"),
        (.amountsTo, "stand last average total measure reach cost weigh take sit amount"),
        (.makes, "make keep render leave"),
        (
            .believes,
            """
            believe think suspect assume suppose propose hypothesise hypothesize posit postulate speculate argue
            theorise theorize contend conjecture surmise
            """
        ),
        (
            .transitive,
            """
            treat cure protect support manage produce generate create cause trigger induce suppress inhibit
            prevent block stimulate activate regulate remove eliminate combat cleanse repair restore mitigate
            drive
            """
        ),
        (
            .conducts,
            """
            evaluate study randomise randomize assign recruit enrol enroll allocate perform administer analyse
            analyze investigate assess examine conduct undergo screen interview survey include exclude compare cite quote mention discuss
            """
        ),
        (.plays, "play"),
        (
            .surpasses,
            "beat outperform outstrip outnumber outpace outsell outdo outscore surpass overtake"
        ),
        (.fares, "fare perform cope score"),
        (.movesAmount, "wipe shave knock slice lop strip cut trim add"),
        (.leaves, "take go wash fade melt wear drive"),
        (.loses, "lose shed"),
        (.gains, "gain win"),
        (
            .bringsAbout,
            """
            abrogate ablate abate allay arrest bolster catalyse catalyze compromise compound counter counteract
            cripple curtail deplete depress derail disturb eradicate erode evoke expedite fortify forestall
            impede inflict instigate jeopardise jeopardize kindle lighten moderate modulate neutralise
            neutralize perturb potentiate preclude predispose preserve prompt propel quell quench rescue retard
            revive safeguard save shield spare stall stave steer stunt tame temper thwart trim undercut
            underlie unleash mediate enable impact mobilise mobilize impart curb shape dictate govern
            """
        ),
        (.leans, "accompany parallel coincide portend herald outlive fare precede"),
        (.awaits, "require remain deserve await need"),
        (.onlySupposed, "keep pose impart account modulate predispose face"),
        (.stems, "stem arise derive"),
        (
            .discerns,
            """
            predict identify detect diagnose distinguish determine discriminate differentiate estimate
            understand
            """
        ),
        (.puts, "put place"),
        (
            .idles,
            "budge move shift stagnate plateau flatline stand stay come go creep edge inch tick shoot"
        ),
        (
            .brings,
            """
            give spare rob deprive turn put make keep leave render bring hold push pull drive send
            scare
            """
        ),
        (.displays, "display exhibit face carry harbour harbor"),
        (
            .supposes,
            "say think believe claim expect project forecast predict estimate allege suppose rumour"
        ),
    ]
}
