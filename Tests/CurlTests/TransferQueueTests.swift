import Testing

@testable import Curl

@Suite struct TransferQueueTests {
    private func queue(perHost: Int = 2, connections: Int = 3, streams: Int = 4) -> TransferQueue {
        TransferQueue(
            connectionsPerHost: perHost, connections: connections, streamsPerHost: streams)
    }

    /// Offers one transfer for each host, in order, and gives the first actions.
    private func check(_ hosts: [String], in queue: inout TransferQueue) -> [TransferQueue.Action] {
        for host in hosts {
            let id = queue.reserve()
            let isTaken = queue.offer(id, origin: host)
            #expect(isTaken)
        }
        return queue.next()
    }

    @Test func `as many start as the host may have connections`() {
        var queue = queue()
        #expect(check(["a", "a", "a"], in: &queue) == [.start(1), .start(2)])
        #expect(queue.next() == [])
        queue.finish(1, isMultiplexed: false)
        #expect(queue.next() == [.start(3)])
    }

    @Test func `hosts take turns within the connections in all`() {
        var queue = queue()
        #expect(check(["a", "a", "b", "b"], in: &queue) == [.start(1), .start(3), .start(2)])
        queue.finish(1, isMultiplexed: false)
        #expect(queue.next() == [.start(4)])
    }

    @Test func `a host that speaks HTTP 2 takes more`() {
        var queue = queue()
        _ = check(["a", "a", "a", "a", "a", "a", "a"], in: &queue)
        queue.finish(1, isMultiplexed: true)
        #expect(queue.next() == [.start(3), .start(4), .start(5)])
        #expect(check(["b", "b", "b"], in: &queue) == [.start(8), .start(9)])
    }

    @Test func `one cancelled before its offer is not taken`() {
        var queue = queue()
        let id = queue.reserve()
        queue.cancel(id)
        let isTaken = queue.offer(id, origin: "a")
        #expect(!isTaken)
        #expect(queue.next() == [])
    }

    @Test func `one cancelled while waiting is dropped and skipped`() {
        var queue = queue(perHost: 1)
        #expect(check(["a", "a", "a"], in: &queue) == [.start(1)])
        queue.cancel(2)
        queue.cancel(2)
        #expect(queue.next() == [.drop(2)])
        queue.finish(1, isMultiplexed: false)
        #expect(queue.next() == [.start(3)])
    }

    @Test func `one cancelled while running keeps its place until it is over`() {
        var queue = queue(perHost: 1)
        _ = check(["a", "a"], in: &queue)
        queue.cancel(1)
        #expect(queue.next() == [.abort(1)])
        queue.finish(1, isMultiplexed: false)
        #expect(queue.next() == [.start(2)])
    }

    @Test func `an abort overtaken by the end is not given`() {
        var queue = queue()
        _ = check(["a"], in: &queue)
        queue.cancel(1)
        queue.finish(1, isMultiplexed: false)
        #expect(queue.next() == [])
        queue.cancel(1)
        queue.finish(1, isMultiplexed: false)
        #expect(queue.next() == [])
    }

    @Test func `nothing follows a stop`() {
        var queue = queue()
        _ = check(["a"], in: &queue)
        queue.stop()
        #expect(queue.next() == [.stop])
        let id = queue.reserve()
        let isTaken = queue.offer(id, origin: "a")
        #expect(!isTaken)
    }

    @Test func `every transfer ends once whatever the order of events`() {
        var seed: UInt64 = 11
        func random(_ bound: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: seed >> 33) % bound
        }
        for _ in 0..<200 {
            var queue = queue()
            var running: Set<Int> = []
            var over: [Int: Int] = [:]
            var known: [Int] = []
            for step in 0..<200 {
                switch step < 150 ? random(4) : 3 {
                case 0, 1:
                    let id = queue.reserve()
                    known.append(id)
                    if random(8) == 0 { queue.cancel(id) }
                    if !queue.offer(id, origin: ["a", "b", "c"][random(3)]) {
                        over[id, default: 0] += 1
                    }
                case 2:
                    if let id = known.randomElement() { queue.cancel(id) }
                default:
                    if let id = running.sorted().first {
                        running.remove(id)
                        over[id, default: 0] += 1
                        queue.finish(id, isMultiplexed: random(5) == 0)
                    }
                }
                for action in queue.next() {
                    switch action {
                    case .start(let id): running.insert(id)
                    case .drop(let id): over[id, default: 0] += 1
                    case .abort(let id):
                        if running.remove(id) != nil { over[id, default: 0] += 1 }
                        queue.finish(id, isMultiplexed: false)
                    case .stop: Issue.record("nobody asked to stop")
                    }
                }
                #expect(running.count <= 12)
            }
            while let id = running.sorted().first {
                running.remove(id)
                over[id, default: 0] += 1
                queue.finish(id, isMultiplexed: false)
                for case .start(let next) in queue.next() { running.insert(next) }
            }
            #expect(known.allSatisfy { over[$0] == 1 })
        }
    }
}
