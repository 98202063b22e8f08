extension RandomAccessCollection {
    /// The first place from which on a condition holds, by bisection.
    ///
    /// The collection must be parted by the condition: false of the elements before the place, true of it and all
    /// behind. The end where it holds of none. The name is that of the same function in Swift Algorithms.
    ///
    /// ```swift
    /// [1, 3, 5, 7].partitioningIndex { $0 >= 4 }  // 2
    /// ```
    @inlinable
    public func partitioningIndex(where belongsBehind: (Element) throws -> Bool) rethrows -> Index {
        var place = startIndex
        var length = count
        while length > 0 {
            let half = length / 2
            let middle = index(place, offsetBy: half)
            if try belongsBehind(self[middle]) {
                length = half
            } else {
                place = index(after: middle)
                length -= half + 1
            }
        }
        return place
    }
}
