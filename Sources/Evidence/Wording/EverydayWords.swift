/// What a writer calls a thing beside what a study calls it, one thing a line, its names parted by commas.
///
/// The first name of a line says which group of `synonyms` the others join: an own one, where there is none yet. Here is
/// only what means the same in any sentence an editor meets. "hurt" is here for "injured"; "sick" is not here for
/// "nauseous", since it says "ill" as well.
let everydayWords = """
    mother, mum, mom, maternal
    father, dad, paternal
    child, youngster, childhood
    infant, neonatal, infancy
    adolescent, adolescence
    pupil, school children, schoolkid
    doctor, medic
    general practitioner, gp, family doctor, family doctors, family physician, family physicians, general practitioners
    worker, workforce, personnel, members of staff
    programmer, coder, software developer, software developers, software engineer, software engineers
    athlete, sportsperson, sportspeople
    driver, motorist
    resident, inhabitant
    tenant, renter
    shopper, customer, consumer
    shop, store, retailer, retail
    older, older persons, older individuals, later life
    death, kill, killed, fatal, lethal
    injury, injure, injured, hurt
    crash, collision, road accident, road accidents, traffic accident, traffic accidents
    emergency department, emergency room, emergency departments, emergency rooms
    heart, coronary
    blood pressure, high blood pressure
    ldl, bad cholesterol, ldl cholesterol
    nausea, nauseous, queasy, queasiness, feeling sick, felt sick
    constipation, constipated
    epileptic seizure, epileptic seizures, epileptic fit, epileptic fits
    heartburn, acid reflux, gastroesophageal reflux
    eczema, atopic dermatitis
    deafness, hearing loss, hearing impairment, hard of hearing
    common cold, upper respiratory tract infection, upper respiratory tract infections, upper respiratory infection
    chest infection, chest infections, lower respiratory tract infection, lower respiratory tract infections
    urinary tract infection, urinary tract infections, uti, bladder infection, bladder infections
    miscarriage, pregnancy loss, spontaneous abortion
    birth, childbirth
    breastfeeding, breastfed, breast feeding, breast fed, breast feed
    menopause, menopausal, postmenopausal, after the menopause, past the menopause, post menopausal
    womb, uterus, uterine
    tooth, dental
    eye, ocular
    spine, spinal, vertebral, backbone
    thigh bone, femur, femoral
    cognitive, cognition, cognitively, thinking skills, mental sharpness
    fear, afraid, scared, frightened
    exertion, effort
    satisfaction, satisfied, satisfy
    behaviour, behave, behaved
    choice, choose, chose, opt
    surgery, surgical
    arthroplasty, joint replacement
    scan, imaging
    x ray, x rays, radiograph, radiography
    placebo, dummy, dummy pill, dummy pills, dummy drug, sugar pill, sugar pills, inactive pill, inactive pills
    side effect, unwanted effect, unwanted effects
    painkiller, analgesia, pain reliever, pain relievers
    antidepressant, anti depressant
    psychotherapy, talking therapy, talking therapies, psychological therapy, psychological therapies
    strength training, resistance training, weight training, lifting weights, lifted weights, lift weights, weightlifting, resistance exercise, resistance exercises, strength exercises
    aerobic fitness, aerobic capacity, cardiorespiratory fitness, maximal oxygen uptake, maximal oxygen consumption, vo2max
    fat mass, body fat, adiposity
    diet, dietary
    intake, consumption, consume, eat
    vegetable, veg
    beverage, drink
    ready meal, ready meals, ready to eat meals, ready made meals
    fibre, fiber, roughage
    hunger, hungry, appetite
    sick leave, sickness absence, off sick, days off sick, sick days, absenteeism
    attrition, quit their jobs, left their jobs, leave their jobs, leaving their jobs, left the company
    maths, math, mathematics
    wage, earnings, pay
    purchase, sell, buy
    tax, levy, taxation
    layoff, laid off, lay offs, redundancy, redundancies
    gdp, gross domestic product, economic output
    deprived, disadvantaged
    wealthy, affluent
    phone, smartphone, cellphone, mobile phone, mobile phones, cell phone, cell phones
    online, internet
    ai, artificial intelligence
    text message, text messages, text, sms
    non attendance, no show, no shows, missed appointment, missed appointments, appointments missed, failed to turn up, fail to turn up, did not turn up, failed to attend
    car, automobile, motor vehicle, motor vehicles
    lorry, truck
    petrol, gasoline
    public transport, public transit
    pedestrian, people on foot
    road, street
    boundary, border
    home, house, household, dwelling
    emission, emit, given off, gave off, give off, giving off, gives off
    carbon dioxide, co2
    nitrogen dioxide, no2
    methane, ch4
    nitrous oxide, n2o
    fine particles, fine particulates, fine particulate matter, pm2 5
    peat, peatland, bog
    forest, woodland
    rain, rainfall, precipitation
    wildfire, forest fire, forest fires, bushfire
    cattle, cow
    solar panel, solar panels, photovoltaic
    electric car, electric cars, electric vehicle, electric vehicles
    return, go back, came back, come back, went back, gone back, going back, coming back
    complete, finish
    start, begin, onset, commence
    spread, transmission, transmit
    programme, program
    ageing, aging
    burglary, break ins
    police officer, police officers, police
    often, frequent, frequently, frequency, common, commonly
    chance, odds, likelihood, probability
    beforehand, ahead of time
    treat, therapy, regimen
    usual care, standard care, routine care
    join, joined, enrol
    microbiota, microbiome, gut bacteria, gut flora, intestinal flora, gut microbes, gut microbiota, gut microbiome
    low carb, low carbohydrate
    reoffending, reoffend, recidivism, reconviction
    prisoner, inmate
    homeless, homelessness, rough sleeper, rough sleepers, rough sleeping
    care home, nursing home, care homes, nursing homes, residential care home
    carer, caregiver
    intensive care, icu, critical care
    chemotherapy, chemo
    radiotherapy, radiation therapy, radiation treatment
    mammography, mammogram
    cervical screening, smear test, smear tests, pap smear
    oral contraceptive, oral contraceptives, contraceptive pill, contraceptive pills, birth control pill, birth control pills
    hormone replacement therapy, hrt
    period pain, period pains, dysmenorrhoea, dysmenorrhea, menstrual cramps, menstrual pain
    dyspnoea, breathless, short of breath
    hives, urticaria
    cold sore, cold sores, herpes labialis
    glue ear, otitis media with effusion
    ear infection, ear infections, otitis media
    nosebleed, epistaxis
    fainting, syncope
    concussion, mild traumatic brain injury
    slipped disc, slipped discs, herniated disc, disc herniation
    tennis elbow, lateral epicondylitis
    frozen shoulder, adhesive capsulitis
    heel pain, plantar fasciitis
    sunscreen, sun cream
    hair loss, alopecia
    bad breath, halitosis
    glasses, spectacles
    immigrant, migrant
    primary school, primary schools, elementary school, elementary schools
    secondary school, secondary schools, high school, high schools
    rubbish, waste, garbage, trash
    sewage, wastewater, waste water
    hedge, hedgerow
    power cut, power cuts, blackout, outage, power outage, power outages
    self driving car, self driving cars, autonomous vehicle, autonomous vehicles, driverless car, driverless cars
    e scooter, e scooters, electric scooter, electric scooters
    video game, video games, computer game, computer games
    post traumatic stress disorder, ptsd
    attention deficit hyperactivity disorder, adhd
    bereavement, grief
    swap, switch
    ban, prohibit
    introduce, bring in, brought in, roll out, rolled out, implement
    dismiss, sack
    build, construct
    inspect, inspection
    drink driving, drunk driving, drink drive
    association, tie, tied
    """

