#if Benchmarks
    import Foundation

    /// What each stage costs on one text, in nanoseconds of processor time a byte.
    ///
    /// The least of several rounds counts: whatever else the machine does can only add. All stages take
    /// turns within a round, so that a machine that slows down slows all of them.
    struct Timing {
        let bytes: Int
        private(set) var cost: [Stage: Double] = [:]

        init(_ text: String, rounds: Int) {
            bytes = text.utf8.count
            let works = Stage.allCases.compactMap { stage in
                stage.work(on: text).map { (stage, $0) }
            }
            // A clock tick is a microsecond: short texts are read many times over.
            let repeats = max(1, 1_000_000 / max(1, bytes))
            for _ in 0..<rounds {
                for (stage, work) in works {
                    let often = stage == .bytes ? repeats * 8 : repeats
                    let cost = Timing.seconds(of: work, often) * 1e9 / Double(often * max(1, bytes))
                    self.cost[stage] = min(self.cost[stage] ?? .infinity, cost)
                }
            }
            let parts = [Stage.prose, .quantities, .citations].reduce(0) { $0 + (cost[$1] ?? 0) }
            cost[.claims] = max(0, (cost[.reading] ?? 0) - parts)
        }

        /// Megabytes a second of one core.
        func speed(_ stage: Stage) -> Double { 1000 / max(cost[stage] ?? 0, 1e-3) }

        /// The speed as a share of the byte scan's on the same text in the same run.
        func ratio(_ stage: Stage) -> Double { speed(stage) / speed(.bytes) }

        /// The processor time of this process that the work takes.
        private static func seconds(of work: () -> Int, _ often: Int) -> Double {
            let start = clock()
            var sum = 0
            for _ in 0..<often { sum &+= work() }
            let end = clock()
            // Using the sum keeps the work from being optimised away.
            return Double(end - start) / Double(CLOCKS_PER_SEC) + (sum == .min ? 1 : 0)
        }
    }
#endif
