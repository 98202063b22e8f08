/// Money, with the signs, codes and words people write for it.
struct Currency: Sendable {
    let unit: Quantity.Unit?
    /// A readable name, also where it is undecided whose money it is.
    let name: String
    /// Signs and letters before or after the amount: "US$", "€".
    let signs: [String]
    /// Folded words: "euro", "euros".
    let words: [String]

    init(_ code: String?, _ name: String, _ signs: String, _ words: String) {
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

    /// All currencies that are recognised.
    ///
    /// - SeeAlso: ISO 4217.
    static let all: [Currency] = [
        Currency(nil, "dollar", "$", "dollar dollars bucks"),
        Currency("USD", "US dollar", "US$", "usd"),
        Currency("EUR", "euro", "€", "euro euros eur"),
        Currency("GBP", "pound sterling", "£", "gbp sterling quid"),
        Currency("JPY", "yen", "¥", "yen jpy"),
        Currency("INR", "Indian rupee", "₹ Rs", "rupee rupees inr"),
        Currency("AUD", "Australian dollar", "A$ AU$", "aud"),
        Currency("CAD", "Canadian dollar", "C$ CA$", "cad"),
        Currency("NZD", "New Zealand dollar", "NZ$", "nzd"),
        Currency("HKD", "Hong Kong dollar", "HK$", "hkd"),
        Currency("SGD", "Singapore dollar", "S$", "sgd"),
        Currency("CNY", "yuan", "", "yuan renminbi rmb cny"),
        Currency("CHF", "Swiss franc", "", "chf francs franc"),
        Currency("SEK", "Swedish krona", "", "sek kronor"),
        Currency("NOK", "Norwegian krone", "", "nok kroner"),
        Currency("DKK", "Danish krone", "", "dkk"),
        Currency("KRW", "won", "₩", "krw"),
        Currency("RUB", "rouble", "₽", "rouble roubles ruble rubles rub"),
        Currency("BRL", "real", "R$", "brl reais"),
        Currency("ZAR", "rand", "", "zar rand"),
        Currency("MXN", "Mexican peso", "", "mxn"),
        Currency("HRK", "kuna", "", "kuna hrk"),
        Currency("TRY", "Turkish lira", "₺", "lira liras"),
        Currency("ILS", "shekel", "₪", "shekel shekels"),
        Currency("NGN", "naira", "₦", "naira"),
        Currency("PKR", "Pakistani rupee", "", "pkr"),
        Currency("PHP", "Philippine peso", "₱", ""),
        Currency("VND", "dong", "₫", ""),
        Currency("UAH", "hryvnia", "₴", "hryvnia hryvnias"),
        Currency("PLN", "zloty", "", "zloty zlotys pln"),
        Currency("MYR", "Malaysian ringgit", "RM", "ringgit myr"),
        Currency("THB", "baht", "฿", "baht"),
        Currency("IDR", "rupiah", "", "rupiah"),
        Currency("SAR", "riyal", "", "riyal riyals"),
        Currency("AED", "dirham", "", "dirham dirhams aed"),
        Currency(nil, "cent", "¢", "cents"),
        Currency(nil, "penny", "", "pence"),
        Currency(nil, "peso", "", "peso pesos"),
        Currency(nil, "bitcoin", "₿", "bitcoin bitcoins btc"),
    ]
}
