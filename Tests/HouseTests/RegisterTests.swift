import EntenteDomain
import EntenteExchange
import Foundation
import Testing

/// The bundled register, held against what the study itself states; docs/register.md explains each difference.
@Suite("The bundled register")
struct RegisterTests {
    let register: Register

    init() throws {
        let bytes = [UInt8](try Data(contentsOf: House.root.appending(path: "Resources/register.json")))
        register = try Self.read(bytes)
    }

    private static func read(_ bytes: [UInt8]) throws -> Register {
        try Register(interchange: bytes.span, named: "register.json")
    }

    @Test("every fact names its place in a source")
    func sourced() {
        let unsourced =
            register.relationships.filter(\.sources.isEmpty).map(\.id.rawValue)
            + register.agreements.filter(\.sources.isEmpty).map(\.id.rawValue)
            + register.commitments.filter(\.sources.isEmpty).map(\.id.rawValue)
            + register.activities.filter(\.sources.isEmpty).map(\.id.rawValue)
            + register.prospects.filter(\.sources.isEmpty).map(\.id.rawValue)
        #expect(unsourced.isEmpty, "\(unsourced)")
    }

    @Test("every locality, field and title has an English and a Vietnamese name")
    func bilingual() {
        let names =
            register.localities.map { ($0.id.rawValue, $0.name) } + register.fields.map { ($0.id.rawValue, $0.name) }
            + register.agreements.map { ($0.id.rawValue, $0.title) }
            + register.commitments.map { ($0.id.rawValue, $0.title) }
            + register.activities.map { ($0.id.rawValue, $0.title) }
        for (id, name) in names { #expect(name.en != nil && name.vi != nil, "\(id)") }
    }

    @Test("every place has a country and a position on the map; institutions need neither")
    func places() {
        for locality in register.localities where locality.kind != .institution {
            #expect(locality.country != nil && locality.position != nil, "\(locality.id)")
        }
    }

    @Test("the file is byte for byte what export writes, so that a change of one record is a change of one line")
    func canonical() throws {
        let bytes = [UInt8](try Data(contentsOf: House.root.appending(path: "Resources/register.json")))
        #expect(register.interchange() == bytes)
    }
}
