/// A stretch of the tokens of a clause in half the room: no clause has 2³¹ of them.
///
/// What is asked of every word and mostly answered with nothing must be small, and hold nothing that is counted.
@propertyWrapper
struct Places {
    private var start: Int32
    private var end: Int32

    init(wrappedValue: Range<Int>) {
        start = Int32(truncatingIfNeeded: wrappedValue.lowerBound)
        end = Int32(truncatingIfNeeded: wrappedValue.upperBound)
    }

    var wrappedValue: Range<Int> { Int(start)..<Int(end) }
}

/// The same where there may be none.
@propertyWrapper
struct PlacesIfAny {
    private var start: Int32
    private var end: Int32

    init(wrappedValue: Range<Int>?) {
        start = wrappedValue.map { Int32(truncatingIfNeeded: $0.lowerBound) } ?? -1
        end = wrappedValue.map { Int32(truncatingIfNeeded: $0.upperBound) } ?? -1
    }

    var wrappedValue: Range<Int>? {
        get { start < 0 ? nil : Int(start)..<Int(end) }
        set { self = PlacesIfAny(wrappedValue: newValue) }
    }
}
