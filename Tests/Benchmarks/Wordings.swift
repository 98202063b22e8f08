#if Benchmarks
    /// What the made abstracts are put together from.
    enum Wordings {
        /// The headings of a structured abstract, each with sentences that belong under it.
        static let sections: [(String, [String])] = [
            (
                "BACKGROUND: ",
                [
                    "{term} is a {adjective} cause of {noun} in {people}, yet the {adjective} effect of {term} remains unclear.",
                    "Previous studies suggest that {term} may be associated with {adjective} {noun} and {term}.",
                    "About {percent} of {people} with {term} report {adjective} {noun} within {time} of diagnosis [{count}].",
                    "The role of {term} in the {noun} of {adjective} {term} has been described by several authors (Smith et al., {year}).",
                    "Whether {term} {verb} {noun} in {people} with {term} is controversial, and {adjective} evidence is lacking.",
                    "We aimed to compare {term} with {term} for the {noun} of {adjective} {term} in {people}.",
                ]
            ),
            (
                "METHODS: ",
                [
                    "We randomly assigned {count} {people} to receive {term} {dose} or placebo once daily for {time}.",
                    "A total of {count} {people} aged {small} to 65 years (mean age {spread} years) were enrolled between {year} and {year}.",
                    "The primary {noun} was the change in {noun} from baseline to {time}, measured on a 10-point {adjective} scale.",
                    "Serum {term} was measured by {adjective} {noun} at baseline and after {time} of treatment.",
                    "In this {adjective}, double-blind trial, {people} (n = {count}) underwent {term} twice a week.",
                    "Logistic models adjusted for {noun}, {adjective} {noun} and {term} were used to estimate the odds of {term}.",
                    "Tissue samples were incubated at 37 °C with {dose} of {term} and examined for {adjective} {noun}.",
                ]
            ),
            (
                "RESULTS: ",
                [
                    "{noun} decreased by {percent} in the {term} group and by {percent} in the control group ({p}).",
                    "The mean {noun} was {spread} mm Hg with {term} compared with {spread} mm Hg with placebo ({p}).",
                    "{term} was associated with {adjective} {noun} (OR {decimal}, {interval}; {p}), but not with {term}.",
                    "At {time}, {count} of {count} {people} ({percent}) had {adjective} {noun}, and {small} had {term}.",
                    "There was no significant difference in {adjective} {noun} between the {noun} groups ({p}).",
                    "The hazard ratio for {term} was {decimal} ({interval}), and the median {noun} was {decimal} months.",
                    "{adjective} {noun} and {term} improved in {people} treated with {term}, whereas {noun} did not change.",
                    "Concentrations of {term} rose from {dose} to {dose}, a {decimal}-fold increase over {noun}.",
                    "No {adjective} adverse events occurred; {small} {people} withdrew because of {noun}.",
                ]
            ),
            (
                "CONCLUSIONS: ",
                [
                    "{term} {verb} {adjective} {noun} in {people} with {term} and may be a {adjective} option.",
                    "These findings suggest that {term} significantly reduces {noun}, although {adjective} trials are needed.",
                    "Treatment with {term} is safe and {verb} {noun} by up to {percent} in {adjective} {people}.",
                    "Our data do not support the {adjective} use of {term} for {noun} in {people}.",
                    "Further research on the {adjective} {noun} of {term} should address {noun} and long-term {term}.",
                ]
            ),
        ]

        static let smallNumbers = [
            "two", "three", "four", "six", "eight", "twelve", "2", "5", "6", "12", "18", "24",
        ]
        static let units = [
            "mg", "mg/kg", "mL", "g/L", "mmol/L", "µg", "mg/dL", "cm", "IU", "ng/mL",
        ]
        static let people = [
            "patients", "women", "children", "adults", "participants", "infants", "mice", "men",
        ]
        static let verbs = [
            "reduces", "improves", "increases", "attenuates", "prevents", "alters", "lowers",
        ]
        static let adjectives = words(
            """
            chronic acute severe postoperative clinical systolic oral early late peripheral respiratory \
            renal hepatic cognitive moderate persistent adjusted randomized independent functional lumbar \
            metabolic recurrent nocturnal inflammatory subjective bilateral ischemic physical cardiac
            """)
        static let nouns = words(
            """
            pain mortality survival recurrence infection exposure intake adherence sleep anxiety function \
            weight density hospitalization perfusion balance stiffness fatigue inflammation screening \
            rehabilitation expression clearance resistance readmission consumption severity follow-up \
            quality-of-life incidence
            """)
        static let acronyms = [
            "BMI", "IL-6", "COX-2", "HbA1c", "LDL", "MRI", "CYP2D6", "VEGF", "SF-36", "TNF-α",
        ]
        static let roots = words(
            """
            cardio neuro gastro hepato nephro osteo arthro dermo hemo broncho angio adeno lympho myo \
            chondro encephalo entero cysto pneumo thrombo vaso spondylo
            """)
        static let stems = words(
            """
            myo fibro sclero cyto lipo gluco plasti tropho vascu pathi toxi mega steno necro blasto prote
            """)
        static let endings = words(
            "sis pathy itis ectomy graphy lysis genesis in ol ide amine oma ation ance")

        private static func words(_ list: String) -> [String] {
            list.split(separator: " ").map(String.init)
        }
    }
#endif
