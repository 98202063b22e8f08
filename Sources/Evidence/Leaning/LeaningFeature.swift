/// What a claim beside a record can show that makes it likelier to be borne out or spoken against.
///
/// "The closest statement" is the first of the alignments. Values run from 0 to 1 unless a case says more.
package enum LeaningFeature: Int, Sendable, CaseIterable {
    // How much was handed over; none of the three is a full text.
    /// One passage, which somebody chose for the claim.
    case onePassage
    /// Several passages, which somebody chose.
    case fewPassages
    /// An abstract.
    case abstract

    // The claim by itself.
    /// How many terms it has, as a share of thirty.
    case length
    /// How strongly it claims cause: none, association, conditional cause, cause.
    case strength
    /// It says that one thing causes another.
    case claimsCause
    /// It says that two things go together.
    case claimsAssociation
    /// It says which way something goes.
    case claimsDirection
    /// It has a figure.
    case claimsFigure

    // How much of its words the record holds.
    /// The share of its weighted terms in the whole record.
    case held
    /// The same in the closest statement.
    case coverage
    /// The same with the sentence before it and the title.
    case coverageInContext
    /// The share of the closest statement's terms that the claim holds.
    case reverseCoverage
    /// The highest coverage of any statement.
    case highestCoverage
    /// The highest coverage in context of any statement.
    case highestCoverageInContext
    /// No term is missing from the closest statement and its context.
    case nothingMissing
    /// The share of its pairs of neighbouring terms that stand side by side in the closest statement.
    case pairs
    /// The share of its terms that stand in the closest statement in the same order.
    case order
    /// The share of its agent's terms in the closest statement or the title.
    case agent

    // Which way the statements go.
    /// The closest statement goes the same way.
    case agrees
    /// It goes the other way.
    case opposes
    /// One of the first five statements on the subject goes the same way.
    case someAgree
    /// One of them goes the other way.
    case someOppose
    /// One of them denies it.
    case someDeny
    /// One of the claim's slots is told the same way, counted to two.
    case slotsAgree
    /// One of them is told the other way, counted to two.
    case slotsOppose
    /// Either the claim or the closest statement denies an effect, not both.
    case oneDenies
    /// Only the claim holds a word of denial.
    case onlyClaimNegates
    /// Only the closest statement holds one.
    case onlySourceNegates

    // What else the closest statements say.
    /// The share of the claim's written numbers that stand in the closest statement.
    case numbersHeld
    /// The share that does not.
    case numbersMissing
    /// A figure of the closest statement differs from one of the claim that stands among like words.
    case figureDiffers
    /// The claim says cause where the closest statement sees things together.
    case causeOfAssociation
    /// The closest statement says that something may be.
    case sourceHedges
    /// The closest statement is a question, an aim or an open matter.
    case doubt
    /// One of the first three statements reports a significant result.
    case significant
    /// One of them reports that significance was not reached.
    case notSignificant

    // What the rules said.
    /// The verdict is that the record bears the claim out.
    case borneOut
    /// The verdict speaks against the claim.
    case accused
    /// The record was found to be about something else.
    case unrelated

    // The same beside a single passage, where no context is given and every word was chosen.
    /// `coverage` beside one passage.
    case oneCoverage
    /// `agrees` beside one passage.
    case oneAgrees
    /// `oneDenies` beside one passage.
    case oneOfTwoDenies
    /// `length` beside one passage.
    case oneLength
    /// `reverseCoverage` beside one passage.
    case oneReverseCoverage
    /// `claimsDirection` beside one passage.
    case oneDirection
    /// `borneOut` beside one passage.
    case oneBorneOut
}
