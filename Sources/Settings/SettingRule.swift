import Citations

/// What a setting may hold.
enum SettingRule {
    /// A whole number.
    case whole(ClosedRange<Int>)
    /// A number; the lower bound itself only where it says so.
    case number(above: Double, upTo: Double)
    case numberFrom(Double, upTo: Double)
    /// A text with something in it.
    case words
    /// One of these.
    case choice([String])
    /// Any of these.
    case choices([String])
    /// An address that requests begin with.
    case address

    /// The range as the documentation has it: `0 to 600`; `nil` where it is none of numbers.
    var range: String? {
        switch self {
        case .whole(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .number(let low, let high): "above \(plain(low)), up to \(plain(high))"
        case .numberFrom(let low, let high): "\(plain(low)) to \(plain(high))"
        default: nil
        }
    }

    /// What it must be, as the rest of a sentence.
    var demand: String {
        switch self {
        case .whole: "a whole number from \(range ?? "")"
        case .number: "a number \(range ?? "")"
        case .numberFrom: "a number from \(range ?? "")"
        case .words: "a text that is not empty"
        case .choice(let names): "one of \(quoted(names))"
        case .choices(let names): "a list of any of \(quoted(names))"
        case .address: "an http or https address without a slash at the end"
        }
    }

    /// The first part of a value that is not as it must be; `nil` when all is well.
    ///
    /// Values of another kind than the default's were refused before.
    func violation(in value: JSONTree) -> String? {
        switch (self, value) {
        case (.whole(let range), .number(let number)):
            Int(exactly: number).map(range.contains) == true ? nil : plain(number)
        case (.number(let low, let high), .number(let number)):
            number > low && number <= high ? nil : plain(number)
        case (.numberFrom(let low, let high), .number(let number)):
            number >= low && number <= high ? nil : plain(number)
        case (.words, .text(let text)): text.isEmpty ? "“”" : nil
        case (.choice(let names), .text(let text)): names.contains(text) ? nil : "“\(text)”"
        case (.choices(let names), .list(let list)):
            list.lazy.compactMap { SettingRule.choice(names).violation(in: $0) }.first
        case (.address, .text(let text)):
            (text.hasPrefix("http://") || text.hasPrefix("https://")) && !text.hasSuffix("/")
                ? nil : "“\(text)”"
        default: value.kind
        }
    }

    /// The names there are to choose from.
    var names: [String] {
        switch self {
        case .choice(let names), .choices(let names): names
        default: []
        }
    }
}

private func quoted(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
}

/// A number as a person writes it: 600, 1.5.
private func plain(_ number: Double) -> String {
    Int(exactly: number).map { "\($0)" } ?? "\(number)"
}
