import Checking
import HTTPTypes
import Hummingbird
import Storage

extension BasicRequestContext {
    /// The check that the address names.
    func checkID() throws -> CheckID {
        guard let id = parameters.get("id").flatMap({ CheckID(rawValue: $0) }) else {
            throw APIError.unknownCheck
        }
        return id
    }
}

extension Draft {
    /// Refuses a draft that is longer than may be.
    func refuse(longerThan limit: Int) throws {
        if case .text(let text, _) = content, text.utf8.count > limit {
            throw APIError(
                .contentTooLarge, "draft-too-long",
                "The draft is longer than the \(limit) bytes that are taken (`limits.draftBytes`).",
                at: CheckRequest.textPointer)
        }
    }
}

extension ServerParts {
    /// Hands a draft to the queue, with its refusals as answers.
    func accept(_ draft: Draft, key: IdempotencyKey? = nil) async throws -> Acceptance {
        do throws(SubmissionError) {
            return try await queue.submit(draft, key: key)
        } catch {
            switch error {
            case .full:
                throw APIError(
                    .serviceUnavailable, "queue-full",
                    "As many checks wait as may. Try again in a minute.",
                    headers: [.retryAfter: "60"])
            case .closing:
                throw APIError(
                    .serviceUnavailable, "closing", "The daemon is about to stop. Try again soon.",
                    headers: [.retryAfter: "10"])
            case .store(let error) where error.code == .keyReused:
                throw APIError(
                    .unprocessableContent, "idempotency-key-reused",
                    "This idempotency key was used before with another body. Choose a new one.")
            case .store(let error): throw error
            }
        }
    }
}
