/// Names of things of one kind that exclude each other, each with its forms: who is told of men is not told of women.
///
/// A sentence about one speaks neither for nor against a claim about another. Only kinds whose members nobody
/// mistakes for one another are here, and no word that is often another one: *may* and *march* are no months here.
let kin: [[Set<String>]] = [
    [
        ["adult", "adults"], ["child", "children", "kids"],
        ["adolescent", "adolescents", "teenager", "teenagers", "teens"],
        ["infant", "infants", "baby", "babies", "toddlers"],
    ],
    [["man", "men", "male", "males"], ["woman", "women", "female", "females"]],
    [["boy", "boys"], ["girl", "girls"]],
    [
        ["mother", "mothers", "mum", "mums", "mom", "moms"],
        ["father", "fathers", "dad", "dads"],
    ],
    [["urban", "cities", "towns"], ["rural", "villages", "countryside"]],
    [["median"], ["mean"]],
    [["nominal"], ["real"]],
    [["primary"], ["secondary"]],
    [["summer"], ["winter"], ["spring"], ["autumn"]],
    [["weekday", "weekdays"], ["weekend", "weekends"]],
    [
        ["monday", "mondays"], ["tuesday", "tuesdays"], ["wednesday", "wednesdays"],
        ["thursday", "thursdays"], ["friday", "fridays"], ["saturday", "saturdays"],
        ["sunday", "sundays"],
    ],
    [
        ["january"], ["february"], ["april"], ["june"], ["july"], ["august"], ["september"],
        ["october"], ["november"], ["december"],
    ],
    [["morning", "mornings"], ["evening", "evenings"]],
    [["import", "imports", "imported"], ["export", "exports", "exported"]],
    [["public"], ["private"]], [["acute"], ["chronic"]], [["dependent"], ["independent"]],
    [["dead", "deceased"], ["alive", "living"]],
    [["inpatient", "inpatients"], ["outpatient", "outpatients"]],
    [["indoor", "indoors"], ["outdoor", "outdoors"]],
    [["north", "northern"], ["south", "southern"]],
    [["east", "eastern"], ["west", "western"]],
    [["systolic"], ["diastolic"]],
    [["sensitivity"], ["specificity"]],
    [["arrivals"], ["departures"]],
    [["births"], ["deaths"]],
    [["immune", "resistant"], ["susceptible", "hypersensitive", "vulnerable"]],
    [["with"], ["without"]], [["before"], ["after"]], [["above"], ["below"]],
    [["over"], ["under"]],
    [["new"], ["old"]], [["first"], ["second"], ["third"]], [["inside"], ["outside"]],
]

/// How many of the first of `kin` are kinds of people.
let kinOfPeople = 4

/// Whether a word names people by what they are: children, women, mothers.
func isKindOfPeople(_ word: Word) -> Bool {
    kin.prefix(kinOfPeople).joined().contains { $0.contains(word.lower) }
}

/// Words for people of an age or a sex, by which a study parts those it looks at; into parents and others it hardly does.
let agesAndSexes = Set(kin.prefix(3).joined().joined())

/// The two sexes, of whatever age: of "men and women alike" either side may be told as girls or boys.
let sexes: [Set<String>] = [
    ["men", "man", "male", "males", "boys", "boy"],
    ["women", "woman", "female", "females", "girls", "girl"],
]

/// What the sides of a study are called.
let armWords: Set<String> = ["group", "groups", "arm", "arms"]

/// Words that exclude each other only before one and the same noun, "the upper dam" and "the lower dam": elsewhere
/// they tell of other things.
private let opposites: [[Set<String>]] = [
    [["upper"], ["lower"]], [["early"], ["late"]], [["short"], ["long"]], [["high"], ["low"]],
    [["mild"], ["severe"]], [["full"], ["partial"]], [["active"], ["passive"]],
    [["left"], ["right"]],
]

/// The words that exclude a word before the same noun, of `kin` and of `opposites`.
let excludedBefore: [String: Set<String>] = {
    var found: [String: Set<String>] = [:]
    for members in kin + opposites {
        let all = members.reduce(into: Set<String>()) { $0.formUnion($1) }
        for member in members {
            for word in member { found[word] = all.subtracting(member) }
        }
    }
    return found
}()

/// Words of one change told faster or to more, and of the same told slower or to less.
let steeper: Set<String> = [
    "more", "faster", "quicker", "quickly", "sooner", "earlier", "steeper", "larger", "bigger",
    "greater",
]

/// The other end of `steeper`.
let gentler: Set<String> = [
    "less", "fewer", "slower", "slowly", "gradually", "later", "smaller", "lesser",
]
