/// Decides which transfers start, wait and end; does nothing itself.
///
/// Every event is a method, and `next` says what the loop has to do. At each host as many transfers
/// run as it may have connections (or streams, once it speaks HTTP/2), hosts take turns, and waiting
/// transfers of a host keep their order. Waiting here rather than in libcurl keeps their time
/// limits from running.
struct TransferQueue {
    /// Names one transfer of one queue; never 0, never used twice.
    typealias ID = Int

    /// What the loop has to do.
    enum Action: Hashable {
        /// Begin the transfer.
        case start(ID)
        /// End a transfer that runs.
        case abort(ID)
        /// Report as cancelled a transfer that never ran.
        case drop(ID)
        /// End everything; nothing follows.
        case stop
    }

    private enum Phase {
        case reserved, waiting, running, aborting
        case cancelledEarly
    }

    private struct Host {
        var waiting: ArraySlice<ID> = []
        var running = 0
        var isMultiplexed = false
    }

    private let connectionsPerHost: Int
    private let connections: Int
    private let streamsPerHost: Int

    private var lastID: ID = 0
    private var phases: [ID: Phase] = [:]
    private var origins: [ID: String] = [:]
    private var hosts: [String: Host] = [:]
    /// Hosts that may have something to start, in the order of their turns.
    private var turns: ArraySlice<String> = []
    /// Transfers running at hosts that are not multiplexed: each takes a connection.
    private var connectionsTaken = 0
    private var endings: [Action] = []
    /// Whether nothing is taken any more.
    private(set) var isStopped = false

    init(connectionsPerHost: Int, connections: Int, streamsPerHost: Int) {
        self.connectionsPerHost = connectionsPerHost
        self.connections = connections
        self.streamsPerHost = streamsPerHost
    }

    /// A new transfer, which may be cancelled from now on.
    mutating func reserve() -> ID {
        lastID += 1
        phases[lastID] = .reserved
        return lastID
    }

    /// Lines a reserved transfer up; `false` when it was cancelled meanwhile or all is stopped.
    mutating func offer(_ id: ID, origin: String) -> Bool {
        guard phases[id] == .reserved, !isStopped else {
            phases[id] = nil
            return false
        }
        phases[id] = .waiting
        origins[id] = origin
        forgetIdleHosts()
        hosts[origin, default: Host()].waiting.append(id)
        giveTurn(to: origin)
        return true
    }

    /// Ends a transfer wherever it is; one that has ended already is left alone.
    mutating func cancel(_ id: ID) {
        switch phases[id] {
        case .reserved:
            phases[id] = .cancelledEarly
        case .waiting:
            // Its place in the host's line is skipped when its turn comes.
            phases[id] = nil
            origins[id] = nil
            endings.append(.drop(id))
        case .running:
            phases[id] = .aborting
            endings.append(.abort(id))
        case .aborting, .cancelledEarly, nil:
            break
        }
    }

    /// Notes that a started transfer is over, and whether its host shares connections.
    mutating func finish(_ id: ID, isMultiplexed: Bool) {
        guard phases[id] == .running || phases[id] == .aborting else { return }
        phases[id] = nil
        guard let origin = origins.removeValue(forKey: id), var host = hosts[origin] else { return }
        host.running -= 1
        if !host.isMultiplexed {
            connectionsTaken -= 1
            if isMultiplexed {
                host.isMultiplexed = true
                connectionsTaken -= host.running
            }
        }
        hosts[origin] = host
        giveTurn(to: origin)
    }

    /// Ends everything.
    mutating func stop() { isStopped = true }

    /// What is to be done now; each action is given once.
    mutating func next() -> [Action] {
        if isStopped { return [.stop] }
        // An abort may have been overtaken by the transfer's own end.
        var actions = endings.filter { action in
            if case .abort(let id) = action { phases[id] == .aborting } else { true }
        }
        endings = []
        var blocked: [String] = []
        while let origin = turns.popFirst() {
            guard var host = hosts[origin] else { continue }
            while let id = host.waiting.first, phases[id] != .waiting { host.waiting.removeFirst() }
            defer { hosts[origin] = host }
            guard let id = host.waiting.first else { continue }
            guard host.running < (host.isMultiplexed ? streamsPerHost : connectionsPerHost) else {
                continue  // Its turn comes back when one of its transfers finishes.
            }
            guard host.isMultiplexed || connectionsTaken < connections else {
                blocked.append(origin)
                continue
            }
            host.waiting.removeFirst()
            host.running += 1
            if !host.isMultiplexed { connectionsTaken += 1 }
            phases[id] = .running
            actions.append(.start(id))
            turns.append(origin)
        }
        turns = blocked[...]
        return actions
    }

    private mutating func giveTurn(to origin: String) {
        if !turns.contains(origin) { turns.append(origin) }
    }

    /// Keeps the memory of hosts bounded; forgetting one costs only that it is multiplexed.
    private mutating func forgetIdleHosts() {
        guard hosts.count >= 1_024 else { return }
        hosts = hosts.filter { $0.value.running > 0 || !$0.value.waiting.isEmpty }
    }
}
