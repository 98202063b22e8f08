import Claims
import Prose
import Quantities

extension Comparison {
    /// The same figure of the same thing, going the other way: "rose by 4%" for "fell by 4%".
    var turnedFigure: Finding? {
        guard claim.comparator == nil, !words.denies else { return nil }
        for claimed in words.quantities {
            for alignment in alignments where alignment.isStrong {
                let statement = statement(alignment)
                guard let reported = turned(claimed, in: statement),
                    !statement.words.contains(where: { $0.lower == "than" }),
                    statement.denials.isEmpty, !addsDoubt(alignment),
                    !isSetApart(from: statement), !isSetElsewhere(statement),
                    agreesInTime(statement), !isAtOtherTimeOrDose(statement),
                    !isOfAnotherSide(claimed, in: statement),
                    pairs(of: claimed).allSatisfy({ pair in
                        pair.reported.range == reported.range
                            && pair.statement == alignment.statement
                            || !agreesWithAnyReading(claimed, pair.reported)
                    })
                else { continue }
                return finding(
                    .directionReversed, at: claimed.range, against: alignment.statement,
                    decisive: reported.range,
                    "The source gives the same figure going the other way.")
            }
        }
        return nil
    }

    /// The two ends of a change in each other's place: "fell from 8% to 4%" for "rose from 4% to 8%".
    var exchangedEnds: Finding? {
        for claimed in words.quantities {
            for alignment in alignments where alignment.isAboutTheSame {
                let statement = statement(alignment)
                guard let reported = turnedEnds(claimed, in: statement),
                    !addsDoubt(alignment), !isSetApart(from: statement),
                    !isSetElsewhere(statement), agreesInTime(statement),
                    !isAtOtherTimeOrDose(statement)
                else { continue }
                return finding(
                    .directionReversed, at: claimed.range, against: alignment.statement,
                    decisive: reported.range, "The source has the two ends the other way round.")
            }
        }
        return nil
    }
}
