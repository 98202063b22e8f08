import Checking
import Claims
import Evidence
import Glibc
import Prose
import Reports
import Synchronization

/// A check that does not end before it is let.
final class Gate: Sendable {
    private let isOpen = Mutex(false)

    func open() { isOpen.withLock { $0 = true } }
    var lets: Bool { isOpen.withLock { $0 } }

    var check: CheckQueue.Check {
        { draft, _ in
            while !self.isOpen.withLock({ $0 }), !Task.isCancelled {
                try? await Task.sleep(for: .milliseconds(5))
            }
            let reading = read(Article.reading("It rose.", as: .plain))
            let report = Report(
                reading: reading, judgement: judge(reading, resolutions: [:]), resolutions: [:],
                name: draft.name, origin: .offline)
            return Checked(report: report, draft: draft)
        }
    }
}

extension Desk {
    /// A check that computes until it is let go, and gives its thread to nobody.
    final class Busy: Sendable {
        private let gate: Gate
        private let count = Mutex(0)

        init(_ gate: Gate) { self.gate = gate }

        var running: Int { count.withLock { $0 } }

        var check: CheckQueue.Check {
            { draft, progress in
                self.count.withLock { $0 += 1 }
                while !self.gate.lets { usleep(1000) }
                return await self.gate.check(draft, progress)
            }
        }
    }
}
