import Foundation
import Testing

@testable import Retrieval

@Suite struct EvidenceBundleTests {
    private let bundle = EvidenceBundle([
        Answer(
            url: "https://b.example.org/?q=1", effectiveURL: "https://c.example.org/", time: 5,
            status: 200, headers: ["content-type": "text/html", "set-cookie": "secret"],
            body: Array("Grüße".utf8)),
        Answer(url: "https://a.example.org/", time: 7, status: 404, body: [0xFF, 0x00]),
        Answer(url: "https://a.example.org/", time: 6, status: 200, body: []),
    ])

    @Test func `it holds the latest answer of each address, and no cookies`() {
        #expect(
            bundle.answers.map(\.url) == ["https://a.example.org/", "https://b.example.org/?q=1"])
        #expect(bundle.answers.map(\.status) == [404, 200])
        #expect(bundle.answers[1].headers == ["content-type": "text/html"])
    }

    @Test func `it survives the way out and back, with the hash of its content`() throws {
        let data = try JSONEncoder().encode(bundle)
        #expect(try JSONDecoder().decode(EvidenceBundle.self, from: data) == bundle)
        // SHA-256 of "abc", from FIPS 180-2.
        let known = EvidenceBundle([Answer(url: "u", time: 0, status: 200, body: Array("abc".utf8))]
        )
        let text = String(decoding: try JSONEncoder().encode(known), as: UTF8.self)
        #expect(
            text.contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
    }

    @Test(arguments: [
        (#""version":1"#, #""version":2"#), (#""content":"abc""#, #""content":"abd""#),
        (#""status""#, #""statsu""#), (#""entries""#, #""entry""#),
    ])
    func `an altered bundle is refused`(from: String, to: String) throws {
        let known = EvidenceBundle([Answer(url: "u", time: 0, status: 200, body: Array("abc".utf8))]
        )
        let text = String(decoding: try JSONEncoder().encode(known), as: UTF8.self)
        #expect(text.contains(from))
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(
                EvidenceBundle.self, from: Data(text.replacing(from, with: to).utf8))
        }
    }

    @Test func `keys leave out who asks, and nothing else`() {
        let key = Answer.key(forURL:)
        #expect(key("https://a.org/x?mailto=m%40e.org") == "https://a.org/x")
        #expect(key("https://a.org/x?id=1&tool=stet&email=m&api_key=k") == "https://a.org/x?id=1")
        #expect(key("https://a.org/x?emails=1") == "https://a.org/x?emails=1")
    }
}
