import Citations
import Foundation

/// A JSON value, with what a test looks at in it.
typealias JSON = JSONTree

extension JSONTree {
    init(_ bytes: some Sequence<UInt8>) throws {
        self = try JSONDecoder().decode(JSONTree.self, from: Data(bytes))
    }

    subscript(place: Int) -> JSON? { elements.indices.contains(place) ? elements[place] : nil }

    var double: Double? { if case .number(let number) = self { number } else { nil } }
}
