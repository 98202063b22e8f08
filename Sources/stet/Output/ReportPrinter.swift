import Checking
import Reports

/// Reports in the form asked for.
struct ReportPrinter {
    let format: ReportFormat
    let terminal: Terminal
    let showsAll: Bool

    /// One report, or several: as text one after the other, as JSON in an array.
    func render(_ results: [Checked], isForFile: Bool = false) throws -> [UInt8] {
        switch format {
        case .text:
            let page = TextReport(
                width: terminal.width, isColoured: terminal.isColoured && !isForFile,
                showsAll: showsAll)
            return Array(results.map { page.render($0.report) }.joined(separator: "\n").utf8)
        case .json:
            if results.count == 1, let result = results.first { return try result.report.json() }
            let reports = try results.map { Array(try $0.report.json().dropLast()) }
            return Array("[\n".utf8) + reports.joined(separator: Array(",\n".utf8))
                + Array("\n]\n".utf8)
        case .html:
            return Array(
                results.map { HTMLReport.page($0.report, draft: $0.draft.text) }.joined().utf8)
        }
    }
}

extension Draft {
    /// The words that were checked; `nil` while a page has not been fetched.
    fileprivate var text: String? {
        guard case .text(let text, _) = content else { return nil }
        return text
    }
}
