import Citations
import Evidence
import Foundation

/// Judges what is told of each abstract of a folder beside that abstract, and scores it.
///
/// The differences are what was said wrongly: a true claim accused, a false one borne out, an open one decided. What was left
/// open is no mistake, and is counted only. Files in a folder named `aside` are counted with the others and in a row of their
/// own, but none of their differences is listed: what was not read when a rule was written tells whether the rule is general.
func scoresOfPairs(_ name: String, at path: String) throws(SetFailure) -> SetScores {
    var files: [(name: String, isAside: Bool, judged: [JudgedItem])] = []
    for file in try pairFiles(at: path) {
        let text = String(decoding: try readFile(file), as: UTF8.self)
        let judged = try ToldAbstract.all(in: text, named: file).flatMap { $0.judged(in: file) }
        let parts = file.split(separator: "/")
        files.append(
            (
                parts.last.map { $0.replacingOccurrences(of: ".md", with: "") } ?? file,
                parts.dropLast().last == "aside", judged
            ))
    }
    let all = files.flatMap(\.judged)
    guard !all.isEmpty else { throw SetFailure("“\(path)” holds no claims. See Claims/README.md.") }
    let aside = files.filter(\.isAside).flatMap(\.judged)
    let read = files.filter { !$0.isAside }.flatMap(\.judged)
    let groups =
        files.map { ($0.name, $0.judged) } + (aside.isEmpty ? [] : [("all read", read)])
        + (aside.isEmpty ? [] : [("all aside", aside)])
    return SetScores(
        name, count: all.count,
        figures: figures(of: all) + figures(of: aside).map { $0.named("aside: " + $0.name) },
        tables: [
            table("files", "file", groups),
            table("what is wrong", "fault", faults(of: all)), ruleTable(all),
            reliabilityTable(all),
        ],
        differences: VerdictScores(read.filter(\.isDecided)).differences)
}

/// The files of pairs at a path: itself, or all in Markdown of its folder and the folders in it.
private func pairFiles(at path: String) throws(SetFailure) -> [String] {
    guard let names = FileManager.default.subpaths(atPath: path), !names.isEmpty else {
        return [path]
    }
    let found = names.filter { $0.hasSuffix(".md") && !$0.hasSuffix("README.md") }.sorted()
    guard !found.isEmpty else { throw SetFailure("“\(path)” holds no file in Markdown.") }
    return found.map { path + "/" + $0 }
}

extension ToldAbstract {
    /// What is said of each telling; all are judged beside one reading of the abstract.
    fileprivate func judged(in file: String) -> [JudgedItem] {
        let record = PassageRecord(passages: passages, depth: .abstract, study: study)
        return tellings.map { telling in
            var item = VerdictItem(
                "\(file):\(telling.line)", telling.claim, passages.map(\.text), telling.truth)
            item.kind = telling.fault
            item.depth = .abstract
            item.isOverstatementLabelled = true
            return JudgedItem(item: item, assessment: assess(claim: telling.claim, beside: record))
        }
    }
}

/// What an editor asks: are true claims accused, are false ones caught, is what is borne out true.
private func figures(of judged: [JudgedItem]) -> [Figure] {
    guard !judged.isEmpty else { return [] }
    let (right, wrong, open) = parted(judged)
    let accused = judged.filter(\.isRefuted)
    let borneOut = judged.filter(\.isBorneOut)
    return [
        Figure("true claims accused", right.count(where: \.isRefuted), of: right.count),
        Figure("true claims borne out", right.count(where: \.isBorneOut), of: right.count),
        Figure("false claims caught", wrong.count(where: \.isCaught), of: wrong.count),
        Figure("false claims called supported", wrong.count(where: \.isBorneOut), of: wrong.count),
        Figure("open claims accused", open.count(where: \.isRefuted), of: open.count),
        Figure("open claims called supported", open.count(where: \.isBorneOut), of: open.count),
        Figure(
            "precision of REFUTE", accused.count { $0.item.truth == .refuted }, of: accused.count),
        Figure(
            "precision of supported", borneOut.count { $0.item.truth == .supported },
            of: borneOut.count),
    ]
}

private func table(
    _ name: String, _ heading: String, _ groups: [(name: String, judged: [JudgedItem])]
) -> SetScores.Table {
    SetScores.Table(
        name,
        [
            heading, "true", "accused", "borne out", "false", "caught", "borne out", "open",
            "accused", "borne out",
        ],
        groups.map { group in
            let (right, wrong, open) = parted(group.judged)
            return [
                group.name, String(right.count), String(right.count(where: \.isRefuted)),
                String(right.count(where: \.isBorneOut)), String(wrong.count),
                String(wrong.count(where: \.isCaught)), String(wrong.count(where: \.isBorneOut)),
                String(open.count), String(open.count(where: \.isRefuted)),
                String(open.count(where: \.isBorneOut)),
            ]
        })
}

private func faults(of judged: [JudgedItem]) -> [(name: String, judged: [JudgedItem])] {
    Dictionary(grouping: judged.filter { $0.item.kind != nil }) { $0.item.kind ?? "" }
        .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
}

private func parted(
    _ judged: [JudgedItem]
) -> (right: [JudgedItem], wrong: [JudgedItem], open: [JudgedItem]) {
    (
        judged.filter { $0.item.truth == .supported },
        judged.filter { $0.item.truth == .refuted }, judged.filter { $0.item.truth == .open }
    )
}

extension JudgedItem {
    /// Whether a passage is said to bear it out.
    fileprivate var isBorneOut: Bool { assessment.verdict == .supported }

    /// Whether anything was said of it.
    fileprivate var isDecided: Bool { assessment.verdict != .unverified }

    /// Whether the editor is told that the source says otherwise: more, less, or the opposite.
    fileprivate var isCaught: Bool { isRefuted || assessment.verdict == .understated }
}

extension Figure {
    /// The same under another name.
    fileprivate func named(_ name: String) -> Figure {
        Figure(
            name, share, interval, count: count, baseline: baseline, claimAlone: claimAlone)
    }
}
