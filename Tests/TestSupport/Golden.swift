internal import Foundation
public import Testing

/// Compares an output with the golden file kept for it beside the tests.
///
/// With `UPDATE_GOLDEN=1` in the environment the file is rewritten and the test still fails, so that the
/// difference is reviewed before it is kept.
///
/// - Parameters:
///   - output: The bytes that came out.
///   - name: The file's name in the folder `Golden` next to the test file.
///   - file: The test file that asks.
///   - sourceLocation: Where a difference is reported.
public func expectGolden(
    _ output: String, _ name: String, file: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden")
    let golden = folder.appending(path: name)
    let kept = try? String(contentsOf: golden, encoding: .utf8)
    guard kept != output else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
        try? Data(output.utf8).write(to: golden)
        Issue.record(
            "Rewrote Golden/\(name): review the difference.", sourceLocation: sourceLocation)
        return
    }
    guard let kept else {
        Issue.record(
            "Golden/\(name) is missing; UPDATE_GOLDEN=1 writes it.", sourceLocation: sourceLocation)
        return
    }
    Issue.record(
        "\(firstDifference(kept, output)) in Golden/\(name); UPDATE_GOLDEN=1 rewrites it.",
        sourceLocation: sourceLocation)
}

/// The first line in which two texts differ, as both have it.
private func firstDifference(_ kept: String, _ output: String) -> String {
    let kept = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let output = output.split(separator: "\n", omittingEmptySubsequences: false)
    for place in 0..<max(kept.count, output.count) {
        let left = place < kept.count ? String(kept[place]) : "(end of file)"
        let right = place < output.count ? String(output[place]) : "(end of output)"
        if left != right { return "Line \(place + 1): expected “\(left)”, got “\(right)”" }
    }
    return "The line ends differ"
}
