/// How many requests to one host may be sent again: a pure account.
///
/// Ten to begin with, and one more for every ten answers that were well, up to ten: a host that is
/// in trouble is not given twice or three times the requests on top.
struct RetryBudget: Sendable {
    private static let most = 100
    /// In tenths of a request.
    private var credit = RetryBudget.most

    /// Notes that a request was answered well.
    mutating func earn() { credit = min(Self.most, credit + 1) }

    /// Takes one request to be sent again, where there is one.
    mutating func spend() -> Bool {
        guard credit >= 10 else { return false }
        credit -= 10
        return true
    }
}