/// What names two things at once, behind the colon the terms of both: a broken hip is a fracture and of the hip.
private let composed = """
    broken hip, broken hips, break a hip, broke a hip: hip fracture
    broken wrist, broken wrists: wrist fracture
    broken arm, broken arms: arm fracture
    broken leg, broken legs: leg fracture
    broken ankle, broken ankles: ankle fracture
    kidney damage: kidney injury
    liver damage: liver injury
    brain damage: brain injury
    lung damage: lung injury
    knee replacement, knee replacements: knee arthroplasty
    hip replacement, hip replacements: hip arthroplasty
    shoulder replacement, shoulder replacements: shoulder arthroplasty
    expectant mother, expectant mothers, mothers to be, mums to be: pregnant woman
    keyhole surgery: laparoscopic surgery
    cycle lane, cycle lanes, bike lane, bike lanes: bicycle lane
    cycle path, cycle paths, bike path, bike paths: bicycle path
    smoking cessation, stop smoking, stopped smoking, give up smoking, gave up smoking: smoke quit
    """

/// The phrases that name two things at once, each with the terms of both.
let composedPhrases: [(phrase: String, terms: [Substring])] = composed.split(separator: "\n")
    .flatMap { line in
        let parts = line.split(separator: ":")
        let terms = parts.last?.split(separator: " ") ?? []
        return (parts.first ?? "").split(separator: ",").map { phrase in
            (phrase: String(phrase.drop { $0.isWhitespace }), terms: terms)
        }
    }
