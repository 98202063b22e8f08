/// What somebody who watches a check is told.
public enum CheckEvent: Sendable, Hashable {
    /// It was begun.
    case started
    /// It came so far.
    case progress(CheckProgress)
    /// Its report is kept: the last event.
    case done
    /// It failed, and why: the last event.
    case failed(String)
    /// It was deleted: the last event.
    case deleted

    /// Whether nothing follows.
    var isLast: Bool {
        switch self {
        case .done, .failed, .deleted: true
        case .started, .progress: false
        }
    }
}
