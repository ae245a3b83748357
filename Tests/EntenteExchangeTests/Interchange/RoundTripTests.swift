import EntenteDomain
import EntenteExchange
import Testing

@Suite("Writing a register and reading it back")
struct RoundTripTests {
    @Test("whatever a register holds, it is the same after export and import", arguments: 0..<10)
    func anyRegister(seed: Int) throws {
        var generator = RegisterGenerator(seed: seed)
        for round in 0..<40 {
            let made = try generator.register()
            let document = made.interchange()
            let read = try register(document)
            #expect(read == made, "round \(round)")
            #expect(read.interchange() == document, "round \(round)")
        }
    }

    @Test("a document with every key of the format is the same bytes after import and export")
    func complete() throws {
        let document = try Files.complete()
        let written = try register(document).interchange()
        #expect(String(decoding: written, as: UTF8.self) == String(decoding: document, as: UTF8.self))
    }

    @Test("the lists of a document and the keys of a record may come in any order")
    func anyOrder() throws {
        let document = #"""
            {"agreements": [{"effective": "2019", "relationship": "frankfurt", "id": "frankfurt-2019"}],
             "policy": {"warnDays": 10},
             "relationships": [{"locality": "frankfurt", "id": "frankfurt"}],
             "localities": [{"partOf": "hesse", "id": "frankfurt"}, {"id": "hesse"}],
             "format": "entente/1"}
            """#
        let register = try register(document)
        #expect(register.heading.policy == Policy(warnDays: 10))
        #expect(register.agreements.first?.provisions.effective == PartialDate(year: 2019))
        #expect(register.localities.first?.partOf == "hesse")
    }

    @Test("little needs to be there, and null is the same as absent")
    func leniency() throws {
        let document = #"""
            {"format": "entente/1", "city": null, "policy": null, "flags": null,
             "localities": [{"id": "minsk", "name": null, "latitude": null, "aliases": null}],
             "relationships": [{"id": "minsk", "locality": "minsk"}],
             "agreements": [{"id": "a", "relationship": "minsk", "signed": "2008",
                             "term": null, "review": null, "inactivity": {"years": 2}}],
             "activities": [{"id": "b", "relationship": "minsk", "kind": "aid", "state": "ongoing", "start": "2009"}]}
            """#
        let register = try register(document)
        let effective = PartialDate(year: 2008)
        #expect(register.heading == Register.Heading())
        #expect(register.localities == [Locality(id: "minsk", name: Name())])
        #expect(
            register.agreements == [
                Agreement(
                    id: "a", relationship: "minsk", signed: effective,
                    provisions: Provisions(effective: effective, inactivity: InactivityClause(years: 2)))
            ])
        #expect(
            register.activities == [
                Activity(
                    id: "b", relationship: "minsk",
                    occurrence: Occurrence(kind: .aid, state: .ongoing, start: PartialDate(year: 2009)))
            ])
    }

    @Test("records are handed on one by one, and the error of whoever takes them ends the reading")
    func streaming() throws {
        struct Full: Error {}
        let document = try Files.complete()
        var records: [Record] = []
        let heading = try InterchangeReader.read(document.span, named: "complete.json") { records.append($0) }
        let whole = try register(document)
        #expect(heading == whole.heading)
        #expect(records == Array(whole.records))
        #expect(throws: Full.self) {
            _ = try InterchangeReader.read(document.span, named: "complete.json") { _ in throw Full() }
        }
    }

    @Test("the bundled register is the same after import and export")
    func bundled() throws {
        let bundled = try register(Files.bytes("Resources/register.json"))
        #expect(!bundled.relationships.isEmpty)
        #expect(try register(bundled.interchange()) == bundled)
    }
}
