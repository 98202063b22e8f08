import Checking
import Citations
import Claims
import Evidence
import Prose
import Reports
import Synchronization

/// A check that does not end before it is let.
final class Gate: Sendable {
    private let isOpen = Mutex(false)

    func open() { isOpen.withLock { $0 = true } }

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
