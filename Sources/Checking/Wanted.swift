import Citations
import Retrieval

/// What the citations of an article lead to, each thing once.
///
/// Vague and dangling marks lead nowhere, and pages of the article's own site are no evidence: neither
/// is asked for.
struct Wanted: Sendable {
    /// A thing to be asked for.
    enum Subject: Sendable, Hashable {
        case identifier(Identifier)
        case reference(Reference)
    }

    /// The things, in text order.
    private(set) var subjects: [Subject] = []
    /// For each of them, the citations that lead there, as places in `CitationScan.citations`.
    private(set) var citations: [[Int]] = []

    init(_ scan: CitationScan) {
        var places: [Subject: Int] = [:]
        for citation in scan.citations {
            guard let subject = Self.subject(of: citation, in: scan) else { continue }
            if let place = places[subject] {
                citations[place].append(citation.index)
            } else {
                places[subject] = subjects.count
                subjects.append(subject)
                citations.append([citation.index])
            }
        }
    }

    private static func subject(of citation: Citation, in scan: CitationScan) -> Subject? {
        switch citation.target {
        case .identifier(.page(let page)) where scan.isOwn(host: page.host): nil
        case .identifier(let identifier): .identifier(identifier)
        case .reference(let place) where scan.references.indices.contains(place):
            .reference(scan.references[place])
        case .reference, .dangling, .vague: nil
        }
    }
}

extension Wanted.Subject {
    /// The identifier it is asked for by, where it has one.
    var identifier: Identifier? {
        switch self {
        case .identifier(let identifier): identifier
        case .reference(let reference): reference.identifiers.first
        }
    }

    /// What to call it in a problem.
    var name: String {
        switch self {
        case .identifier(let identifier): identifier.text
        case .reference(let reference): reference.identifiers.first?.text ?? reference.text
        }
    }
}

extension Wanted {
    /// Asks for everything, many at a time; the retriever keeps each host's pace.
    func resolve(
        through retriever: Retriever, progress: @escaping @Sendable (CheckProgress) -> Void
    ) async -> RetrievedSources {
        var sources = RetrievedSources()
        await retriever.expect(subjects.compactMap(\.identifier))
        var answers: [[Answer]] = Array(repeating: [], count: subjects.count)
        var failures: [[FailedRequest]] = Array(repeating: [], count: subjects.count)
        var next = 0
        var finished = 0
        await withTaskGroup(of: (Int, Retriever.Retrieved).self) { group in
            while next < min(Self.atOnce, subjects.count) {
                let place = next
                group.addTask { (place, await retriever.retrieve(subjects[place])) }
                next += 1
            }
            for await (place, retrieved) in group {
                for citation in citations[place] {
                    sources.resolutions[citation] = retrieved.resolution
                }
                answers[place] = retrieved.answers
                failures[place] = retrieved.failures
                for problem in retrieved.storeProblems where !sources.problems.contains(problem) {
                    sources.problems.append(problem)
                }
                finished += 1
                progress(.resolved(finished, of: subjects.count))
                if next < subjects.count {
                    let place = next
                    group.addTask { (place, await retriever.retrieve(subjects[place])) }
                    next += 1
                }
            }
        }
        sources.answers = answers.flatMap { $0 }
        sources.failures = failures.flatMap { $0 }
        return sources
    }

    /// Enough to keep every provider busy, few enough to hold in memory.
    private static let atOnce = 32
}

extension Retriever {
    fileprivate func retrieve(_ subject: Wanted.Subject) async -> Retrieved {
        switch subject {
        case .identifier(let identifier): await retrieve(identifier)
        case .reference(let reference): await retrieve(reference)
        }
    }
}
