import Foundation
import HTTPTypes
import Prose
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
        (#""version":2"#, #""version":3"#), (#""content":"abc""#, #""content":"abd""#),
        (#""status""#, #""statsu""#), (#""entries""#, #""entry""#),
        (#""failures""#, #""failed""#), (#""timed-out""#, #""fine""#), (#""code""#, #""codes""#),
    ])
    func `an altered bundle is refused`(from: String, to: String) throws {
        let known = EvidenceBundle(
            [Answer(url: "u", time: 0, status: 200, body: Array("abc".utf8))],
            failures: [.init(url: "v", time: 1, code: .timedOut, message: "did not answer")])
        let text = String(decoding: try JSONEncoder().encode(known), as: UTF8.self)
        #expect(text.contains(from))
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(
                EvidenceBundle.self, from: Data(text.replacing(from, with: to).utf8))
        }
    }

    private func fetch(_ url: String, from bundle: EvidenceBundle) async -> String {
        let request = HTTPRequest(getting: url, accept: "*/*")
        do throws(FetchFailure) {
            let answer = try await BundleFetcher(bundle).fetch(request, within: .seconds(1))
            return String(answer.status)
        } catch {
            return error.code.rawValue
        }
    }

    @Test func `what failed is kept, fails again, and is told apart from what was not asked`()
        async throws
    {
        let refused = Answer(url: "https://b.example.org/", time: 7, status: 503, body: [0xFF])
        let older = Answer(url: "https://c.example.org/", time: 2, status: 200, body: [])
        let bundle = EvidenceBundle(
            [older],
            failures: [
                .init(
                    url: "https://a.example.org/", time: 5, code: .timedOut, message: "was slow"),
                .init(
                    url: refused.url, time: 7, code: .providerFailed, message: "answered 503",
                    answer: refused),
                .init(
                    url: older.url, time: 9, code: .unreachable, message: "could not be reached"),
                .init(url: older.url, time: 3, code: .timedOut, message: "was slow"),
            ])
        #expect(bundle.time == 9)
        let written = try JSONEncoder().encode(bundle)
        let read = try JSONDecoder().decode(EvidenceBundle.self, from: written)
        #expect(read == bundle)
        #expect(await fetch("https://a.example.org/", from: read) == "timed-out")
        #expect(await fetch(refused.url, from: read) == "503")
        #expect(await fetch(older.url, from: read) == "unreachable")
        #expect(await fetch("https://d.example.org/", from: read) == "not-in-bundle")
        // An older answer stood in for the one that failed.
        let request = HTTPRequest(getting: older.url, accept: "*/*")
        #expect(BundleFetcher(read).kept(request) == older)
    }

    @Test func `a bundle of the first version is read, and what it lacks may have failed`()
        async throws
    {
        let text =
            #"{"version": 1, "entries": [{"url": "u", "time": 0, "status": 200, "content": "", "#
            + #""sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}"#
        let old = try JSONDecoder().decode(EvidenceBundle.self, from: Data(text.utf8))
        #expect(old.answers.map(\.url) == ["u"] && old.failures.isEmpty)
        #expect(await fetch("https://a.example.org/", from: old) == "not-kept")
        #expect(Problem.Code.notKept.leavesReportIncomplete)
        #expect(Problem.Code.notInBundle.leavesReportIncomplete)
        // Written again it still says so.
        let again = try JSONDecoder().decode(
            EvidenceBundle.self, from: try JSONEncoder().encode(old))
        #expect(again == old)
    }

    @Test func `keys leave out who asks, and nothing else`() {
        let key = Answer.key(forURL:)
        #expect(key("https://a.org/x?mailto=m%40e.org") == "https://a.org/x")
        #expect(key("https://a.org/x?id=1&tool=stet&email=m&api_key=k") == "https://a.org/x?id=1")
        #expect(key("https://a.org/x?emails=1") == "https://a.org/x?emails=1")
    }
}
