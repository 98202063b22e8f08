/// Requests in flight by name, so that one work is asked for once however many want it.
///
/// A caller that is cancelled leaves at once; when the last one leaves, the work is cancelled.
struct InFlight<Value: Sendable> {
    private struct Flight {
        let task: Task<Void, Never>
        var waiting: [Int: CheckedContinuation<Value?, Never>]
    }

    private var flights: [String: Flight] = [:]

    func contains(_ name: String) -> Bool { flights[name] != nil }

    mutating func begin(_ name: String, _ task: Task<Void, Never>) {
        flights[name] = Flight(task: task, waiting: [:])
    }

    mutating func wait(_ id: Int, for name: String, _ waiter: CheckedContinuation<Value?, Never>) {
        guard flights[name] != nil else { return waiter.resume(returning: nil) }
        flights[name]?.waiting[id] = waiter
    }

    mutating func leave(_ id: Int, _ name: String) {
        guard let waiter = flights[name]?.waiting.removeValue(forKey: id) else { return }
        waiter.resume(returning: nil)
        guard let flight = flights[name], flight.waiting.isEmpty else { return }
        flight.task.cancel()
        flights[name] = nil
    }

    mutating func finish(_ name: String, with value: Value) {
        guard let flight = flights.removeValue(forKey: name) else { return }
        for waiter in flight.waiting.values { waiter.resume(returning: value) }
    }
}
