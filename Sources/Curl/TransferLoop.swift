import CCurl
import Glibc
import Synchronization

/// The one thread that drives libcurl, and the box in which others leave their requests.
///
/// Unchecked, because `multi` is not safe to share: only the loop's thread uses it, but for `wake`,
/// which libcurl makes safe for any thread. All other shared state is in the mutex.
final class TransferLoop: @unchecked Sendable {
    typealias Continuation = CheckedContinuation<Result<Transfer, TransferError>, Never>

    private struct Inbox {
        var queue: TransferQueue
        var offers: [TransferQueue.ID: Offer] = [:]
    }

    private struct Offer {
        let order: TransferOrder
        let continuation: Continuation
    }

    private struct Active {
        let transfer: RunningTransfer
        let continuation: Continuation
    }

    private let configuration: CurlConfiguration
    private let multi: MultiHandle
    private let inbox: Mutex<Inbox>

    /// A loop at rest; `nil` when libcurl cannot start.
    init?(_ configuration: CurlConfiguration) {
        guard let multi = MultiHandle(configuration) else { return nil }
        self.configuration = configuration
        self.multi = multi
        inbox = Mutex(
            Inbox(
                queue: TransferQueue(
                    connectionsPerHost: configuration.maximumConnectionsPerHost,
                    connections: configuration.maximumConnections,
                    streamsPerHost: configuration.maximumStreamsPerHost)))
    }

    /// Starts the thread, which keeps the loop alive until `stop`; `false` when there is none.
    func start() -> Bool {
        var thread = pthread_t()
        let retained = unsafe Unmanaged.passRetained(self)
        let result = unsafe pthread_create(&thread, nil, driveTransfers, retained.toOpaque())
        guard result == 0 else {
            unsafe retained.release()
            return false
        }
        pthread_detach(thread)
        return true
    }

    /// A name for a transfer to come, under which it can be cancelled from now on.
    func reserve() -> TransferQueue.ID { inbox.withLock { $0.queue.reserve() } }

    /// Leaves a transfer for the thread; the continuation is resumed exactly once.
    func offer(_ id: TransferQueue.ID, _ order: TransferOrder, _ continuation: Continuation) {
        let isTaken = inbox.withLock { inbox in
            guard inbox.queue.offer(id, origin: order.origin) else { return false }
            inbox.offers[id] = Offer(order: order, continuation: continuation)
            return true
        }
        if isTaken {
            multi.wake()
        } else {
            continuation.resume(returning: .failure(cancelled(order)))
        }
    }

    /// Ends a transfer; its continuation is resumed once its connection is closed.
    func cancel(_ id: TransferQueue.ID) {
        inbox.withLock { $0.queue.cancel(id) }
        multi.wake()
    }

    /// Ends the thread and everything that runs.
    func stop() {
        inbox.withLock { $0.queue.stop() }
        multi.wake()
    }

    /// The thread's work: takes what was left, moves all transfers, tells who is done, and waits.
    fileprivate func run() {
        var active: [TransferQueue.ID: Active] = [:]
        while true {
            let (actions, offers) = takeActions()
            for action in actions {
                switch action {
                case .start(let id):
                    if let offer = offers[id] { start(id, offer, &active) }
                case .abort(let id):
                    finish(id, &active) { _ in .failure(cancelled(nil)) }
                case .drop(let id):
                    offers[id]?.continuation.resume(returning: .failure(cancelled(nil)))
                case .stop:
                    for id in active.keys { finish(id, &active) { _ in .failure(cancelled(nil)) } }
                    for offer in offers.values {
                        offer.continuation.resume(returning: .failure(cancelled(offer.order)))
                    }
                    return
                }
            }
            guard multi.advance() else {
                for id in active.keys { finish(id, &active) { $0.outcome(CURLE_FAILED_INIT) } }
                continue
            }
            var someFinished = false
            while let (id, result) = multi.nextFinished() {
                finish(id, &active) { $0.outcome(result) }
                someFinished = true
            }
            // What has finished may make room for what waits.
            if !someFinished { _ = multi.wait(milliseconds: active.isEmpty ? 60_000 : 1_000) }
        }
    }

    /// What is to be done, with the offers it concerns; on `stop`, with all of them.
    private func takeActions() -> ([TransferQueue.Action], [TransferQueue.ID: Offer]) {
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
                }
            }
            return (actions, taken)
        }
    }

    private func start(
        _ id: TransferQueue.ID, _ offer: Offer, _ active: inout [TransferQueue.ID: Active]
    ) {
        do throws(TransferError) {
            let transfer = try RunningTransfer(offer.order, configuration)
            guard transfer.begin(in: multi, as: id) else {
                throw TransferError(.internal, "libcurl did not take the transfer.")
            }
            active[id] = Active(transfer: transfer, continuation: offer.continuation)
        } catch {
            inbox.withLock { $0.queue.finish(id, isMultiplexed: false) }
            offer.continuation.resume(returning: .failure(error))
        }
    }

    /// Takes a transfer out of libcurl, frees its place and then tells who waits for it.
    private func finish(
        _ id: TransferQueue.ID, _ active: inout [TransferQueue.ID: Active],
        _ outcome: (RunningTransfer) -> Result<Transfer, TransferError>
    ) {
        guard let ended = active.removeValue(forKey: id) else { return }
        let result = outcome(ended.transfer)
        let isMultiplexed = ended.transfer.isMultiplexed
        ended.transfer.end(in: multi)
        inbox.withLock { $0.queue.finish(id, isMultiplexed: isMultiplexed) }
        ended.continuation.resume(returning: result)
    }
}

/// The thread's entry; takes over the reference that `start` gave away.
private func driveTransfers(_ loop: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let loop = unsafe loop {
        unsafe Unmanaged<TransferLoop>.fromOpaque(loop).takeRetainedValue().run()
    }
    return nil
}

private func cancelled(_ order: TransferOrder?) -> TransferError {
    TransferError(.cancelled, "\(order?.shownURL ?? "The transfer") was cancelled.")
}
