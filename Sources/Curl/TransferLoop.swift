import Dispatch
import Glibc
import Synchronization

/// The box in which others leave their requests for the one thread that drives libcurl.
///
/// All shared state is in the mutex; libcurl's handles never leave the thread.
final class TransferLoop: Sendable {
    /// Whom to tell how a transfer ended; resumed exactly once.
    typealias Continuation = CheckedContinuation<Result<Transfer, TransferError>, Never>

    /// A transfer that has not begun.
    struct Offer {
        let order: TransferOrder
        let continuation: Continuation
    }

    private struct Inbox {
        var queue: TransferQueue
        var offers: [TransferQueue.ID: Offer] = [:]
        /// Only while the thread has a multi handle; used under the lock, so never too late.
        var waker: MultiHandle.Waker?
        /// The thread, from the first transfer until its end was waited for.
        var thread: pthread_t?
    }

    private let configuration: CurlConfiguration
    private let inbox: Mutex<Inbox>
    private let ended = DispatchSemaphore(value: 0)

    init(_ configuration: CurlConfiguration) {
        self.configuration = configuration
        inbox = Mutex(
            Inbox(
                queue: TransferQueue(
                    connectionsPerHost: configuration.maximumConnectionsPerHost,
                    connections: configuration.maximumConnections,
                    streamsPerHost: configuration.maximumStreamsPerHost)))
    }

    /// A name for a transfer to come, under which it can be cancelled from now on.
    func reserve() -> TransferQueue.ID { inbox.withLock { $0.queue.reserve() } }

    /// Leaves a transfer for the thread, which the first one starts.
    ///
    /// Whoever sends nothing has no libcurl running beside them.
    func offer(_ id: TransferQueue.ID, _ offer: Offer) {
        let refusal: TransferError? = inbox.withLock { inbox in
            guard inbox.queue.offer(id, origin: offer.order.origin) else {
                return inbox.queue.isStopped ? .notStarted : .cancelled
            }
            if inbox.thread == nil {
                guard let thread = startThread() else {
                    inbox.queue.stop()
                    return .notStarted
                }
                inbox.thread = thread
            }
            inbox.offers[id] = offer
            inbox.waker?.wake()
            return nil
        }
        if let refusal { offer.continuation.resume(returning: .failure(refusal)) }
    }

    /// Starts the thread, which keeps the loop alive until `stop`.
    private func startThread() -> pthread_t? {
        var thread = pthread_t()
        let retained = unsafe Unmanaged.passRetained(self)
        guard unsafe pthread_create(&thread, nil, driveTransfers, retained.toOpaque()) == 0 else {
            unsafe retained.release()
            return nil
        }
        return thread
    }

    /// Ends a transfer; it is told so once its connection is closed.
    func cancel(_ id: TransferQueue.ID) {
        inbox.withLock {
            $0.queue.cancel(id)
            $0.waker?.wake()
        }
    }

    /// Ends the thread and everything that runs, and waits a second at most until libcurl is done.
    ///
    /// A process that ends while libcurl or its TLS is being set up or taken down on another thread may crash: both
    /// take themselves down at the end of a process too. A name that is being looked up may take longer than that.
    func stop() {
        let thread = inbox.withLock { inbox in
            inbox.queue.stop()
            inbox.waker?.wake()
            defer { inbox.thread = nil }
            return inbox.thread
        }
        guard let thread else { return }
        switch ended.wait(timeout: .now() + 1) {
        case .success: pthread_join(thread, nil)
        case .timedOut: pthread_detach(thread)
        }
    }

    /// The thread's work, until there is none and its handles are freed.
    fileprivate func run() {
        drive()
        ended.signal()
    }

    /// Takes what was left, moves all transfers, tells who is done, and waits.
    private func drive() {
        guard let multi = MultiHandle(configuration) else {
            inbox.withLock { $0.queue.stop() }
            for offer in takeActions().offers.values {
                offer.continuation.resume(returning: .failure(.notStarted))
            }
            return
        }
        inbox.withLock { $0.waker = multi.waker }
        var transfers = DrivenTransfers(multi, configuration)
        while true {
            let (actions, offers) = takeActions()
            if actions == [.stop] {
                transfers.abortAll()
                for offer in offers.values {
                    offer.continuation.resume(returning: .failure(.cancelled))
                }
                return
            }
            for action in actions {
                switch action {
                case .start(let id): if let offer = offers[id] { transfers.start(id, offer) }
                case .abort(let id): transfers.abort(id)
                case .drop(let id):
                    offers[id]?.continuation.resume(returning: .failure(.cancelled))
                case .stop: break
                }
            }
            transfers.advance()
            let ended = transfers.takeEnded()
            inbox.withLock { inbox in
                for end in ended {
                    inbox.queue.finish(end.id, isMultiplexed: end.isMultiplexed)
                }
            }
            for end in ended { end.continuation.resume(returning: end.result) }
            // What has ended may make room for what waits.
            if ended.isEmpty { transfers.wait() }
        }
    }

    /// What is to be done, with the offers it concerns; on `stop`, with all of them.
    private func takeActions() -> (
        actions: [TransferQueue.Action], offers: [TransferQueue.ID: Offer]
    ) {
        inbox.withLock { inbox in
            let actions = inbox.queue.next()
            var taken: [TransferQueue.ID: Offer] = [:]
            for action in actions {
                switch action {
                case .start(let id), .drop(let id):
                    taken[id] = inbox.offers.removeValue(forKey: id)
                case .abort: break
                case .stop:
                    taken = inbox.offers
                    inbox.offers = [:]
                    // The handle is freed next.
                    inbox.waker = nil
                }
            }
            return (actions, taken)
        }
    }
}

/// The thread's entry; takes over the reference that `start` gave away.
private func driveTransfers(_ loop: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    // Signals are for other threads; above all, writing to a connection that the other side has
    // closed must not end the process, and without signals libcurl does not see to that.
    var signals = sigset_t()
    _ = unsafe sigfillset(&signals)
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    if let loop = unsafe loop {
        unsafe Unmanaged<TransferLoop>.fromOpaque(loop).takeRetainedValue().run()
    }
    return nil
}

extension TransferError {
    fileprivate static let cancelled = TransferError(.cancelled, "The transfer was cancelled.")
    fileprivate static let notStarted = TransferError(
        .internal, "libcurl or its thread could not be started; memory may be short.")
}
