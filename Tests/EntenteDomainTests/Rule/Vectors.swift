import EntenteDomain
import Foundation

/// A record in the form of the vector files.
enum Vector {
    struct Standing: Decodable {
        struct Expectation: Decodable {
            var status: String
            var certainty: String
            var lapse: Lapse?
        }

        struct Lapse: Decodable {
            var earliest: String?
            var latest: String?
        }

        var name: String
        var asOf: String
        var agreement: AgreementText
        var activities: [ActivityText]
        var expect: Expectation
    }

    struct Relationship: Decodable {
        struct Expectation: Decodable {
            var standing: String
            var certainty: String
        }

        var name: String
        var asOf: String
        var agreements: [AgreementText]
        var activities: [ActivityText]
        var expect: Expectation
    }

    struct AgreementText: Decodable {
        struct TermText: Decodable {
            var kind: String
            var months: Int?
            var until: String?
        }

        struct ClauseText: Decodable {
            var years: Int
            var counting: String
            var counts: [String]?
            var excused: [ExcusedText]?
        }

        struct ExcusedText: Decodable {
            var from: String
            var to: String
        }

        struct EndedText: Decodable {
            var on: String
        }

        var effective: String
        var term: TermText
        var inactivity: ClauseText?
        var ended: EndedText?
    }

    struct ActivityText: Decodable {
        var kind: String
        var state: String
        var start: String
        var end: String?
        var confirmed: String?
    }

    /// What is wrong with a vector file.
    enum Fault: Error {
        case notAnOption(String)
    }

    /// Reads one of the files beside the tests.
    static func read<Case: Decodable>(_ file: String, as type: Case.Type = Case.self) throws -> [Case] {
        let rule = URL(filePath: #filePath).deletingLastPathComponent()
        let url = rule.appending(path: "../../Fixtures/vectors/\(file)").standardized
        return try JSONDecoder().decode([Case].self, from: Data(contentsOf: url))
    }

    static func day(_ text: String) throws -> Day {
        guard let day = Day(text) else { throw Fault.notAnOption(text) }
        return day
    }

    static func option<Option: RawRepresentable<String>>(_ text: String) throws -> Option {
        guard let option = Option(rawValue: text) else { throw Fault.notAnOption(text) }
        return option
    }
}

extension Vector.AgreementText {
    func provisions() throws -> Provisions {
        Provisions(
            effective: try PartialDate(effective), term: try term.term(), inactivity: try inactivity?.clause(),
            ended: try ended.map { Termination(on: try PartialDate($0.on)) })
    }
}

extension Vector.AgreementText.TermText {
    func term() throws -> Term {
        switch (kind, months, until) {
        case ("indefinite", nil, nil): .indefinite
        case ("unspecified", nil, nil): .unspecified
        case ("renewing", let months?, nil): .renewing(months: months)
        case ("fixed", let months?, nil): .months(months)
        case ("fixed", nil, let until?): .until(try PartialDate(until))
        default: throw Vector.Fault.notAnOption(kind)
        }
    }
}

extension Vector.AgreementText.ClauseText {
    func clause() throws -> InactivityClause {
        InactivityClause(
            years: years, counting: try Vector.option(counting),
            counts: try counts.map { Activity.Kinds(try $0.map { try Vector.option($0) }) },
            excused: try (excused ?? []).map {
                ExcusedPeriod(from: try Vector.day($0.from), to: try Vector.day($0.to))
            })
    }
}

extension Vector.ActivityText {
    func occurrence() throws -> Occurrence {
        Occurrence(
            kind: try Vector.option(kind), state: try Vector.option(state), start: try PartialDate(start),
            end: try end.map { try PartialDate($0) }, confirmed: try confirmed.map { try PartialDate($0) })
    }
}
