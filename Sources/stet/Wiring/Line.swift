import Checking
import Curl
import Foundation
import Logging
import Retrieval
import Settings

/// The parts of the line put together as the settings say.
struct Line {
    let settings: Settings
    private let logger: Logger
    private let retractions: RetractionList

    /// A line that keeps silent unless it is given a logger.
    ///
    /// - Throws: `CommandFailure` when the list of retractions that the settings name cannot be read.
    init(_ settings: Settings, logger: Logger? = nil) throws(CommandFailure) {
        self.settings = settings
        retractions = try retractionList(at: settings.retrieval.retractionList)
        self.logger =
            logger ?? Logger(label: "stet") { _ in SwiftLogNoOpLogHandler() }
    }

    /// What checks drafts, with answers kept in `cache`.
    func checker(cache: any AnswerCache) -> Checker {
        Checker(
            retriever: retriever(cache: cache), pages: pages, policy: settings.rules,
            replaying: replaying)
    }

    /// What resolves identifiers over the network.
    func retriever(cache: any AnswerCache) -> Retriever {
        // Providers are the operator's choice and may be anywhere; what a draft names may not, nor where a
        // provider sends us.
        let providers = CurlFetcher(
            CurlClient(CurlConfiguration(addresses: .asked)), contact: settings.contact, now: now
        )
        return Retriever(
            policy: settings.retrieval, contact: settings.contact, fetcher: providers,
            pages: pages, cache: cache, retractions: retractions, now: now, logger: logger)
    }

    private var pages: CurlFetcher {
        CurlFetcher(
            CurlClient(
                CurlConfiguration(
                    addresses: .publicOnly, trustsProxy: settings.retrieval.pages.trustsProxy)),
            contact: settings.contact, now: now)
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
