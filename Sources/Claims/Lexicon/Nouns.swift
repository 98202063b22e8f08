extension Lexicon {
    /// Nouns by what they make a phrase be about.
    static let nouns: [(WordClass, String)] = [
        (
            .research,
            """
            research study studies trial trials evidence researchers scientists experts review reviews meta-analysis
            meta-analyses findings data survey surveys literature experiment experiments analysis science doctors
            """
        ),
        (
            .effectNoun,
            """
            benefit benefits relief improvement improvements reduction reductions increase increases decrease
            decreases effect effects gain gains recovery healing protection decline rise drop difference differences
            change changes elimination prevention efficacy effectiveness resilience comfort progress boost
            """
        ),
        (
            .relates,
            """
            predictor predictors predict predicts predicted predicting predictive prognostic marker markers biomarker
            biomarkers correlate correlates correlated correlating differ differs differed relation relations
            determinant determinants associations relationship relationships odds prevalent susceptibility predisposed
            factor factors signal signals
            """
        ),
        (
            .riskWord,
            "risk risks likelihood odds probability prevalence incidence rate rates chance chances mortality"
        ),
        (.efficacy, "effective beneficial helpful efficacious superior harmful"),
        (
            .efficacyNoun,
            "effect effects impact role influence contribution benefit benefits efficacy cause causes due"
        ),
        (
            .bodyPart,
            "back limb limbs body extremity extremities leg legs spine abdomen jaw arm lip lumbar spinal"
        ),
        (
            .gain,
            "relief improvement improvements benefit benefits recovery healing gains comfort progress difference"
        ),
        (
            .changeNoun,
            """
            increase increases decrease decreases reduction reductions improvement improvements rise decline drop fall
            gain gains jump cut growth loss change changes difference elevation
            """
        ),
        (
            .people,
            """
            people adults women men children patients participants volunteers subjects athletes runners students
            workers teenagers adolescents infants babies elderly seniors individuals persons smokers users clients
            americans australians britons europeans population populations survivors sufferers veterans nurses
            residents citizens households consumers employees mothers fathers boys girls humans players cyclists
            drinkers eaters riders rowers climbers footballers vegetarians vegans immigrants natives developers
            beginners learners pupils owners voters shoppers taxpayers pensioners graduates males females teens
            toddlers newborns swimmers lifters commuters donors carers recipients pedestrians motorists farmers
            doctors surgeons physicians readers viewers subscribers visitors travellers passengers migrants
            refugees prisoners veterans soldiers recruits gamers coders singers musicians dancers gymnasts
            firefighters teams readers hikers walkers joggers boxers
            pregnant outpatients inpatients cases controls respondents teachers families customers drivers
            """
        ),
        (
            .animals,
            "mice mouse rats rat rabbits pigs dogs monkeys zebrafish rodents animals cells cell vitro"
        ),
        (
            .anaphor,
            """
            approach technique techniques treatment method therapy therapies effect effects response combination
            process improvement practice intervention strategy circulation change drug supplement programme program
            manipulation modality practices methods treatments interventions approaches mechanism system diet
            exercise policy measure tool device finding result results
            """
        ),
        (
            .listNoun,
            """
            ways tips reasons steps things techniques types kinds methods questions options examples facts myths
            mistakes exercises signs symptoms sections chapters parts pillars principles rules ideas strategies
            factors categories stages phases points purposes benefits modalities approaches forms
            """
        ),
        (
            .measureNoun,
            """
            pain flow pressure mobility range rate risk level levels score scores weight mass strength stiffness
            function flexibility circulation inflammation tension sleep quality anxiety stress mortality incidence
            prevalence intensity frequency severity disability recurrence duration volume concentration temperature
            glucose cholesterol lives
            """
        ),
    ]
}
