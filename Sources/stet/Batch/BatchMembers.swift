import Retrieval

extension Decoder {
    /// Refuses a member that is a known one misspelt, which would otherwise count for nothing.
    ///
    /// Other members are the caller's own: lines of a test set carry what is to come out beside what goes in.
    ///
    /// - Throws: `CommandFailure` that names the known one.
    func refuseMisspelt(known: [String]) throws {
        for key in try container(keyedBy: AnyKey.self).allKeys
        where key.stringValue != "id" && !known.contains(key.stringValue) {
            if let meant = nearestName(to: key.stringValue, among: known) {
                throw CommandFailure(
                    "There is no member “\(key.stringValue)”. Did you mean “\(meant)”?")
            }
        }
    }
}
