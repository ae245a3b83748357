import EntenteDomain
import Testing

@Suite("Standings worked out by hand")
struct VectorTests {
    @Test("every agreement stands as worked out, with its certainty and its lapse day")
    func agreements() throws {
        let cases = try Vector.read("standing.json", as: Vector.Standing.self)
        #expect(cases.count == 150)
        for vector in cases {
            let standing = AgreementStanding(
                of: try vector.agreement.provisions(), occurrences: try vector.activities.map { try $0.occurrence() },
                asOf: try Vector.day(vector.asOf))
            let lapse = standing.lapse.map { [$0.earliest?.description, $0.latest?.description] }
            #expect(standing.status.rawValue == vector.expect.status, "\(vector.name)")
            #expect(standing.certainty.rawValue == vector.expect.certainty, "\(vector.name)")
            #expect(lapse == vector.expect.lapse.map { [$0.earliest, $0.latest] }, "\(vector.name)")
        }
    }

    @Test("every relationship stands as worked out, with its certainty")
    func relationships() throws {
        let cases = try Vector.read("relationships.json", as: Vector.Relationship.self)
        #expect(cases.count == 100)
        for vector in cases {
            let standing = RelationshipStanding(
                of: try vector.agreements.map { try $0.provisions() },
                occurrences: try vector.activities.map { try $0.occurrence() }, asOf: try Vector.day(vector.asOf))
            #expect(standing.standing.rawValue == vector.expect.standing, "\(vector.name)")
            #expect(standing.certainty.rawValue == vector.expect.certainty, "\(vector.name)")
        }
    }
}
