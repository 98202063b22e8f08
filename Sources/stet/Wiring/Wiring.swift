import Checking
import Curl
import Foundation
import Logging
import Retrieval
import Settings

/// The parts of the program put together as the settings say, each once.
///
/// All that asks in one program asks through one retriever: only so is a provider's pace one pace.
struct Wiring {
    let settings: Settings
    /// What resolves identifiers over the network.
    let retriever: Retriever
    private let logger: Logger

    /// Parts that keep answers in `cache`, and silent unless it is given a logger.
    ///
    /// - Throws: `CommandFailure` when the list of retractions that the settings name cannot be read.
    init(
        _ settings: Settings, cache: any AnswerCache = NoCache(), logger: Logger? = nil
    ) throws(CommandFailure) {
        self.settings = settings
        let logger = logger ?? Logger(label: "stet") { _ in SwiftLogNoOpLogHandler() }
        self.logger = logger
        // Providers are the operator's choice and may be anywhere; what a draft names may not, nor where a
        // provider sends us.
        let providers = CurlConfiguration(addresses: .asked)
        let pages = CurlConfiguration(
            addresses: .publicOnly, trustsProxy: settings.retrieval.pages.trustsProxy)
        let fetchers = [providers, pages].map {
            CurlFetcher(CurlClient($0), contact: settings.contact, now: now)
        }
        retriever = Retriever(
            policy: settings.retrieval, contact: settings.contact, fetcher: fetchers[0],
            pages: fetchers[1], cache: cache,
            retractions: try retractionList(at: settings.retrieval.retractionList), now: now,
            logger: logger)
    }

    /// What checks drafts.
    var checker: Checker {
        Checker(retriever: retriever, policy: settings.rules, replaying: replaying)
    }

    /// What resolves identifiers from a bundle, and sends nothing.
    func replaying(_ bundle: EvidenceBundle) -> Retriever {
        let fetcher = BundleFetcher(bundle)
        let time = bundle.time
        return Retriever(
            policy: settings.retrieval, contact: settings.contact, fetcher: fetcher, pages: fetcher,
            retractions: RetractionList(in: bundle), now: { time }, logger: logger)
    }
}

/// The copy of Retraction Watch's list at a path; none for an empty one.
private func retractionList(at path: String) throws(CommandFailure) -> RetractionList {
    guard !path.isEmpty else { return .none }
    guard let data = FileManager.default.contents(atPath: path),
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    else {
        throw CommandFailure(
            "The list of retractions at “\(path)” (`retractionList`) cannot be read.")
    }
    let changed = (attributes[.modificationDate] as? Date) ?? Date()
    guard let list = RetractionList(csv: Array(data), time: Int(changed.timeIntervalSince1970))
    else {
        throw CommandFailure(
            "“\(path)” (`retractionList`) is not Retraction Watch's list: its first line must name the "
                + "columns OriginalPaperDOI, OriginalPaperPubMedID and RetractionNature.")
    }
    return list
}

/// The time, in seconds since 1970.
func now() -> Int { Int(Date().timeIntervalSince1970) }
