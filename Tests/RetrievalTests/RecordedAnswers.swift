import Citations
import Foundation
import Prose
import TestSupport

@testable import Retrieval

struct RecordedIndex: Decodable {
    struct Entry: Decodable {
        struct Request: Decodable { let url: String? }
        let provider: String
        let file: String
        let request: Request
        let status: Int?
        let tags: [String]

        /// The status as recorded, or by the file's name, or the usual one.
        var likelyStatus: Int { status ?? Int(file.split(separator: "/")[1].prefix(3)) ?? 200 }
    }
    let entries: [Entry]
}

/// The recorded answers of some providers; none, with a line that says so, where they are absent.
func recorded(of providers: Set<String>) -> [(RecordedIndex.Entry, Answer)] {
    guard let folder = PackageFolder.shared("recorded"),
        let data = try? Data(contentsOf: folder.appending(path: "index.json")),
        let index = try? JSONDecoder().decode(RecordedIndex.self, from: data)
    else {
        print("skipped: ../shared/recorded is not beside this package")
        return []
    }
    return index.entries.filter { providers.contains($0.provider) }.compactMap { entry in
        guard let body = try? Data(contentsOf: folder.appending(path: entry.file)) else {
            return nil
        }
        let answer = Answer(
            url: entry.request.url ?? entry.file, time: 0, status: entry.likelyStatus,
            body: Array(body))
        return (entry, answer)
    }
}

func outcome<Value>(_ decoded: Decoded<Value>) -> String {
    switch decoded {
    case .value: "value"
    case .absent: "absent"
    case .failed(let failure): "failed: \(failure.code.rawValue)"
    }
}

func kinds(_ record: SourceRecord?) -> Set<String> {
    Set((record?.notices ?? []).map(\.kind.rawValue))
}
