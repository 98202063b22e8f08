import CCurl
import Glibc

/// All transfers in libcurl's hands; never leaves the thread that drives them.
struct DrivenTransfers: ~Copyable {
    /// A transfer that is over, and what its continuation is to be told.
    struct End {
        let id: TransferQueue.ID
        let isMultiplexed: Bool
        let continuation: TransferLoop.Continuation
        let result: Result<Transfer, TransferError>
    }

    private struct Active {
        let transfer: RunningTransfer
        let continuation: TransferLoop.Continuation
    }

    // The transfers come first, so that they are freed before what they were added to.
    private var active: [TransferQueue.ID: Active] = [:]
    private let multi: MultiHandle
    private let configuration: CurlConfiguration
    private let asked = AskedPlaces()
    private var ended: [End] = []

    init(_ multi: consuming MultiHandle, _ configuration: CurlConfiguration) {
        self.multi = multi
        self.configuration = configuration
    }

    /// Begins a transfer; one that cannot begin has ended.
    mutating func start(_ id: TransferQueue.ID, _ offer: TransferLoop.Offer) {
        do throws(TransferError) {
            let transfer = try RunningTransfer(offer.order, configuration, asked: asked)
            guard transfer.begin(in: multi, as: id) else {
                throw TransferError(.internal, "libcurl did not take the transfer.")
            }
            active[id] = Active(transfer: transfer, continuation: offer.continuation)
        } catch {
            ended.append(
                End(
                    id: id, isMultiplexed: false, continuation: offer.continuation,
                    result: .failure(error)))
        }
    }

    /// Ends a transfer wherever it is, closing its connection or stream.
    mutating func abort(_ id: TransferQueue.ID) {
        end(id) { $0.cancellation }
    }

    /// Ends them all at once, and tells their continuations.
    mutating func abortAll() {
        for id in active.keys { abort(id) }
        for end in takeEnded() { end.continuation.resume(returning: end.result) }
    }

    /// Moves all transfers as far as they go without waiting.
    mutating func advance() {
        guard multi.advance() else {
            // Never seen; a broken handle must not leave anybody waiting.
            for id in active.keys { end(id) { $0.outcome(CURLE_FAILED_INIT) } }
            return
        }
        while let (id, result) = multi.nextFinished() { end(id) { $0.outcome(result) } }
    }

    /// The transfers that have ended since it was last asked.
    mutating func takeEnded() -> [End] {
        defer { ended = [] }
        return ended
    }

    /// Waits until something moves, somebody wakes it, or a second (at rest a minute) is over.
    func wait() {
        if !multi.wait(milliseconds: active.isEmpty ? 60_000 : 1_000) { usleep(10_000) }
    }

    private mutating func end(
        _ id: TransferQueue.ID,
        _ outcome: (RunningTransfer) -> Result<Transfer, TransferError>
    ) {
        guard let over = active.removeValue(forKey: id) else { return }
        let result = outcome(over.transfer)
        let isMultiplexed = over.transfer.isMultiplexed
        over.transfer.end(in: multi)
        ended.append(
            End(
                id: id, isMultiplexed: isMultiplexed, continuation: over.continuation,
                result: result))
    }
}
