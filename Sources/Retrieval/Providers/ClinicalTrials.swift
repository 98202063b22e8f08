import Citations
import HTTPTypes

/// The registry of trials: what was planned, for whom, and how many took part.
///
/// - SeeAlso: CITATION-APIS section 11; clinicaltrials.gov/data-api (version 2).
struct ClinicalTrials: Sendable {
    static let id = ProviderPolicy.ID.clinicalTrials.rawValue
    let baseURL: String

    /// Asks for one trial.
    func request(for nct: NCTNumber) -> HTTPRequest {
        HTTPRequest(
            getting: "\(baseURL)/studies/\(percentEncoded(nct.value))", accept: "application/json")
    }

    /// Asks the search whether it knows a trial: the second question before one is called missing.
    func searchRequest(for nct: NCTNumber) -> HTTPRequest {
        HTTPRequest(
            getting: "\(baseURL)/studies?filter.ids=\(percentEncoded(nct.value))&pageSize=5",
            accept: "application/json")
    }

    /// The trial an answer holds; absent for 404 in plain text, which is the registry's own.
    static func record(from answer: Answer) -> Decoded<SourceRecord> {
        if answer.status == 404, !answer.looksLikeMarkup { return .absent }
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let study = RegisteredTrial(json: answer.body), let record = study.record else {
            return .failed(.unreadable("not a trial in ClinicalTrials.gov's format"))
        }
        return .value(record.supplied(by: id, answer))
    }

    /// The trials a search found; absent when it found none.
    static func records(from answer: Answer) -> Decoded<[SourceRecord]> {
        if let refusal = answer.refusal { return .failed(refusal) }
        guard let list = List(json: answer.body), let studies = list.studies else {
            return .failed(.unreadable("not a search result of ClinicalTrials.gov"))
        }
        let records = studies.compactMap { $0.record?.supplied(by: id, answer) }
        return records.isEmpty ? .absent : .value(records)
    }

    private struct List: Decodable, Sendable { @Lenient var studies: [RegisteredTrial]? }
}

/// A trial in the registry's JSON.
struct RegisteredTrial: Decodable, Sendable {
    struct Plan: Decodable, Sendable {
        @Lenient var identificationModule: Naming?
        @Lenient var statusModule: Status?
        @Lenient var sponsorCollaboratorsModule: Sponsors?
        @Lenient var descriptionModule: Description?
        @Lenient var designModule: Design?
        @Lenient var outcomesModule: Outcomes?
        @Lenient var eligibilityModule: Eligibility?
    }
    struct Naming: Decodable, Sendable {
        @Lenient var nctId: String?
        @Lenient var nctIdAliases: [String]?
        @Lenient var briefTitle: String?
        @Lenient var officialTitle: String?
    }
    struct Status: Decodable, Sendable {
        struct Date: Decodable, Sendable { @Lenient var date: String? }
        @Lenient var startDateStruct: Date?
        @Lenient var studyFirstSubmitDate: String?
    }
    struct Sponsors: Decodable, Sendable {
        struct Sponsor: Decodable, Sendable { @Lenient var name: String? }
        @Lenient var leadSponsor: Sponsor?
    }
    struct Description: Decodable, Sendable {
        @Lenient var briefSummary: String?
        @Lenient var detailedDescription: String?
    }
    struct Design: Decodable, Sendable {
        struct Enrolment: Decodable, Sendable {
            @Lenient var count: Int?
            @Lenient var type: String?
        }
        struct Assignment: Decodable, Sendable { @Lenient var allocation: String? }
        @Lenient var studyType: String?
        @Lenient var enrollmentInfo: Enrolment?
        @Lenient var designInfo: Assignment?
    }
    struct Outcomes: Decodable, Sendable {
        struct Outcome: Decodable, Sendable {
            @Lenient var measure: String?
            @Lenient var timeFrame: String?
        }
        @Lenient var primaryOutcomes: [Outcome]?
        @Lenient var secondaryOutcomes: [Outcome]?
    }
    struct Eligibility: Decodable, Sendable { @Lenient var healthyVolunteers: Bool? }

    @Lenient var protocolSection: Plan?
    @Lenient var hasResults: Bool?

    /// The record of this trial; `nil` without a number.
    var record: SourceRecord? {
        let provider = ClinicalTrials.id
        guard let registered = protocolSection, let naming = registered.identificationModule,
            let nct = naming.nctId.flatMap({ NCTNumber($0) })
        else { return nil }
        var record = SourceRecord(identifiers: [.nct(nct)], kind: .trialRegistration)
        record.identifiers += (naming.nctIdAliases ?? []).compactMap { NCTNumber($0) }
            .map { .nct($0) }
        if let title = naming.briefTitle ?? naming.officialTitle {
            record.title = .init(plainText(ofMarkup: title), from: provider)
        }
        if let sponsor = registered.sponsorCollaboratorsModule?.leadSponsor?.name {
            record.authors = [.init(family: sponsor)]
        }
        let date =
            registered.statusModule?.studyFirstSubmitDate
            ?? registered.statusModule?.startDateStruct?.date
        if let year = date.flatMap({ Int($0.prefix(4)) }) {
            record.year = .init(year, from: provider)
        }
        record.container = .init("ClinicalTrials.gov", from: provider)
        record.setPassages(abstract: sections(of: registered), abstractSource: provider)
        record.study = study(registered)
        // What was planned is no count of who took part.
        if let enrolment = registered.designModule?.enrollmentInfo, enrolment.type == "ACTUAL",
            let count = enrolment.count, count > 0
        {
            record.participants = .init(count, from: "\(provider): enrolment")
        }
        if let isOpen = registered.eligibilityModule?.healthyVolunteers {
            record.population = .init(
                isOpen ? .people : .patients, from: "\(provider): eligibility")
        }
        return record
    }

    /// A registration without results tells a plan, whatever its design.
    private func study(_ registered: Plan) -> SourceRecord.Sourced<SourceRecord.Study>? {
        let provider = ClinicalTrials.id
        guard let type = registered.designModule?.studyType else { return nil }
        guard hasResults == true else {
            return .init(.studyProtocol, from: "\(provider): no results posted")
        }
        switch (type, registered.designModule?.designInfo?.allocation) {
        case ("INTERVENTIONAL", "RANDOMIZED"): return .init(.trial, from: "\(provider): allocation")
        case ("INTERVENTIONAL", .some):
            return .init(.uncontrolledTrial, from: "\(provider): allocation")
        case ("OBSERVATIONAL", _): return .init(.observational, from: "\(provider): study type")
        default: return nil
        }
    }

    private func sections(of registered: Plan) -> [Section] {
        let description = registered.descriptionModule
        var sections: [Section] = []
        for (label, role, text) in [
            ("Brief summary", Passage.Role.background, description?.briefSummary),
            ("Detailed description", .methods, description?.detailedDescription),
        ] {
            let text = plainText(ofMarkup: text ?? "")
            if !text.isEmpty { sections.append(Section(label: label, role: role, text: text)) }
        }
        let outcomes = registered.outcomesModule
        for (label, list) in [
            ("Primary outcome", outcomes?.primaryOutcomes),
            ("Secondary outcome", outcomes?.secondaryOutcomes),
        ] {
            for outcome in list ?? [] {
                let parts = [outcome.measure, outcome.timeFrame].compactMap(\.self)
                let text = plainText(ofMarkup: parts.joined(separator: " ("))
                guard !text.isEmpty else { continue }
                sections.append(
                    Section(
                        label: label, role: .methods,
                        text: text + (parts.count == 2 ? ")." : ".")))
            }
        }
        return sections
    }
}
