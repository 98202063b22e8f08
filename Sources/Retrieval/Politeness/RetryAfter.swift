/// How long a host asks to be left alone; `nil` when it does not say, at most ten minutes.
///
/// It says so in seconds or as a date; a date is compared with `time`, when the answer came, in
/// seconds since 1970, so that nothing here reads a clock. A date that is over means: at once.
///
/// - SeeAlso: RFC 9110, sections 5.6.7 and 10.2.3.
func retryAfter(in headers: [String: String], at time: Int) -> Duration? {
    guard let value = headers["retry-after"] else { return nil }
    if let seconds = Double(value) {
        return seconds >= 0 ? .seconds(min(seconds, 600)) : nil
    }
    return seconds(ofHTTPDate: value).map { .seconds(min(max($0 - time, 0), 600)) }
}

/// The seconds since 1970 of a date in HTTP, in each of its three forms; `nil` for anything else.
///
/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
func seconds(ofHTTPDate text: String) -> Int? {
    guard text.utf8.count <= 64 else { return nil }
    let words = text.lowercased().split { " ,-".contains($0) }
    guard let month = words.lazy.compactMap(monthNumber).first,
        let clock = words.first(where: { $0.contains(":") })
    else { return nil }
    let times = clock.split(separator: ":").compactMap { Int($0) }
    let numbers = words.filter { $0.allSatisfy(\.isNumber) }.compactMap { Int($0) }
    guard times.count == 3, numbers.count == 2, (1...31).contains(numbers[0]),
        (0...23).contains(times[0]), (0...59).contains(times[1]), (0...60).contains(times[2])
    else { return nil }
    var year = numbers[1]
    // Two digits below 70 are of this century: no clock is read here, and HTTP is younger than 1970.
    if year < 100 { year += year < 70 ? 2000 : 1900 }
    guard (1970...9999).contains(year) else { return nil }
    return days(year: year, month: month, day: numbers[0]) * 86_400 + times[0] * 3600
        + times[1] * 60 + times[2]
}

/// Days since 1970-01-01 in the Gregorian calendar, counted in years that begin in March.
private func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return year * 365 + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
}
