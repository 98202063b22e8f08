import Citations
import Claims
import Evidence
import Foundation
import Prose
import TestSupport
import Testing

@Suite struct `Claim cases` {
    @Test(arguments: allCases) func `comes out as promised`(_ claimCase: ClaimCase) {
        let judged = JudgedCase(claimCase)
        #expect(!claimCase.expectations.isEmpty, "The case promises nothing.")
        for line in claimCase.expectations {
            let failure = judged.failure(of: line)
            #expect(failure == nil, "\(line)\n\(failure ?? "")\n\(judged.summary)")
        }
    }

    @Test func `every rule has a case in which it speaks`() {
        let spoken = Set(
            allCases.flatMap(\.expectations).filter { !$0.hasPrefix("silent") }.flatMap { line in
                Rules.all.map(\.id.rawValue).filter { line.contains($0) }
            })
        let missing = Rules.all.map(\.id.rawValue).filter { !spoken.contains($0) }
        #expect(missing.isEmpty, "No case for \(missing.joined(separator: ", "))")
    }
}

/// All cases on disk.
private let allCases: [ClaimCase] = {
    let folder = PackageFolder.root.appendingPathComponent("Claims/Cases")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted().flatMap { file -> [ClaimCase] in
        let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        return ClaimCase.cases(in: text ?? "", file: file)
    }
}()
