/// Names of things of one kind, each line a kind and each entry another thing, its words parted by a slash.
///
/// A figure of one bears nothing out of another: what the aspirin did, ibuprofen did not. This table only keeps a claim from
/// being borne out, so that it may be long; what is to accuse rests on `kin`.
private let kindsOfThings = """
    neck, back/lumbar/spine, shoulder, elbow, wrist, hand, finger, hip/femur/femoral, knee, ankle, foot/feet, head, jaw, chest, abdomen, arm, leg, thumb, heel, calf
    stroke, heart attack, cancer, diabetes, dementia, asthma, arthritis, osteoporosis, fracture, eczema, flu, pneumonia, migraine, caries, gum disease, short sight, blood clot, preeclampsia/eclampsia, epilepsy, malaria, tuberculosis, measles, chickenpox, shingles, bronchitis, hay fever, hypertension, gout, psoriasis, obesity, anaemia
    pain, nausea, vomiting, headache, fatigue, dizziness, fever, cough, itching, diarrhoea, constipation, insomnia, anxiety, depression, stress, sleep, disability, breathlessness, rash, swelling, bleeding, infection, hunger, loneliness, sleepiness, mood
    cholesterol, ldl, hdl, triglyceride, homocysteine, insulin, glucose/sugar, ferritin, cortisol, testosterone, creatinine, urate, haemoglobin, fibrinogen
    aspirin, ibuprofen, paracetamol/acetaminophen, naproxen, diclofenac, metformin, insulin, warfarin, morphine, codeine, lidocaine, melatonin, caffeine, nicotine, cannabis/cannabidiol, alcohol, heroin, cocaine, amoxicillin, penicillin, semaglutide, statin/atorvastatin/simvastatin/rosuvastatin/lovastatin, placebo
    folic/folate, b12, niacin, thiamine, zinc, magnesium, iron, calcium, selenium, iodine, potassium, sodium, fluoride, copper, omega
    systolic, diastolic
    protein, fat, fibre, sugar, starch, salt, carbohydrate
    newborn/baby/infant, toddler, child/boy/girl, adult, pensioner/retiree/elderly/older
    mother, father, grandparent, sibling/brother/sister, spouse/husband/wife, friend, neighbour
    nurse, doctor, teacher, pharmacist, midwife, dentist, driver, farmer, soldier, officer, parent
    reading, writing, maths, spelling, science, attendance, behaviour, attention, literacy, numeracy
    read, write, add, subtract, spell
    wheat, barley, maize/corn, rice, soybean/soya, oat, rye, potato, rapeseed/rape, beet, cotton, millet, sorghum
    bumblebee, honeybee, hoverfly, butterfly, moth, beetle, wasp, spider, earthworm, bat, hedgehog, hare, deer, fox, badger, skylark, lapwing, swallow, sparrow, finch, owl, hawk, eagle, gull, goose, duck, salmon, trout, cod, herring, frog, newt
    cow/cattle, sheep/lamb, pig, goat, horse, chicken/hen, dog, cat, rat, mouse/mice, rabbit
    beef, pork, chicken, lamb, fish, egg, milk, cheese, yoghurt, butter, bread, fruit, vegetable, nut, bean, tea, coffee, wine, beer, juice, chocolate
    nitrogen, phosphorus, sulphur, ozone, soot, methane, carbon, ammonia, lead, mercury, arsenic, nitrate, pm2.5
    noise, warmth, light, smell, dust, damp
    oil, gas, coal, wood, electricity, petrol, diesel, solar, wind, nuclear
    car, bus, train, tram, bicycle, motorcycle, scooter, lorry, plane, boat, taxi
    pedestrian, cyclist, motorist, passenger
    rent, wage, price, tax, profit, turnover, income, wealth, saving, debt, pension
    yoga, pilates, swimming, running, walking, cycling, dancing, stretching
    acupuncture, massage, physiotherapy, surgery, chiropractic
    school, hospital, prison, office, factory, nursery, university
    village, town, city
    summer, winter, spring, autumn
    """

/// The kinds a word belongs to, each with the thing it names there.
let kindsByWord: [String: [(kind: Int, thing: Int)]] = {
    var found: [String: [(kind: Int, thing: Int)]] = [:]
    for (kind, line) in kindsOfThings.split(separator: "\n").enumerated() {
        for (thing, names) in line.split(separator: ",").enumerated() {
            for name in names.split(separator: "/") {
                let word = String(name.drop { $0.isWhitespace })
                guard !word.isEmpty, word != " " else { continue }
                let stems = word.split(separator: " ").map { root(of: String($0)) }
                // Of several words the term they come to.
                let term = phrases[stems[0]]?.first { $0.0 == stems }?.1.first
                found[term ?? synonyms[stems[0]] ?? stems[0], default: []].append((kind, thing))
            }
        }
    }
    return found
}()
