import Retrieval

extension Decoder {
    /// Refuses a member that is a known one misspelt, which would otherwise count for nothing.
    ///
    /// Other members are the caller's own: lines of a test set carry what is to come out beside what goes in.
    ///
    /// - Throws: `CommandFailure` that names the known one.
    func refuseMisspelt(known: [String]) throws {
        for key in try container(keyedBy: AnyMember.self).allKeys
        where key.stringValue != "id" && !known.contains(key.stringValue) {
            if let meant = nearestName(to: key.stringValue, among: known) {
                throw CommandFailure(
                    "There is no member “\(key.stringValue)”. Did you mean “\(meant)”?")
            }
        }
    }
}

/// A member of any name.
private struct AnyMember: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}
