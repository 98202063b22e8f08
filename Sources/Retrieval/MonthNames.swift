/// The number of a month, 1 to 12, by the three small letters that dates of HTTP and of journals write; else `nil`.
func monthNumber(_ name: some StringProtocol) -> Int? {
    monthNames.firstIndex { $0 == name }.map { $0 + 1 }
}

private let monthNames = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
]
