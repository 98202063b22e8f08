/// Requests in flight by name, so that one work is asked for once however many want it.
///
/// A caller that is cancelled leaves at once; when the last one leaves, the work is cancelled.
struct InFlight<Value: Sendable> {
    private struct Flight {
        let number: Int
        let task: Task<Void, Never>
        var waiting: [Int: CheckedContinuation<Value?, Never>]
    }

    private var flights: [String: Flight] = [:]
    private var lastNumber = 0

    func contains(_ name: String) -> Bool { flights[name] != nil }

    /// Begins the work; `task` is told its number, because a cancelled one may end late.
    mutating func begin(_ name: String, _ task: (_ number: Int) -> Task<Void, Never>) {
        lastNumber += 1
        flights[name] = Flight(number: lastNumber, task: task(lastNumber), waiting: [:])
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

    mutating func finish(_ name: String, _ number: Int, with value: Value) {
        guard let flight = flights[name], flight.number == number else { return }
        flights[name] = nil
        for waiter in flight.waiting.values { waiter.resume(returning: value) }
    }
}
