/// Money, with the signs, codes and words people write for it.
struct Currency: Sendable {
    let unit: Quantity.Unit?
    /// A readable name, also where it is undecided whose money it is.
    let name: String
    /// Signs and letters before or after the amount: "US$", "€".
    let signs: [String]
    /// Folded words: "euro", "euros".
    let words: [String]
    /// Whose it is, where the words alone say it already: "chinese" of "Chinese yuan".
    let nations: String

    init(
        _ code: String?, _ name: String, _ signs: String, _ words: String, _ nations: String = ""
    ) {
        self.nations = nations
        self.name = name
        unit = code.map {
            Quantity.Unit($0, name, Quantity.Dimension(rawValue: "money:" + $0))
        }
        self.signs = signs.split(separator: " ").map(String.init)
        self.words = words.split(separator: " ").map(String.init)
    }

    /// The dollar that does not say whose it is; always the first.
    static let dollar = 0

    static let usDollar = 1
    static let euro = 2
    static let pound = 3
    static let yen = 4
    static let rupee = 5
    static let ringgit = all.firstIndex { $0.unit?.code == "MYR" }
    static let penny = all.firstIndex { $0.name == "penny" }
    static let cent = all.firstIndex { $0.name == "cent" }
}
