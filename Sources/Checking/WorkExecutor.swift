import Dispatch
import Foundation
import Synchronization

/// Threads of their own for work that computes for long.
///
/// Reading and judging a long draft takes a thread for seconds. On the threads that everything else
/// shares, a few such drafts would keep the daemon from answering anybody.
public final class WorkExecutor: TaskExecutor {
    private let jobs = JobLine()

    /// An executor with so many threads, at least one; they end with it.
    public init(threads: Int = 4) {
        for _ in 0..<max(1, threads) {
            let thread = Thread { [jobs] in jobs.work() }
            thread.name = "stet.work"
            // The default of secondary threads is too small for deeply nested documents.
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    deinit { jobs.close() }

    /// Has a job run by the next thread that is free.
    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.add { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

/// Jobs in line for the threads that do them.
private final class JobLine: Sendable {
    private let line = Mutex((jobs: [@Sendable () -> Void](), isClosed: false))
    private let bell = DispatchSemaphore(value: 0)

    func add(_ job: @escaping @Sendable () -> Void) {
        line.withLock { $0.jobs.append(job) }
        bell.signal()
    }

    func close() {
        line.withLock { $0.isClosed = true }
        bell.signal()
    }

    /// Does jobs until the line is closed; each ring of the bell is one job, or the end.
    func work() {
        while true {
            bell.wait()
            guard let job = line.withLock({ $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }) else {
                guard line.withLock(\.isClosed) else { continue }
                // The next thread is to hear of the end, too.
                bell.signal()
                return
            }
            job()
        }
    }
}
