import Citations
import Testing

@testable import Retrieval

private func check(
    _ markup: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
    let told = abstractSections(ofMarkup: markup).map {
        ($0.label.map { "[\($0)|" } ?? "[|") + "\($0.role)] " + $0.text
    }
    #expect(told == expected, sourceLocation: sourceLocation)
}

@Suite struct AbstractTests {
    @Test func `JATS without its namespace, with and without sections`() {
        check("<jats:p>One  two.</jats:p>", ["[|other] One two."])
        check(
            "<jats:title>Abstract</jats:title><jats:p>A.</jats:p><jats:p>B.</jats:p>",
            ["[|other] A. B."])
        check(
            "<jats:sec><jats:title>Background</jats:title><jats:p>A.</jats:p></jats:sec>\n<jats:sec><jats:title>Results</jats:title><jats:p>B.</jats:p></jats:sec>",
            ["[Background|background] A.", "[Results|results] B."])
        check("<jats:sec>\n<jats:title />\n<jats:p>A.</jats:p></jats:sec>", ["[|other] A."])
    }

    @Test func `signs survive, escaped once or twice`() {
        check("<jats:p>p &lt; 0.05 &amp; q</jats:p>", ["[|other] p < 0.05 & q"])
        check("<jats:p>p &amp;lt; 0.05 &amp;amp; q</jats:p>", ["[|other] p < 0.05 & q"])
        check("&lt;p&gt;A &lt;i&gt;b&lt;/i&gt;.&lt;/p&gt;", ["[|other] A b."])
        check("with p<0.05 and n>3", ["[|other] with p<0.05 and n>3"])
        check(
            "<p>5 &times; 10<sup>−3</sup> mol/m<sup>2</sup> of CO<sub>2</sub></p>",
            ["[|other] 5 × 10⁻³ mol/m² of CO2"])
        check(
            "<jats:p>units (\n   <jats:italic>PIK</jats:italic>\n   ) of p\n  <jats:sup>2</jats:sup></jats:p>",
            ["[|other] units (PIK) of p²"])
    }

    @Test func `HTML headings and bold labels are sections`() {
        check(
            "<h4>Background</h4>A.<h4>Methods</h4>B.",
            ["[Background|background] A.", "[Methods|methods] B."])
        check("<p><b>Methods:</b> A.</p>", ["[Methods|methods] A."])
        check("<p><b>Bold</b> words begin.</p>", ["[|other] Bold words begin."])
    }

    @Test func `broken markup loses no words`() {
        check("<jats:p>A <jats:italic>b", ["[|other] A b"])
        check("<jats:title>Results", ["[|other] Results"])
        check("</p></p>A", ["[|other] A"])
        check("A <", ["[|other] A <"])
        check("A <b", ["[|other] A <b"])
        check("A &unknown; &#0; &#x110000; &", ["[|other] A &unknown; &#0; &#x110000; &"])
        check("", [])
        check("<!-- a > b -->C", ["[|other] C"])
    }

    @Test func `a megabyte of one thing and any bytes are read to their end`() {
        for (piece, bytes) in [
            ("<", 1_000_000), ("&amp;", 1_000_000), ("<a b=", 1_000_000), ("<a b='", 100_000),
            ("&", 100_000), ("<p>", 100_000), ("</", 100_000), ("<!--", 100_000),
            ("<sup>", 100_000), ("<b>", 100_000), ("&lt;p&gt;", 100_000), ("<script>", 100_000),
        ] {
            let text = String(repeating: piece, count: bytes / piece.utf8.count)
            #expect(abstractSections(ofMarkup: text).count <= 1)
        }
        var state: UInt64 = 42
        for _ in 0..<200 {
            let bytes = (0..<300).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1
                let alphabet = Array("<>/&;=\"'abp h4:!-#\u{0}é".utf8)
                return alphabet[Int(state >> 33) % alphabet.count]
            }
            for _ in MarkupScanner(bytes) {}
            #expect(XMLNode(document: bytes) == nil)
        }
    }

    @Test func `XML that defines entities, nests too deep or ends early is no document`() {
        let bomb = "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>"
        #expect(XMLNode(document: Array(bomb.utf8)) == nil)
        let external = "<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a>b</a>"
        #expect(XMLNode(document: Array(external.utf8))?.text == "b")
        let deep = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
        #expect(XMLNode(document: Array(deep.utf8)) == nil)
        #expect(XMLNode(document: Array("<a><b>".utf8)) == nil)
        #expect(
            XMLNode(document: Array("<a>1 <b>2</b> <![CDATA[<3>]]></a>".utf8))?.text == "1 2 <3>")
    }

    @Test(arguments: [
        ("RETRACTED: A study", true), ("RETRACTED ARTICLE: A study", true),
        ("[Retracted] A study", true), ("WITHDRAWN: A review", true),
        ("Retraction: A study", false), ("Retraction notice to A", false),
        ("Retracted papers: a survey", false), ("Withdrawn patients in trials", false),
        ("Retracted articles in physiology", false),
    ])
    func `a title says that its work is retracted only as publishers mark it`(
        title: String, isMarked: Bool
    ) {
        #expect(saysRetracted(title: title) == isMarked)
    }
}
