import Synchronization

/// What was counted since the daemon started, in the text format of Prometheus.
///
/// No label holds an id, an identifier of a source or an address.
///
/// - SeeAlso: prometheus.io, "Exposition formats" and "Metric and label naming".
final class Metrics: Sendable {
    /// A kind of request.
    struct Request: Hashable, Comparable {
        let method: String
        let route: String
        let status: Int

        static func < (left: Request, right: Request) -> Bool {
            (left.route, left.method, left.status) < (right.route, right.method, right.status)
        }
    }

    private struct Tally {
        var count = 0
        var seconds = 0.0
    }

    private let requests = Mutex<[Request: Tally]>([:])

    /// Counts one request.
    func count(_ request: Request, seconds: Double) {
        requests.withLock { requests in
            requests[request, default: Tally()].count += 1
            requests[request, default: Tally()].seconds += seconds
        }
    }

    /// The text, with gauges that were read elsewhere.
    func text(gauges: [(name: String, help: String, samples: [(labels: String, value: Int)])])
        -> String
    {
        let requests = requests.withLock { $0 }.sorted { $0.key < $1.key }
        var lines = [
            "# HELP stet_http_requests_total Requests answered.",
            "# TYPE stet_http_requests_total counter",
        ]
        lines += requests.map { "stet_http_requests_total\(labels($0.key)) \($0.value.count)" }
        lines += [
            "# HELP stet_http_request_duration_seconds Time until the answer began.",
            "# TYPE stet_http_request_duration_seconds summary",
        ]
        for (request, tally) in requests {
            lines += [
                "stet_http_request_duration_seconds_sum\(labels(request)) \(tally.seconds)",
                "stet_http_request_duration_seconds_count\(labels(request)) \(tally.count)",
            ]
        }
        for gauge in gauges {
            lines += ["# HELP \(gauge.name) \(gauge.help)", "# TYPE \(gauge.name) gauge"]
            lines += gauge.samples.map { "\(gauge.name)\($0.labels) \($0.value)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func labels(_ request: Request) -> String {
        "{method=\"\(escaped(request.method))\",route=\"\(escaped(request.route))\","
            + "code=\"\(request.status)\"}"
    }

    private func escaped(_ value: String) -> String {
        value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n")
    }
}
