/// Words of change and comparison with their opposites.
let opposites: [String: String] = [
    "increased": "decreased", "decreased": "increased", "increase": "decrease",
    "decrease": "increase", "increases": "decreases", "decreases": "increases",
    "higher": "lower", "lower": "higher", "greater": "smaller", "reduced": "increased",
    "reduces": "increases", "reduction": "increase", "rose": "fell", "fell": "rose",
    "improved": "worsened", "improvement": "worsening", "worsened": "improved",
    "longer": "shorter", "shorter": "longer", "faster": "slower", "slower": "faster",
    "better": "worse", "worse": "better",
]

/// Units with one of the same measure that is another size.
let units: [String: String] = [
    "mg": "g", "kg": "g", "μg": "mg", "µg": "mg", "cm": "m", "mm": "cm", "mL": "L", "ml": "l",
    "minutes": "hours", "min": "h", "hours": "days", "h": "days", "weeks": "months",
    "days": "weeks", "months": "years", "years": "months", "mmol": "mol", "nmol": "mmol",
]

/// Words that deny, by which the opposite of a sentence may be as true.
let denials: Set<String> = [
    "not", "no", "nor", "neither", "none", "without", "non", "failed", "nonsignificant", "cannot",
]

/// Words of sentences that say the same of both sides.
let alike: Set<String> = [
    "similar", "similarly", "equal", "comparable", "between", "both", "same", "identical", "either",
    "versus", "vs", "difference", "differences", "differed", "differ", "correlated", "correlation",
]

/// Words before "group" that name none.
let unnamed: Set<String> = [
    "the", "a", "each", "this", "that", "two", "one", "other", "another", "both", "first", "second",
    "third", "same", "latter", "former", "per", "age", "any", "every", "of", "in", "within",
    "than", "over", "to", "from", "with", "and", "or", "for", "by", "was", "were", "which", "whole",
]
