import Prose
import Testing

// Tail probabilities and the scanner of tests are internal to judging.
@testable import Evidence

@Suite struct `Reported statistics` {
    @Test func `critical values of tables come back`() {
        check(Distribution.twoTailedT(2.228_138_85, 10), 0.05)
        check(Distribution.twoTailedT(2.763_262_46, 28), 0.01)
        check(Distribution.upperF(4.964_602_7, 1, 10), 0.05)
        check(Distribution.upperChiSquared(7.814_727_9, 3), 0.05)
        check(Distribution.upperChiSquared(3.841_458_82, 1), 0.05)
        check(Distribution.twoTailedZ(1.959_963_985), 0.05)
        check(Distribution.twoTailedZ(0), 1)
    }

    @Test func `tests are read as papers write them`() {
        let texts = [
            "t(28) = 2.20, p = .036", "F(2, 57) = 4.10, p < .05", "χ2(1, N = 90) = 3.90, p = .048",
            "r(48) = .31, p = .03", "z = 2.10, p = .04", "Q(12) = 18.30, p > .10",
            "QBetween(1) = 14.59, p =\n.0001", "t(68) = 0.60, ns", "t(68) = −2.15, p < .05",
        ]
        for text in texts {
            let tests = reportedTests(in: PlainText("It differed, " + text + "."))
            #expect(tests.count == 1, "\(text)")
            #expect(tests.allSatisfy { $0.agrees(isOneTailed: false) }, "\(text)")
        }
    }

    @Test func `signs that copying has damaged are read for what they stand for`() {
        for text in [
            "?2(1, N = 90) = 3.90, p = .048", "G2(1) = 6.53, p =.011", "??2(20) = 17.08, ns",
            "t(68) = ?2.15, p < .05", "F(l, 76)\n= 23.95, p <.001", "F(1, 726)=12.39, pb.001",
        ] {
            #expect(reportedTests(in: PlainText("It differed, " + text)).count == 1, "\(text)")
        }
    }

    @Test func `a p value beyond its paragraph is another test's`() {
        #expect(reportedTests(in: PlainText("It was t(28) = 2.20.\n\nThere, p = .036.")).isEmpty)
        #expect(reportedTests(in: PlainText("the 2(3) = 4 answers, p = .2")).isEmpty)
    }

    @Test func `a wrong p is no rounding`() {
        let tests = reportedTests(
            in: PlainText("t(28) = 1.20, p < .001; F(1, 20) = 9.00, p = .007"))
        #expect(tests.map { $0.agrees(isOneTailed: false) } == [false, true])
        #expect(tests.first?.changesDecision == true)
    }

    @Test func `any bytes are read`() {
        for text in [
            "t(", "t()=,p=", "F(1,) = 2, p = 2", String(repeating: "t(1)=1,", count: 20000),
            "r(-3)=9 p<0",
        ] {
            _ = reportedTests(in: PlainText(text))
        }
        _ = reportedTests(in: PlainText(bytes: [0xCF, 0x87, 0xE2, 0x80, 0x28, 0x74, 0x28]))
    }

    private func check(_ found: Double, _ expected: Double) {
        #expect(abs(found - expected) < 1e-6, "\(found) for \(expected)")
    }
}
