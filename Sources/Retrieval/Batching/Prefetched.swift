/// Holds the answers that were fetched for several works at once until each is asked for.
///
/// Stands before the cache; an answer is given once, and the oldest ones go when they take more than
/// 32 MB together, for then nobody came for them.
actor Prefetched: AnswerCache {
    private static let most = 32_000_000
    private let cache: any AnswerCache
    private var answers: [String: Answer] = [:]
    private var order: [String] = []
    private var size = 0

    init(over cache: any AnswerCache) { self.cache = cache }

    /// The answer fetched ahead, or else the one in the cache.
    func answer(for key: String) async throws(CacheFailure) -> Answer? {
        if let answer = answers.removeValue(forKey: key) {
            size -= answer.body.count
            // Names already given are dropped from the order when they make up most of it.
            if order.count > 2 * answers.count + 64 { order = order.filter { answers[$0] != nil } }
            return answer
        }
        return try await cache.answer(for: key)
    }

    /// The same without taking it; `nil` also where the cache cannot be read.
    func peek(_ key: String) async -> Answer? {
        if let answer = answers[key] { return answer }
        return try? await cache.answer(for: key)
    }

    /// Keeps an answer in the cache.
    func keep(_ answer: Answer, for key: String, until: Int) async throws(CacheFailure) {
        try await cache.keep(answer, for: key, until: until)
    }

    /// Holds an answer under its own address, and keeps it in the cache.
    func add(_ answer: Answer, until: Int) async throws(CacheFailure) {
        if let older = answers.updateValue(answer, forKey: answer.url) {
            size -= older.body.count
        } else {
            order.append(answer.url)
        }
        size += answer.body.count
        while size > Self.most, !order.isEmpty {
            size -= answers.removeValue(forKey: order.removeFirst())?.body.count ?? 0
        }
        try await cache.keep(answer, for: answer.url, until: until)
    }
}
