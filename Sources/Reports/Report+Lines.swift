extension Report.Source {
    /// The authors as a text names them ("Example et al.").
    ///
    /// Where there are none, the title, the site or the identifier stands for them.
    var byline: String {
        let families = authors.map { author in
            author.split(separator: ",", maxSplits: 1).first.map(String.init) ?? author
        }
        switch families.count {
        case 0: return title ?? container ?? id
        case 1, 2: return listed(families)
        default: return families[0] + " et al."
        }
    }

    /// The kind of study as a writer says it.
    var studyName: String? { study.map { studyWords[$0] ?? $0 } }

    /// Who, when, what kind of study, and in how many people.
    ///
    /// "Example et al. 2014, randomised trial, 24 participants".
    var citationLine: String {
        let isNamed = !authors.isEmpty
        var parts = [byline + (year.map { isNamed ? " \($0)" : " (\($0))" } ?? "")]
        if let studyName { parts.append(studyName) }
        if let participants { parts.append(counted(participants, "participant")) }
        return parts.joined(separator: ", ")
    }
}

extension Report.Notice {
    /// The notice as a sentence without its full stop.
    ///
    /// "retracted on 2019-03-01 (publisher, told by crossref)".
    var line: String {
        let what = kind == "concern" ? "expression of concern" : kind
        let when = date.map { " on \($0)" } ?? ""
        let link = notice.map { ", \($0)" } ?? ""
        return "\(what)\(when) (\(origin), told by \(provider)\(link))"
    }
}

/// Kinds of study as a writer says them.
private let studyWords = [
    "rct": "randomised trial", "uncontrolled-trial": "trial without a control group",
    "meta-analysis": "meta-analysis", "systematic-review": "systematic review",
    "case-control": "case-control study", "cross-sectional": "cross-sectional study",
    "cohort": "cohort study", "case-report": "case report", "animal": "study in animals",
    "in-vitro": "study in cells", "modelling": "modelling study",
    "qualitative": "qualitative study", "observational": "observational study",
    "protocol": "study protocol",
]
