import Storage
import Testing

@testable import Checking

/// The queue's decisions, without a queue.
@Suite struct QueueStates {
    private let ids = (0..<6).map { _ in CheckID() }

    @Test func `checks start in order, as many as may`() {
        var state = QueueState(runningLimit: 2, waitingLimit: 10)
        var started: [CheckID] = []
        for id in ids {
            let answer1 = state.reserve()
            #expect(answer1)
            started += state.add(id)
        }
        #expect(started == Array(ids[0..<2]))
        let answer2 = state.finish(ids[1])
        #expect(answer2 == [ids[2]])
        let answer3 = state.finish(ids[0])
        #expect(answer3 == [ids[3]])
        #expect(state.waiting == Array(ids[4...]))
    }

    @Test func `places are reserved before anything is written`() {
        var state = QueueState(runningLimit: 1, waitingLimit: 2)
        let answer4 = state.reserve()
        #expect(answer4)
        let answer5 = state.reserve()
        #expect(answer5)
        let answer6 = state.reserve()
        #expect(!answer6)
        state.release()
        let answer7 = state.reserve()
        #expect(answer7)
        let answer8 = state.add(ids[0])
        #expect(answer8 == [ids[0]])
        let answer9 = state.reserve()
        #expect(answer9)
        let answer10 = state.reserve()
        #expect(!answer10)
    }

    @Test func `what is resumed comes in whatever the limit, and once`() {
        var state = QueueState(runningLimit: 1, waitingLimit: 1)
        let answer11 = state.resume(ids)
        #expect(answer11 == [ids[0]])
        let answer12 = state.resume(ids)
        #expect(answer12 == [])
        #expect(state.waiting == Array(ids[1...]))
        let answer13 = state.reserve()
        #expect(!answer13)
    }

    @Test func `a waiting check can be withdrawn, a running one not`() {
        var state = QueueState(runningLimit: 1, waitingLimit: 9)
        _ = state.resume(Array(ids[0..<3]))
        let answer14 = state.withdraw(ids[1])
        #expect(answer14)
        let answer15 = state.withdraw(ids[1])
        #expect(!answer15)
        let answer16 = state.withdraw(ids[0])
        #expect(!answer16)
        let answer17 = state.finish(ids[0])
        #expect(answer17 == [ids[2]])
        let answer18 = state.finish(ids[2])
        #expect(answer18 == [])
    }
}
