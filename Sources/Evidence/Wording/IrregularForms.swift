/// Forms of common verbs and nouns that share no stem with the form they are listed under.
///
/// "sang" and "sing", "teeth" and "tooth" are one word to who compares a claim with its source.
let irregularForms: [String: String] = {
    var forms: [String: String] = [:]
    for line in irregular.split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        for form in words.dropFirst() { forms[form] = words.first }
    }
    return forms
}()

/// A word and its irregular forms, one word a line; those that are words of their own as well ("found",
/// "left", "saw", "felt", "ground", "wound") are left out.
private let irregular = """
    rise rose risen
    fall fell fallen
    grow grew grown
    shrink shrank shrunk
    lead led
    bring brought
    give gave given
    show shown
    become became
    say said
    take took taken
    keep kept
    lose lost loss losses
    build built
    break broke broken
    know knew known
    think thought
    tell told
    hold held
    stand stood
    begin began begun
    come came
    fight fought
    beat beaten
    eat ate eaten
    drink drank drunk
    sleep slept
    spend spent
    seek sought
    write wrote written
    run ran runner runners
    sit sat
    drive drove driven
    ride rode ridden
    buy bought
    swim swam swum
    sing sang sung
    choose chose chosen
    pay paid
    lend lent
    freeze froze frozen
    teach taught
    throw threw thrown
    catch caught
    wake woke woken
    hear heard
    sell sold
    wear wore worn
    speak spoke spoken
    win won
    bleed bled
    get got gotten
    make made
    meet met
    die dying
    tooth teeth
    foot feet
    mouse mice
    go went gone goes
    disappear vanish vanished vanishes vanishing
    efficacy effective effectiveness effectively
    anxiety anxious
    loneliness lonely
    pregnancy pregnant
    obesity obese
    autism autistic
    bicycle cycling cyclist cyclists bike bikes
    goose geese
    respond response responses
    decide decision decisions
    expose exposure exposures
    introduce introduction
    produce production
    include inclusion
    exclude exclusion
    admit admission admissions
    convert conversion
    recover recovery recoveries
    deliver delivery deliveries
    discover discovery discoveries
    maintain maintenance
    retain retention
    abstain abstinence abstinent
    compete competition
    repeat repetition repetitions
    destroy destruction
    perceive perception
    prescribe prescription prescriptions
    absorb absorption
    diagnose diagnosis diagnoses
    comply compliance compliant
    adhere adherence adherent
    accurate accuracy
    efficient efficiency efficiently
    intense intensity
    severe severity
    safe safety
    stable stability
    fertile fertility
    resilient resilience
    prevalent prevalence
    occur occurrence occurrences
    apply application applications
    marry marriage marriages
    fly flew flown flight flights
    steal stole stolen theft thefts
    feed fed
    treat treatment treatments
    move movement movements
    walk walker walkers
    breed bred
    forget forgot forgotten
    hide hid hidden
    send sent
    learn learnt
    burn burnt
    sweep swept
    deal dealt
    withdraw withdrew withdrawn withdrawal
    undergo underwent undergone
    undertake undertook undertaken
    overcome overcame
    bacterium bacteria
    crisis crises
    index indices
    """
