/// A normalised name of a work: if it exists, it is well-formed.
///
/// The text form, used in the API, on the command line and in storage, is the kind, a colon and the
/// value: `doi:10.5555/stet.1`, `pmid:123`, `pmcid:PMC123`, `arxiv:2104.12255`, `isbn:9780306406157`,
/// `nct:NCT01234567`, `trial:ISRCTN12345678`, `url:https://example.org/a`.
public enum Identifier: Sendable, Hashable {
    /// A digital object identifier.
    case doi(DOI)
    /// A PubMed identifier.
    case pmid(PMID)
    /// A PubMed Central identifier.
    case pmcid(PMCID)
    /// An arXiv identifier.
    case arxiv(ArXivID)
    /// A book.
    case isbn(ISBN)
    /// A trial registered at ClinicalTrials.gov.
    case nct(NCTNumber)
    /// A trial in another register.
    case trial(TrialNumber)
    /// A page that names no work as far as its address shows.
    case page(PageAddress)
}
