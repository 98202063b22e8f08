import Citations
import Testing

@testable import Retrieval

/// A figure in a table of a page carries the heads of its row and column.
@Suite struct FiguresInTablesTests {
    private func check(_ page: String, says expected: String...) {
        var list = PassageList()
        list.addText(of: "<main><h1>Heating</h1>\(page)</main>", isMarkup: true)
        #expect(list.passages.map(\.text) == expected, "\(page)")
    }

    @Test func `a cell is said with the heads of its row and column`() {
        check(
            """
            <p>We asked 900 homes.</p>
            <table><caption>Homes by region</caption>
            <thead><tr><th>Region</th><th>Heat pumps</th><th>Gas</th></tr></thead>
            <tr><th>North</th><td>21&nbsp;%</td><td>50 %</td></tr>
            <tr><th>South</th><td>15 %</td><td></td></tr></table>
            <p>They answered.</p>
            """,
            says: "We asked 900 homes.", "Homes by region", "Region: North; Heat pumps: 21 %",
            "Region: North; Gas: 50 %", "Region: South; Heat pumps: 15 %", "They answered.")
    }

    @Test func `heads of two rows and of groups are put together`() {
        check(
            """
            <table><tr><th rowspan=2>Age</th><th colspan=2>Heat pumps</th></tr>
            <tr><th>2020</th><th>2024</th></tr>
            <tr><td colspan=3>Owners</td></tr><tr><td>under 65</td><td>12</td><td>21</td></tr>
            <tr><td colspan=3>Tenants</td></tr><tr><td>under 65</td><td>3</td><td>4</td></tr></table>
            """,
            says: "Owners; Age: under 65; Heat pumps, 2020: 12",
            "Owners; Age: under 65; Heat pumps, 2024: 21",
            "Tenants; Age: under 65; Heat pumps, 2020: 3",
            "Tenants; Age: under 65; Heat pumps, 2024: 4")
    }

    @Test func `a first row of words and years is a head without being marked as one`() {
        check(
            "<table><tr><td>Share</td><td>2024</td></tr><tr><td>North</td><td>21 %</td></tr></table>",
            says: "Share: North; 2024: 21 %")
    }

    @Test func `a note's mark at a figure is no digit of it`() {
        check(
            """
            <table><tr><th>Region</th><th>Share</th></tr>
            <tr><td>North</td><td>21.3<sup>1</sup></td></tr></table>
            """, says: "Region: North; Share: 21.3¹")
    }

    @Test func `tables with the same heads follow each other`() {
        let table =
            "<table><tr><th>Region</th><th>Share</th></tr><tr><td>North</td><td>NUMBER</td></tr></table>"
        check(
            table.replacing("NUMBER", with: "21 %") + table.replacing("NUMBER", with: "15 %"),
            says: "Region: North; Share: 21 %", "Region: North; Share: 15 %")
    }

    @Test func `what has no heads or only arranges the page is read as before`() {
        check(
            "<table><tr><td>21 %</td><td>15 %</td></tr><tr><td>3 %</td><td>4 %</td></tr></table>",
            says: "21 %", "15 %", "3 %", "4 %")
        check(
            """
            <table><tr><th>Left</th><th>Right</th></tr><tr><td><p>Homes were asked.</p>
            <table><tr><th>Region</th><th>Share</th></tr><tr><td>North</td><td>21 %</td></tr></table>
            </td><td>They answered.</td></tr></table>
            """,
            says: "Left", "Right", "Homes were asked.", "Region: North; Share: 21 %")
    }

    @Test func `what is set in belongs to the row above it`() {
        check(
            """
            <table><tr><th>Fuel</th><th>Share</th></tr><tr><td>Gas</td><td></td></tr>
            <tr><td>&emsp;piped</td><td>21 %</td></tr><tr><td>&emsp;bottled</td><td>4 %</td></tr>
            <tr><td>Oil</td><td>15 %<sup>a</sup></td></tr></table>
            """,
            says: "Gas; Fuel: piped; Share: 21 %", "Gas; Fuel: bottled; Share: 4 %",
            "Fuel: Oil; Share: 15 %")
    }

    @Test func `as many columns are heads as it takes to tell the rows apart`() {
        check(
            """
            <table><tr><th>Region</th><th>Homes</th><th>Share</th></tr>
            <tr><td>North</td><td>owned</td><td>21 %</td></tr>
            <tr><td></td><td>rented</td><td>4 %</td></tr>
            <tr><td>South</td><td>owned</td><td>15 %</td></tr></table>
            """,
            says: "Region: North; Homes: owned; Share: 21 %",
            "Region: North; Homes: rented; Share: 4 %", "Region: South; Homes: owned; Share: 15 %")
    }

    @Test func `a row of which nothing tells whose it is says nothing`() {
        check(
            """
            <table><tr><th>Region</th><th>Share</th></tr><tr><td>North</td><td>21 %</td></tr>
            <tr><td></td><td>4 %</td></tr></table>
            """, says: "Region: North; Share: 21 %")
    }

    @Test(arguments: [
        "<table>", "<table><tr><td>1", "<td rowspan=99999999 colspan=99999999>1", "<tr><th>a<td>1",
        "<table><tr><th>a<th>b<tr><td>1<td>2</table>", "</table>", "<caption>",
    ])
    func `a page of one thing over and over ends in passages`(unit: String) {
        var list = PassageList()
        list.addText(
            of: "<table>" + String(repeating: unit, count: 200_000 / unit.utf8.count),
            isMarkup: true)
        #expect(list.passages.count <= 200_000)
    }
}
