import Synchronization

/// Addresses that were noted on the way.
final class Places: Sendable {
    private let noted = Mutex<[String]>([])
    func add(_ place: String) { noted.withLock { $0.append(place) } }
    var all: [String] { noted.withLock { $0 } }
}
