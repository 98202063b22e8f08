/// Words that mean the same measure or treatment in the field, by stem: one line a group.
///
/// The table is short on purpose: a wrong synonym makes a false accusation, a missing one only silence.
private let synonymGroups: [(name: Term, words: [String], phrases: [String])] = [
    ("blood-flow", ["perfusion"], ["blood flow", "blood circulation", "blood supply"]),
    (
        "range-of-motion", ["rom", "flexibility", "mobility"],
        ["range of motion", "range of movement", "joint motion"]
    ),
    (
        "pain", ["pain", "vas", "ache", "soreness"],
        ["pain intensity", "pain score", "pain scores"]
    ),
    ("spasm", ["spasm", "cramp"], ["muscle spasm", "muscle spasms"]),
    ("blood-pressure", ["bp", "hypertension"], ["blood pressure"]),
    ("death", ["death", "mortality", "died", "die", "fatality", "dead"], []),
    ("disease", ["disease", "illness", "sickness"], []),
    (
        "patient",
        [
            "patient", "participant", "subject", "volunteer", "people", "person", "individual",
            "persons",
        ], []
    ),
    ("child", ["child", "children", "kid", "paediatric", "pediatric"], []),
    ("woman", ["woman", "women", "female"], []),
    ("man", ["man", "men", "male"], []),
    ("older", ["elderly"], ["older adults", "older people", "old age", "senior citizens"]),
    ("tumour", ["tumour", "tumor", "neoplasm", "cancer", "carcinoma", "malignancy"], []),
    ("heart-attack", [], ["heart attack", "heart attacks", "myocardial infarction"]),
    ("stroke", ["stroke"], ["cerebrovascular accident"]),
    ("drug", ["drug", "medication", "medicine", "pill", "tablet"], []),
    ("doctor", ["doctor", "physician", "clinician"], []),
    ("exercise", ["exercise", "workout"], ["physical activity", "physical exercise"]),
    ("bmi", ["bmi"], ["body mass index"]),
    ("weight", ["weight"], ["body weight", "body mass"]),
    (
        "sars-cov-2", ["covid", "coronavirus"],
        ["sars cov 2", "covid 19", "coronavirus disease 2019", "2019 ncov"]
    ),
    ("heart-rate", ["hr", "pulse", "heartbeat"], ["heart rate", "heart beat", "heart beats"]),
    ("quality-of-life", ["qol", "hrqol"], ["quality of life"]),
    (
        "side-effect", [],
        [
            "side effects", "side effect", "adverse events", "adverse effects", "adverse event",
            "adverse effect", "adverse reactions", "adverse reaction",
        ]
    ),
    ("placebo", ["placebo", "sham"], []),
    (
        "caries", ["caries", "cavity", "cavities"],
        ["tooth decay", "caries lesion", "caries lesions"]
    ),
    ("swelling", ["swelling", "oedema", "edema"], []),
    ("sleep", ["sleep"], ["sleep quality", "sleep duration"]),
    ("fracture", ["fracture"], ["broken bone", "broken bones"]),
    ("diabetes", ["diabetes", "diabetic", "t2dm"], []),
    ("association", ["associated", "correlated", "linked", "related"], []),
    ("kidney", ["kidney", "renal"], []),
    ("heart", ["heart", "cardiac", "cardiovascular"], []),
    ("liver", ["liver", "hepatic"], []),
    ("lung", ["lung", "pulmonary"], []),
    ("brain", ["brain", "cerebral"], []),
    ("stomach", ["stomach", "gastric"], []),
    ("skin", ["skin", "cutaneous", "dermal"], []),
    ("gut", ["gut", "intestine", "intestinal", "bowel", "colorectal"], []),
    ("muscle", ["muscle", "muscular"], []),
    ("flu", ["flu", "influenza"], []),
    ("fever", ["fever", "pyrexia"], []),
    (root(of: "dyspnoea"), ["dyspnoea", "dyspnea", "breathlessness"], ["shortness of breath"]),
    (root(of: "fatigue"), ["fatigue", "tiredness"], []),
    (root(of: "vomiting"), ["vomiting", "emesis"], []),
    (root(of: "itching"), ["itching", "itch", "pruritus"], []),
    (root(of: "bleeding"), ["bleeding", "haemorrhage", "hemorrhage"], []),
    (
        "blood-sugar", ["glycaemia", "glycemia"],
        ["blood sugar", "blood glucose", "plasma glucose"]
    ),
    (
        "pressure-ulcer", ["bedsore"],
        ["pressure ulcer", "pressure ulcers", "pressure sore", "pressure sores"]
    ),
    (root(of: "unemployed"), ["unemployed", "jobless"], ["out of work", "without work"]),
    ("baseline", ["baseline"], ["at the start", "at the outset", "at the beginning"]),
    (root(of: "additional"), ["additional", "extra"], []),
    ("week", ["week", "weekly"], []),
    ("month", ["month", "monthly"], []),
    (root(of: "day"), ["day", "daily"], []),
    ("year", ["year", "yearly", "annual", "annually"], []),
    ("smoke", ["smoking", "tobacco", "cigarette", "smoker"], []),
    (root(of: "vaccine"), ["vaccine", "jab"], []),
    ("adolescent", ["adolescent", "teenager", "teen", "teenage"], []),
    ("infant", ["infant", "baby", "newborn", "neonate"], []),
    (root(of: "pupil"), ["pupil", "schoolchild", "schoolchildren"], []),
    (root(of: "worker"), ["worker", "employee", "staff"], []),
    (root(of: "company"), ["company", "firm", "business"], []),
    (root(of: "wage"), ["wage", "salary"], []),
    (root(of: "employment"), ["employment", "job"], []),
    (
        "soft-drink", [],
        [
            "soft drinks", "soft drink", "sugary drinks", "sugary drink", "fizzy drinks",
            "sugar sweetened beverages", "sugar sweetened beverage", "sugar sweetened drinks",
        ]
    ),
    (
        "hospital-stay", ["hospitalisation"],
        [
            "hospital admission", "hospital admissions", "hospital stay", "hospital stays",
            "admitted to hospital", "admissions to hospital", "stayed in hospital",
            "stay in hospital",
        ]
    ),
    (
        "school-marks", [],
        [
            "test scores", "exam results", "school grades", "school marks", "school performance",
            "academic performance", "academic achievement", "school achievement",
        ]
    ),
    ("preterm", ["preterm", "premature"], []),
    ("caesarean", ["caesarean", "cesarean"], ["c section", "caesarean section"]),
    ("shingles", ["shingles", "zoster"], ["herpes zoster"]),
    ("chickenpox", ["chickenpox", "varicella"], []),
    ("whooping-cough", ["pertussis"], ["whooping cough"]),
    ("hay-fever", [], ["hay fever", "allergic rhinitis"]),
    ("short-sight", ["myopia", "myopic", "shortsighted"], ["short sight", "short sighted"]),
    ("osteoporosis", ["osteoporosis"], ["brittle bones", "brittle bone disease"]),
    ("hot-flush", [], ["hot flush", "hot flushes", "hot flash", "hot flashes"]),
    ("gum-disease", ["periodontitis"], ["gum disease", "periodontal disease"]),
    ("blood-clot", ["thrombosis"], ["blood clot", "blood clots"]),
    ("painkiller", ["painkiller", "analgesic"], []),
    ("blood-thinner", ["anticoagulant"], ["blood thinner", "blood thinners"]),
    ("surgery", ["surgery", "operation"], []),
    ("heatwave", ["heatwave"], ["heat wave", "heat waves"]),
    ("birthweight", ["birthweight"], ["birth weight", "birth weights"]),
    ("wellbeing", ["wellbeing"], ["well being"]),
    ("vision", ["vision", "visual", "sight", "eyesight"], []),
    ("cortisol", ["cortisol"], ["stress hormone", "stress hormones"]),
    ("sleeping-pill", ["hypnotic"], ["sleeping pill", "sleeping pills"]),
    (root(of: "walk"), ["walk", "gait"], []),
    (root(of: "purchase"), ["purchase", "sale"], []),
]

