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

    /// A line that keeps silent unless it is given a logger.
    init(_ settings: Settings, logger: Logger? = nil) {
        self.settings = settings
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
            pages: pages, cache: cache, now: now, logger: logger)
    }

    private var pages: CurlFetcher {
        CurlFetcher(
            CurlClient(CurlConfiguration(addresses: .publicOnly)), contact: settings.contact,
            now: now)
    }

    /// What resolves identifiers from a bundle, and sends nothing.
    func replaying(_ bundle: EvidenceBundle) -> Retriever {
        let fetcher = BundleFetcher(bundle)
        let time = bundle.answers.map(\.time).max() ?? 0
        return Retriever(
            policy: settings.retrieval, contact: settings.contact, fetcher: fetcher, pages: fetcher,
            now: { time }, logger: logger)
    }
}

/// The time, in seconds since 1970.
func now() -> Int { Int(Date().timeIntervalSince1970) }
