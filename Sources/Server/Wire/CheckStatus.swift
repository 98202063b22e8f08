import Reports
import Storage

/// A check on its way, or in a list: everything but its report.
struct CheckStatus: Encodable {
    let schema = "stet-check/1"
    let id: String
    let state: String
    let name: String
    let created: Int
    let updated: Int
    let failure: String?
    let links: Links

    struct Links: Encodable {
        let `self`: String
        let events: String
        let page: String
    }

    init(_ check: StoredCheck) {
        id = check.id.rawValue
        state = check.state.rawValue
        name = check.name
        created = check.created
        updated = check.updated
        failure = check.failure
        links = Links(
            self: check.id.address, events: check.id.address + "/events",
            page: "/checks/\(check.id.rawValue)")
    }
}

/// The body of `GET /v1/checks`.
struct CheckList: Encodable {
    let checks: [CheckStatus]
    /// Where the next page is; absent on the last.
    let next: String?
}

extension CheckID {
    /// Where the check is found.
    var address: String { "/v1/checks/\(rawValue)" }
}
