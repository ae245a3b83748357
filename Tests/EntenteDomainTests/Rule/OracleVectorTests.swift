import EntenteDomain
import Testing

@Suite("The plain reading of the rule")
struct OracleVectorTests {
    @Test("agrees with every standing of an agreement that was worked out by hand")
    func standings() throws {
        let cases = try Vector.read("standing.json", as: Vector.Standing.self)
        #expect(cases.count == 150)
        for vector in cases {
            let oracle = AgreementOracle(
                try vector.agreement.provisions(), try vector.activities.map { try $0.occurrence() },
                asOf: try Vector.day(vector.asOf))
            let found = oracle.standing
            let foundLapse = oracle.lapse.map { [$0.earliest?.description, $0.latest?.description] }
            #expect(found.status == vector.expect.status, "\(vector.name)")
            #expect(found.isCertain == (vector.expect.certainty == "certain"), "\(vector.name)")
            #expect(foundLapse == vector.expect.lapse.map { [$0.earliest, $0.latest] }, "\(vector.name)")
        }
    }

    @Test("agrees with every standing of a relationship that was worked out by hand")
    func relationships() throws {
        let cases = try Vector.read("relationships.json", as: Vector.Relationship.self)
        #expect(cases.count == 100)
        for vector in cases {
            let oracle = RelationshipOracle(
                try vector.agreements.map { try $0.provisions() }, try vector.activities.map { try $0.occurrence() },
                asOf: try Vector.day(vector.asOf))
            let found = oracle.standing
            #expect(found.word == vector.expect.standing, "\(vector.name)")
            #expect(found.isCertain == (vector.expect.certainty == "certain"), "\(vector.name)")
        }
    }
}
