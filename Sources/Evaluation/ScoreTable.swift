import Reports

/// Scores as lines of a table: one row a name, in alphabetical order.
func table(_ heading: String, _ scores: [String: Score]) -> [String] {
    let rows = scores.sorted { $0.key < $1.key }.map { name, score in
        [
            name, String(score.count), share(score.precision), share(score.recall),
            share(score.f1),
        ]
    }
    return aligned([[heading, "n", "precision", "recall", "F1"]] + rows)
}

extension JSONWriter {
    /// Scores as a list of objects: one a name, in alphabetical order.
    mutating func member(_ name: String, _ scores: [String: Score]) {
        member(name, each: scores.sorted { $0.key < $1.key }) { writer, entry in
            writer.object { writer in
                writer.member("name", entry.key)
                writer.member("n", entry.value.count)
                writer.member("precision", entry.value.precision)
                writer.member("recall", entry.value.recall)
                writer.member("f1", entry.value.f1)
            }
        }
    }
}

/// Cells as lines: the first column to the left, the others to the right.
func aligned(_ rows: [[String]]) -> [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
        rows.map { $0.count > column ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
        let cells = row.enumerated().map { column, cell in
            let blank = String(repeating: " ", count: widths[column] - cell.count)
            return column == 0 ? cell + blank : "  " + blank + cell
        }
        return String(cells.joined().reversed().drop { $0 == " " }.reversed())
    }
}

private func share(_ value: Double?) -> String { value.map(percent) ?? "–" }
