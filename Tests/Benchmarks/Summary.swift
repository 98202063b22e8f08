#if Benchmarks
    import Foundation

    /// The tables of one run, and where they fall below the thresholds.
    struct Summary {
        private let timings: [Timing]
        private let memory: [(stage: Stage, multiple: Double?)]
        private let judging: [Judging]

        private static let sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
        private static let memorySize = 10_000_000

        /// Reads texts of every size.
        init(of source: Source) {
            timings = Summary.sizes.map { size in
                Timing(source.text(bytes: size), rounds: size > 1_000_000 ? 3 : 7)
            }
            memory = [Stage.prose, .quantities, .citations, .reading].map {
                ($0, Memory.multiple($0, source, bytes: Summary.memorySize))
            }
            judging = Summary.lengths.map { Judging(passages: $0) }
        }

        /// The full texts one claim is judged against, in passages.
        private static let lengths = [75, 150, 300, 600, 1200]

        /// The timing all ratios are taken from: longer than the caches next to the core, read several times.
        private var main: Timing? { timings.first { $0.bytes >= 900_000 } }

        var text: String {
            var lines: [String] = []
            if let main {
                lines.append(row("1 MB", ["MB/s of one core", "of the byte scan"]))
                for stage in Stage.allCases {
                    lines.append(
                        row(
                            stage.rawValue,
                            [number(main.speed(stage)), String(format: "%.4f", main.ratio(stage))]))
                }
            }
            lines += ["", row("MB/s at", timings.map { Summary.size($0.bytes) })]
            for stage in Stage.allCases {
                lines.append(row(stage.rawValue, timings.map { number($0.speed(stage)) }))
            }
            lines += ["", row("peak memory", ["lengths of the text"])]
            for (stage, multiple) in memory {
                lines.append(row(stage.rawValue, [multiple.map(number) ?? "unknown"]))
            }
            lines += ["", row("passages", judging.map { "\($0.passages)" })]
            lines.append(
                row("judging, ms", judging.map { String(format: "%.2f", $0.milliseconds) }))
            return lines.joined(separator: "\n")
        }

        /// What does not hold, a sentence each.
        var failures: [String] {
            var failures: [String] = []
            for stage in Stage.allCases {
                guard let main, let least = Thresholds.ratios[stage] else { continue }
                if main.ratio(stage) < least {
                    failures.append(
                        String(
                            format: "%@: %.4f of the byte scan; at least %.4f is asked.",
                            stage.rawValue, main.ratio(stage), least))
                }
            }
            for stage in [Stage.prose, .quantities, .citations, .reading] {
                guard let short = timings.first(where: { $0.bytes >= 90_000 })?.cost[stage],
                    let long = timings.last?.cost[stage], long > short * Thresholds.bend
                else { continue }
                failures.append(
                    String(
                        format: "%@: a byte costs %.1f times as much at 10 MB as at 100 kB.",
                        stage.rawValue, long / short))
            }
            if let reading = memory.last?.multiple, reading > Thresholds.memory {
                failures.append(
                    String(
                        format:
                            "reading: %.1f lengths of the text in memory; at most %.1f is asked.",
                        reading, Thresholds.memory))
            }
            return failures + judgingFailures
        }

        private var judgingFailures: [String] {
            guard let usual = judging.first(where: { $0.passages == 300 }), let long = judging.last
            else { return [] }
            var failures: [String] = []
            if usual.milliseconds > Thresholds.judging {
                failures.append(
                    String(
                        format:
                            "judging: %.1f ms a claim against 300 passages; at most %.1f is asked.",
                        usual.milliseconds, Thresholds.judging))
            }
            let bend =
                long.milliseconds / Double(long.passages)
                / (usual.milliseconds / Double(usual.passages))
            if bend > Thresholds.bend {
                failures.append(
                    String(
                        format: "judging: a passage costs %.1f times as much at %d as at 300.",
                        bend,
                        long.passages))
            }
            return failures
        }

        private func row(_ name: String, _ cells: [String]) -> String {
            name.padding(toLength: 14, withPad: " ", startingAt: 0)
                + cells.map { String(repeating: " ", count: max(1, 18 - $0.count)) + $0 }.joined()
        }

        private func number(_ value: Double) -> String { String(format: "%.1f", value) }

        private static func size(_ bytes: Int) -> String {
            bytes >= 900_000 ? "\((bytes + 500_000) / 1_000_000) MB" : "\((bytes + 500) / 1000) kB"
        }
    }
#endif
