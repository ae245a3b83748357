import EntenteDomain
import EntenteExchange
import Seeded
import Testing

@Suite("Damaged files")
struct DamageTests {
    @Test("a file cut off anywhere is refused as one that ends in the middle")
    func truncation() throws {
        let document = try Files.complete()
        let body = document.count - 1
        for length in 0..<body - 1 {
            let error = #expect(throws: InterchangeError.self) {
                try register(Array(document.prefix(length)))
            }
            #expect(error?.reason == .syntax(.endsEarly), "cut at \(length)")
        }
        #expect(throws: Never.self) { try register(Array(document.prefix(body))) }
    }

    @Test("a file with bytes changed is read or refused, and never ends the program", arguments: 0..<8)
    func mutation(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let document = try Files.complete()
        let spice = Array("{}[]\",:\\0123456789-.eEnulltrfas \n\u{1}".utf8) + [0x80, 0xC3, 0xFF, 0xED]
        for _ in 0..<400 {
            var damaged = document
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let place = Int.random(in: 0..<damaged.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: damaged[place] = spice.randomElement(using: &random) ?? 0
                case 1: damaged.remove(at: place)
                default: damaged.insert(spice.randomElement(using: &random) ?? 0, at: place)
                }
            }
            do {
                let read = try register(damaged)
                let again = try register(read.interchange())
                #expect(again == read)
            } catch {
                #expect(error.line >= 1 && error.column >= 1 && !error.description.isEmpty)
            }
        }
    }
}
