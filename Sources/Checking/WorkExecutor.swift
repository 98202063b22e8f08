import Dispatch

/// Threads of their own for work that computes for long.
///
/// Reading and judging a long draft takes a thread for seconds. On the threads that everything else
/// shares, a few such drafts would keep the daemon from answering anybody.
public final class WorkExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "stet.work", qos: .utility, attributes: .concurrent)

    /// An executor; its threads come and go with the work.
    public init() {}

    /// Runs a job on one of the threads.
    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