/// All groups by name, those of `everydayWords` joined to the group that has their first name.
private let allGroups: [(name: Term, words: [String], phrases: [String])] = {
    var nameOf: [String: Term] = [:]
    for group in synonymGroups {
        for member in group.words + group.phrases { nameOf[stems(of: member)] = group.name }
    }
    return synonymGroups
        + everydayWords.split(separator: "\n").map { line in
            let members = line.split(separator: ",").map {
                String($0.drop { $0.isWhitespace })
            }
            let first = stems(of: members.first ?? "")
            return (
                name: nameOf[first] ?? first, words: members.filter { !$0.contains(" ") },
                phrases: members.filter { $0.contains(" ") }
            )
        }
}()

private func stems(of member: String) -> String {
    member.split(separator: " ").map { root(of: String($0)) }.joined(separator: " ")
}

/// The group of a single stem.
let synonyms: [String: Term] = {
    var table: [String: Term] = [:]
    for group in allGroups {
        for word in group.words { table[root(of: word)] = group.name }
    }
    return table
}()

/// The phrases that begin with a stem, longest first, with the terms they stand for.
let phrases: [String: [([String], [Term])]] = {
    var table: [String: [([String], [Term])]] = [:]
    func add(_ phrase: String, _ terms: [Term]) {
        let stems = phrase.split(separator: " ").map { root(of: String($0)) }
        if let first = stems.first { table[first, default: []].append((stems, terms)) }
    }
    for group in allGroups {
        for phrase in group.phrases { add(phrase, [group.name]) }
    }
    for (phrase, terms) in composedPhrases {
        add(phrase, terms.map { root(of: String($0)) }.map { synonyms[$0] ?? $0 })
    }
    return table.mapValues { $0.sorted { $0.0.count > $1.0.count } }
}()
