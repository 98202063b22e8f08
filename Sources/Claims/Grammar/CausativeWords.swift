/// The words that the grammar of what is brought about asks for by name.
enum CausativeWords {
    static let gifts = WordSet("give gives gave given")
    static let gives = WordSet(
        "give gives gave given spare spares spared rob robs robbed deprive deprives deprived")
    static let turns = WordSet("turn turns turned")
    static let puts = WordSet("put puts")
    /// What brings something up or down.
    static let movers = WordSet(
        """
        bring brings brought push pushes pushed pull pulls pulled drive drives drove driven send sends sent keep keeps kept
        """)
    /// Who keeps or drives something away has less of it.
    static let wards = WordSet(
        "keep keeps kept hold holds held drive drives drove driven scare scares scared")
    static let keeps = WordSet("keep keeps kept hold holds held")
    static let persons = WordSet("he she")
    /// Of one person no finding is told, and what is done to no one is left alone.
    static let singles = WordSet(
        "him her me himself herself themselves itself no nobody nothing none anyone")
    /// What is planned or only thought of.
    static let plans = WordSet("will would shall should must wants want hopes plans")
    /// What opens a saying or a case and not a finding.
    static let asides = WordSet("if what whatever whether why how")
    /// What things are *in* where they are held there: "in check".
    static let inStates = WordSet("check shape trim balance")
    /// What everybody has, or there is only one of.
    static let common = WordSet(
        """
        heart liver kidney gut stomach bowel brain mind skin body scalp hair blood immune system eye eyes lungs bladder
        prostate womb throat nose mouth tongue spine neck muscle bone joint economy climate air water soil sea ocean
        atmosphere planet environment market
        """)
    /// What a body, a mind or a thing can be made or kept.
    static let states = WordSet(
        """
        healthy unhealthy sick ill well fit unfit fat thin slim obese overweight strong weak stiff supple flexible sore numb
        dizzy nauseous sleepy drowsy awake alert asleep tired exhausted restless relaxed calm tense stressed anxious nervous
        depressed happy unhappy sad lonely miserable angry aggressive violent irritable hyperactive impulsive forgetful
        confused clever stupid intelligent smart dull sharp clear focused attentive productive unproductive creative hungry
        thirsty full addicted dependent immune resistant sensitive vulnerable susceptible allergic infertile fertile
        impotent sterile pregnant blind deaf lame bald paralysed paralyzed disabled dead alive young old warm cool cold hot
        dry wet moist damp clean dirty safe unsafe dangerous toxic poisonous harmful harmless useless brittle fragile robust
        acidic salty sweet bitter soft hard smooth rough elastic dense high low steady stable constant open closed shut
        poor rich broke homeless jobless unemployed unchanged intact untouched afloat dehydrated hydrated bloated
        constipated swollen inflamed active inactive sedentary mobile independent poorer unwell feverish infected
        infectious contagious immobile short tall big small visible invisible unusable uninhabitable undrinkable
        """)
    /// Illnesses, complaints and states of body and mind.
    static let ailments = WordSet(
        """
        headache headaches migraine migraines acne insomnia nightmares heartburn indigestion diarrhoea diarrhea
        constipation nausea dizziness cramp cramps rash rashes hives asthma diabetes cancer cancers allergy allergies eczema
        arthritis depression anxiety palpitations spots wrinkles ulcers infection infections flu colds fever fevers
        pneumonia bronchitis stroke strokes dementia hangover hangovers toothache backache stomachache earache fatigue
        jitters pimples piles gout anaemia anemia scurvy rickets osteoporosis obesity hypertension injury injuries pain
        pains ache aches energy strength stamina confidence immunity vigour vigor courage motivation sleep appetite
        concussion tinnitus seizures hallucinations symptoms illness illnesses disease diseases
        """)
}
