import Reports

/// What came of a set that other people labelled.
public struct SetScores: Sendable {
    /// The set's name.
    let name: String
    /// How many items it has.
    let count: Int
    /// What was measured.
    let figures: [Figure]
    /// Precision and recall per class, where items have classes.
    let classes: [String: Score]
    /// Counts that belong beside the figures: verdicts by label, rules, confidence.
    let tables: [Table]
    /// Every difference, in a line a person can look up.
    let differences: [String]

    /// A table of its own, each row as long as its heading.
    struct Table: Sendable, Hashable {
        /// What it is of.
        let name: String
        /// The names of its columns.
        let columns: [String]
        /// Its rows, the first cell naming each.
        let rows: [[String]]

        init(_ name: String, _ columns: [String], _ rows: [[String]]) {
            self.name = name
            self.columns = columns
            self.rows = rows
        }
    }

    init(
        _ name: String, count: Int, figures: [Figure], classes: [String: Score] = [:],
        tables: [Table] = [], differences: [String]
    ) {
        self.name = name
        self.count = count
        self.figures = figures
        self.classes = classes
        self.tables = tables
        self.differences = differences
    }

    /// The scores as tables a person reads, with the first `shown` differences.
    public func text(differences shown: Int) -> String {
        var lines = ["\(name): \(count) " + (count == 1 ? "item" : "items"), ""]
        lines += aligned(
            [["figure", "%", "95% from", "to", "n", "do nothing", "claim alone"]]
                + figures.map { figure in
                    [
                        figure.name, percent(figure.share), percent(figure.interval.low),
                        percent(figure.interval.high), String(figure.count),
                        figure.baseline.map(percent) ?? "–",
                        figure.claimAlone.map(percent) ?? "–",
                    ]
                })
        if !classes.isEmpty { lines += [""] + table("class", classes) }
        for table in tables where !table.rows.isEmpty {
            lines += ["", table.name] + aligned([table.columns] + table.rows)
        }
        if shown > 0, !differences.isEmpty {
            lines += ["", "Differences (\(min(shown, differences.count)) of \(differences.count))"]
            lines += differences.prefix(shown).map { "  " + $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The scores as one JSON object.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("set", name)
            writer.member("items", count)
            writer.member("figures", each: figures) { writer, figure in
                writer.object { writer in
                    writer.member("name", figure.name)
                    writer.member("share", figure.share)
                    writer.member("low", figure.interval.low)
                    writer.member("high", figure.interval.high)
                    writer.member("n", figure.count)
                    writer.member("do_nothing", figure.baseline)
                    writer.member("claim_alone", figure.claimAlone)
                }
            }
            writer.member("classes", classes)
            writer.member("tables", each: tables) { writer, table in
                writer.object { writer in
                    writer.member("name", table.name)
                    writer.member("columns", each: table.columns) { $0.value($1) }
                    writer.member("rows", each: table.rows) { writer, row in
                        writer.array(row) { $0.value($1) }
                    }
                }
            }
            writer.member("differences", each: differences) { $0.value($1) }
        }
        return writer.bytes + [0x0A]
    }
}
