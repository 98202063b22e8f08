import Prose
import Testing

@Suite struct PartitioningIndexTests {
    /// The place at which a list is parted by "at least", as counting finds it.
    private func check(
        _ list: ArraySlice<Int>, atLeast least: Int, at location: SourceLocation = #_sourceLocation
    ) {
        let counted = list.startIndex + list.prefix { $0 < least }.count
        #expect(list.partitioningIndex { $0 >= least } == counted, sourceLocation: location)
    }

    @Test func `the place is the first from which on it holds`() {
        check([1, 3, 5, 7], atLeast: 4)
        check([1, 3, 3, 3, 7], atLeast: 3)
    }

    @Test func `where it holds of all or of none, the place is an end`() {
        check([], atLeast: 1)
        check([4, 5], atLeast: 1)
        check([4, 5], atLeast: 6)
    }

    @Test func `lists of every length and slices are parted alike`() {
        for length in 0..<40 {
            let list = Array(0..<length)
            for least in 0...length {
                check(list[...], atLeast: least)
                check(list[(length / 2)...], atLeast: least)
            }
        }
    }
}
