import Prose
import Quantities
import Testing

@Suite struct NothingToMeasure {
    @Test func `names and codes are no quantities`() {
        corpus(
            nothing: "a Boeing 747", "We use Windows 10 here.", "COVID-19", "vitamin B12",
            "free T4", "HbA1c",
            "IL-6 rose", "an F-16", "the S&P 500 fell", "the iPhone 11", "a 3D scan", "open 24/7",
            "Mg(ClO4)2",
            "ISO 3888-2", "agent 007", "the marker Oct3/4", "3,4-ethylenedioxythiophene",
            "1,2-dichloroethane", "the drug 5-FU",
            "17-beta-estradiol", "5-Fluorouracil was given", "a 3-d picture")
    }

    @Test func `labels are no quantities`() {
        corpus(
            nothing: "see Figure 3", "Figures 2, 3 and 5a show", "Fig. 4A and B", "Tables 1 and 2",
            "Section 4.2",
            "version 2.0", "version 2.0.1",
            "Article 5", "phases 3, 5, and 7", "page 12", "p. 301", "No. 4", "Eqs. (9.2)")
    }

    @Test func `citation marks are no quantities`() {
        corpus(
            nothing: "as shown before [3]", "as shown [2, 5-7].", "as shown (26,29,49).",
            "as Smith (2014) said",
            "(Smith 2014)", "(Smith et al., 2014)")
    }

    @Test func `addresses and numbers of things are no quantities`() {
        corpus(
            nothing: "doi:10.5555/abc.12", "https://example.org/a/12?b=3", "10.5555/stet.1",
            "me12@example.org",
            "call 555-1234", "ISBN 978-3-16-148410-0", "at 10:30", "at 5 p.m.", "at 5pm",
            "at 3 o'clock",
            "a 2-2 draw", "32 Example Street".replacing("32 ", with: "32 Old "))
    }

    @Test func `codes with unit letters are no quantities`() {
        corpus(nothing: "24703L202", "SCP-173C", "a Boeing 777F", "at six o'clock", "at 6 o'clock")
    }

    @Test func `years in words are dates`() {
        corpus(
            nothing: "in nineteen eighty-four", "since twenty twenty-one.",
            "nineteen ninety, as it was", "the 1990s", "the '90s")
    }

    @Test func `ordinals are no quantities`() {
        corpus(
            nothing: "the third day", "the twenty-first century",
            "her one hundred twenty-fifth birthday",
            "the two hundred and fifth day", "the 3rd", "the fourth of them")
    }

    @Test func `list numbers are no quantities`() {
        corpus(nothing: "1. First of all", "2) Then", "(3) Last", "namely 1 ) lesions , 2 ) pain")
    }

    @Test func `dates are dates`() {
        corpus(
            nothing: "in 2014", "on 12 May 2019", "May 12, 2019", "the 1990s", "2010-2015",
            "2019-05-12",
            "between 2005 and 2010", "since July 2004")
        let text = PlainText("on 12 May 2019")
        #expect(quantities(in: text, within: text.range).map(\.kind) == [.date])
    }

    @Test func `idioms of one and half are no quantities`() {
        corpus(
            nothing: "one of the best", "this one", "no one knows", "a one-size-fits-all plan",
            "one day it will",
            "at one point", "one another", "her better half", "the second half", "one can see",
            "if one accounts for it",
            "seconds later")
    }

    @Test func `a name may go on after its number`() {
        corpus(nothing: "Example 787 Dreamship", "Interstate 95", "Apartment 4")
        #expect(found("Some 300 Example citizens").map(\.noun) == ["citizens"])
    }

    @Test func `a telephone number with an extension is none`() {
        corpus(nothing: "+1-555-555-0100/17", "555-555-0100/17")
    }

    @Test func `a year with people after it counts them`() {
        corpus(.count, 2000, nil, "2000 patients", noun: "patients")
    }

    @Test func `numbers in words name as well`() {
        corpus(
            nothing: "Number two, I agree.", "World War Two", "chapter three", "Formula One drivers"
        )
        corpus(
            nothing: "It enters No 10 next week.", "Channel Four's show", "fell to # 8",
            "25(OH)D3 levels", "on days 14, 21 and 28", "serotype 2")
        #expect(found("No 10 mg dose").map { $0.unit?.code } == ["mg"])
        #expect(found("One man left.").map(\.noun) == ["man"])
    }

    @Test func `a number of the telephone with its country is none`() {
        corpus(nothing: "Tel: +44 1865 555000", "+1 (555) 555-0100", "Example, CA 95817")
        #expect(found("a change of +5 points").map(\.value?.value) == [5])
    }

    @Test func `scores in a row are no quantities`() {
        corpus(nothing: "She won 6-4, 3-6, 7-6 (7-5).", "lost 3-6, 6-4, 7-5", "won 6-4, 7-6 (3)")
        corpus(.number, nil, nil, "Serves 4-6", low: 4, high: 6)
    }

    @Test func `versions and models are no quantities`() {
        corpus(
            nothing: "It runs iOS 17.2.", "with Bluetooth 5.3 and USB 3.2", "Windows 11 is here",
            "a Ryzen 7800X3D", "The Boeing 737-800 took off.", "near junction 10")
        corpus(.measure, 5, "V", "USB at 5 V")
    }

    @Test func `a number that is dialled is none`() {
        corpus(nothing: "Call 0800 123 4567 now.", "on 020 7946 0958")
    }

    @Test func `the levels of a year name the year`() {
        corpus(.percent, 40, "%", "40% below 1990 levels", "40% of 2005 levels")
    }

    @Test func `around a year is when`() {
        corpus(nothing: "around 1850", "about 1989, they left", "by about 2005")
        corpus(.count, 2000, nil, "about 2000 people", noun: "people", modifier: .about)
    }
}
