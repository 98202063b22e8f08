import Storage

/// Who watches which check.
///
/// Somebody who comes late is told the latest event first. A slow watcher misses steps in between,
/// never the last.
struct CheckWatchers {
    private var continuations: [CheckID: [AsyncStream<CheckEvent>.Continuation]] = [:]
    private var latest: [CheckID: CheckEvent] = [:]

    /// The events of a check from now on.
    mutating func watch(_ id: CheckID) -> AsyncStream<CheckEvent> {
        let (stream, continuation) = AsyncStream<CheckEvent>.makeStream(
            bufferingPolicy: .bufferingNewest(16))
        if let event = latest[id] { continuation.yield(event) }
        continuations[id, default: []].append(continuation)
        return stream
    }

    /// Tells everybody who watches; after the last event nobody does.
    mutating func tell(_ event: CheckEvent, of id: CheckID) {
        var remaining: [AsyncStream<CheckEvent>.Continuation] = []
        for continuation in continuations[id] ?? [] {
            let result = continuation.yield(event)
            if event.isLast {
                continuation.finish()
            } else if case .terminated = result {
                continue
            } else {
                remaining.append(continuation)
            }
        }
        continuations[id] = remaining.isEmpty ? nil : remaining
        latest[id] = event.isLast ? nil : event
    }

    /// Ends all streams without a last event, because the program stops.
    mutating func endAll() {
        for continuation in continuations.values.joined() { continuation.finish() }
        continuations = [:]
    }
}
