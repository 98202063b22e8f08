import Citations
import Testing

@testable import Retrieval

/// The tables of a paper in JATS are read as those of a page: each figure with the heads of its row and column.
@Suite struct PaperTableTests {
    private func sections(_ body: String, after: String = "") -> [Section] {
        let article = "<article><front/><body>\(body)</body>\(after)</article>"
        return JATSArticle(document: Array(article.utf8))?.bodySections ?? []
    }

    private func check(_ rows: String, says expected: String...) {
        let read = sections(
            "<sec><title>Results</title><table-wrap><label>Table 1</label><table>\(rows)</table></table-wrap></sec>"
        )
        #expect(read.filter { $0.role == .cell }.map(\.text) == expected, "\(rows)")
    }

    @Test func `a cell is said with its heads, and the caption stands over it`() {
        let read = sections(
            """
            <sec><title>Results</title><p>Flow rose.<table-wrap><label>Table 1</label>
            <caption><title>Flow by group.</title></caption><alternatives><graphic/><table>
            <thead><tr><td/><td><bold>Massage</bold></td><td>Control</td></tr></thead>
            <tbody><tr><td>Mean flow, ml/min<xref ref-type="table-fn" rid="f1">*</xref></td>
            <td>13.5<sup>a</sup></td><td>12 <xref ref-type="bibr" rid="r1">3</xref></td></tr></tbody></table>
            </alternatives><table-wrap-foot><fn><p>At rest.</p></fn></table-wrap-foot></table-wrap></p></sec>
            """)
        #expect(
            read.map(\.text) == [
                "Flow rose.", "Flow by group.", "Mean flow; Massage: 13.5 ml/min",
                "Mean flow; Control: 12 ml/min",
            ])
        #expect(read.map(\.role) == [.results, .results, .cell, .cell])
        #expect(read.last?.label == "Flow by group.")
    }

    @Test(arguments: [
        ("", "oasis:"),
        (" xmlns:oasis='http://www.niso.org/standards/z39-96/ns/oasis-exchange/table'", ""),
    ])
    func `a table in the exchange model of CALS is read`(namespace: String, prefix: String) {
        let rows = """
            <table\(namespace)><tgroup cols="3"><colspec colname="a" colnum="1"/><colspec colname="b"/><colspec colname="c"/>
            <thead><row><entry morerows="1">Outcome</entry><entry namest="b" nameend="c">Arm</entry></row>
            <row><entry>Massage</entry><entry>Sham</entry></row></thead>
            <tbody><row><entry>Pain, 12 weeks</entry><entry>12 %</entry><entry>15 %</entry></row></tbody></tgroup></table>
            """
        let read = sections(
            "<sec><table-wrap>\(prefix.isEmpty ? rows : rows.prefixed(prefix))</table-wrap></sec>")
        #expect(
            read.map(\.text) == [
                "Outcome: Pain, 12 weeks; Arm, Massage: 12 %",
                "Outcome: Pain, 12 weeks; Arm, Sham: 15 %",
            ])
    }

    @Test func `cells of CALS that are left out are blank, and no number is too large`() {
        let read = sections(
            """
            <sec><table-wrap><table><tgroup cols="3"><colspec colname="a"/><colspec colname="b"/><colspec colname="c" colnum="3"/>
            <thead><row><entry>Outcome</entry><entry>Massage</entry><entry>Sham</entry></row></thead>
            <tbody><row><entry>Pain</entry><entry colname="c">15 %</entry></row>
            </tbody></tgroup></table></table-wrap></sec>
            """)
        #expect(read.map(\.text) == ["Outcome: Pain; Sham: 15 %"])
        _ = sections(
            """
            <sec><table-wrap><table><tgroup><colspec colname="a" colnum="9223372036854775807"/><colspec colname="b" colnum="-9"/>
            <tbody><row><entry namest="a" nameend="b" morerows="9223372036854775807">1</entry></row></tbody></tgroup></table></table-wrap></sec>
            """)
    }

    @Test(arguments: [
        ("Age (years)", "44", "Age", "44 years"), ("Age, years", "44 (12)", "Age", "44 years (12)"),
        ("Age, mean (SD), y", "44.2 ± 3", "Age, mean (SD)", "44.2 ± 3 y"),
        ("Weight [kg]", "70–75", "Weight", "70–75 kg"),
        ("Pressure (mm Hg)", "<120", "Pressure", "<120 mm Hg"),
        ("Change, mmol/L", "−0.2 (−0.4 to 0)", "", ""), ("Age (years)", "44 months", "", ""),
        ("Age (years)", "", "", ""), ("Age (years)", "not asked", "", ""),
        ("Men (n)", "44", "", ""), ("Change (%)", "44", "", ""), ("years", "44", "", ""),
        ("Age (years), follow-up (weeks)", "44", "", ""),
    ])
    func `a unit in a head stands behind the figure`(
        head: String, value: String, bare: String, said: String
    ) {
        let unit = HeadUnit(head)
        let text = unit?.said(of: value)
        #expect((text ?? "") == said, "\(head)")
        if text != nil { #expect(unit?.head == bare) }
    }

    @Test
    func `a unit is the figure's where one head tells it and none says it is of another kind`() {
        check(
            """
            <thead><tr><th>Outcome</th><th>Massage</th><th>Change, %</th><th>P value</th><th>Stay, days</th></tr></thead>
            <tr><td>Flow (ml/min)</td><td>13.5</td><td>12</td><td>.04</td><td>3</td></tr>
            <tr><td>Share n (%)</td><td>13</td><td>12</td><td>.04</td><td>3</td></tr>
            <tr><td>All</td><td>13</td><td>12</td><td>.04</td><td>3</td></tr>
            """,
            says: "Outcome: Flow; Massage: 13.5 ml/min", "Outcome: Flow (ml/min); Change, %: 12",
            "Outcome: Flow (ml/min); P value: .04", "Outcome: Flow (ml/min); Stay, days: 3",
            "Outcome: Share n (%); Massage: 13", "Outcome: Share n (%); Change, %: 12",
            "Outcome: Share n (%); P value: .04", "Outcome: Share n (%); Stay, days: 3",
            "Outcome: All; Massage: 13", "Outcome: All; Change, %: 12",
            "Outcome: All; P value: .04",
            "Outcome: All; Stay: 3 days")
    }

    @Test func `rows set in belong to the row above them, until one is not`() {
        check(
            """
            <thead><tr><th>Characteristic</th><th>Massage</th></tr></thead>
            <tr><td>Smoking, no. (%)</td><td/></tr><tr><td>&#x2003;Never</td><td>12 (50)</td></tr>
            <tr><td>Age, years</td><td>44</td></tr>
            """,
            says: "Smoking, no. (%); Characteristic: Never; Massage: 12 (50)",
            "Characteristic: Age; Massage: 44 years")
    }

    @Test func `columns under one head are not told apart`() {
        check(
            """
            <thead><tr><th>Outcome</th><th colspan="2">Arm</th><th>P</th></tr></thead>
            <tr><td/><td>Massage</td><td>Sham</td><td/></tr>
            <tr><td>Pain</td><td>12</td><td>15</td><td>.04</td></tr>
            """, says: "Outcome: Pain; P: .04")
    }

    @Test func `tables apart from the body are read, and those of a closed article are not`() {
        let floats =
            "<floats-group><table-wrap><table><tr><th>Arm</th><th>Flow</th></tr><tr><td>Sham</td><td>3</td></tr></table></table-wrap></floats-group>"
        #expect(
            sections("<p>Flow rose.</p>", after: floats).map(\.text).last == "Arm: Sham; Flow: 3")
        #expect(sections("", after: floats).isEmpty)
    }

    @Test func `a cell is one passage, whatever stops are in it`() {
        var list = PassageList()
        list.add(
            Section(label: "Flow", role: .cell, text: "Arm: Sham vs. Dr. No; Flow: 3. At rest."),
            isInAbstract: false)
        #expect(list.passages.map(\.text) == ["Arm: Sham vs. Dr. No; Flow: 3. At rest."])
    }

    @Test func `a huge table is read in part`() {
        let row = "<tr><td>a</td>" + String(repeating: "<td>1</td>", count: 2_000) + "</tr>"
        let head = "<tr>" + (0...2_000).map { "<th>\($0)</th>" }.joined() + "</tr>"
        let rows = String(repeating: row, count: 2_000 / 20)
        let cells = sections("<p>Text.</p><table-wrap><table>\(head)\(rows)</table></table-wrap>")
        #expect(cells.count > 1_000 && cells.count <= 5_001)
    }

    @Test(arguments: [
        "<tr><td rowspan='1000000' colspan='1000000'>1</td></tr>", "<tr/>", "<tr><th>a</th></tr>",
        "<tr><th rowspan='99999999999999999999' colspan='-5'>a</th><td>1</td></tr>",
        "<tr><th colspan='64'>a long head of many columns</th></tr>", "<td>1</td>", "<thead/>",
        "<tr><th>a</th><td rowspan='9223372036854775807'>1</td></tr>",
    ])
    func `a table of one thing over and over ends in few passages`(unit: String) {
        let rows = String(repeating: unit, count: 500_000 / unit.utf8.count)
        let head = "<tr><th>a</th><th colspan='60' rowspan='1000000'>b</th></tr>"
        for table in [rows, head + rows] {
            let cells = sections("<p>Text.</p><table-wrap><table>\(table)</table></table-wrap>")
            #expect(cells.count <= 5_001)
        }
    }
}

extension String {
    /// The elements of a table with a prefix to their names.
    fileprivate func prefixed(_ prefix: String) -> String {
        var text = self
        for name in ["table", "tgroup", "colspec", "thead", "tbody", "row", "entry"] {
            text = text.replacing("<\(name)>", with: "<\(prefix)\(name)>")
                .replacing("<\(name) ", with: "<\(prefix)\(name) ")
                .replacing("</\(name)>", with: "</\(prefix)\(name)>")
        }
        return text
    }
}
