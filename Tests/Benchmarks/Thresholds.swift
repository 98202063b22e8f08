#if Benchmarks
    /// What `--check` holds the reading line to.
    ///
    /// Speeds are ratios to the byte scan of the same text in the same run, so that they hold on another
    /// machine; they stand about a third below what was measured, since a ratio still moves with caches and
    /// neighbours. Raise them when the code gets faster.
    enum Thresholds {
        /// The least ratio of each stage to the byte scan, on 1 MB of made prose.
        static let ratios: [Stage: Double] = [
            .prose: 0.16, .quantities: 0.027, .citations: 0.027, .reading: 0.0045,
        ]

        /// How much dearer a byte may be at the longest text than at 100 kB: a straight line, but for caches.
        static let bend = 1.6

        /// The processor time of one claim judged against a full text of 300 passages, in milliseconds.
        static let judging = 5.0

        /// The peak memory of the whole reading beside the text, in lengths of the text.
        static let memory = 12.0
    }
#endif
