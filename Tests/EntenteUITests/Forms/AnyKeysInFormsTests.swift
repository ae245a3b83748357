import EntenteDomain
import Seeded
import Testing

@testable import EntenteUI

/// Whatever is pressed in whichever form: nothing traps, and nothing is stored that was not confirmed.
@Suite("Any keys in any form")
struct AnyKeysInFormsTests {
    private static let harmless: [Key] =
        "aeE!nNuyYtk 2019-5/.;:đ\u{301}東x".map(Key.character) + [
            .up, .down, .left, .right, .escape, .home, .end, .pageUp, .pageDown, .backspace, .delete, .tab, .backTab,
            .control("a"), .control("e"), .control("w"), .control("u"), .control("k"), .control("_"), .control("y"),
            .control("d"), .control("c"), .control("x"), .function(1), .function(5),
        ]

    private func desk(_ random: inout SplitMix64) throws -> Desk {
        let language: Language = Bool.random(using: &random) ? .english : .vietnamese
        var desk = try Desk(.bundled(), language: language)
        desk.type("/frankfurt")
        desk.press(.enter, .enter)
        return desk
    }

    private func openAny(_ desk: inout Desk, _ random: inout SplitMix64) throws {
        guard desk.model.changing.form == nil, let dossier = desk.model.dossier else { return }
        let kind = try #require(Errand.Kind.allCases.randomElement(using: &random))
        let record = Errand.some(kind, in: dossier, desk.shelf.register, &random)
        desk.open(Errand(kind, of: dossier.relationship.id, on: record))
    }

    @Test("without Enter and ^S nothing is ever stored", arguments: 1...8)
    func nothingUnconfirmed(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        var desk = try desk(&random)
        for _ in 0..<150 {
            try openAny(&desk, &random)
            switch Int.random(in: 0..<10, using: &random) {
            case 0: desk.send(.paste("dán\r\nvào \u{1B}[2J\u{13}"))
            case 1:
                let columns = Int.random(in: 0...160, using: &random)
                desk.resize(to: Size(columns: columns, rows: Int.random(in: 0...50, using: &random)))
            default: desk.press(try #require(Self.harmless.randomElement(using: &random)))
            }
            #expect(desk.frame.cells.allSatisfy { SafeText.safe($0.text) == $0.text })
            #expect(desk.shelf.log.isEmpty, "seed \(seed)")
        }
    }

    @Test("with them, what is stored fits, and only they store it", arguments: 11...18)
    func onlyConfirmed(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        var desk = try desk(&random)
        for _ in 0..<150 {
            try openAny(&desk, &random)
            let before = desk.shelf.log.count
            let isForm = desk.model.changing.form != nil
            let key = try #require((Self.harmless + [.enter, .enter, .control("s")]).randomElement(using: &random))
            desk.press(key)
            let grown = desk.shelf.log.count - before
            #expect(grown == 0 || (isForm ? [.enter, .control("s")] : [.character("u")]).contains(key), "\(key)")
            #expect(grown <= 1)
            if let entry = desk.shelf.log.last { #expect(entry.change.problems().isEmpty) }
        }
    }
}

extension Errand {
    /// A record that a form of a kind can be about, or one that it cannot.
    static func some(
        _ kind: Kind, in dossier: Dossier, _ register: Register, _ random: inout some RandomNumberGenerator
    ) -> String? {
        let keys = (Array(dossier.records) + register.records.filter { $0.isApart }).map(\.key)
        guard kind != .remove else { return keys.randomElement(using: &random)?.description }
        let fitting = keys.filter { key in
            Errand(kind, of: dossier.relationship.id, on: key.id).edited?.kind == key.kind
        }
        let isFresh = kind.rawValue.hasPrefix("add") || kind == .establish
        if isFresh, Bool.random(using: &random) { return nil }
        return (Bool.random(using: &random) && !fitting.isEmpty ? fitting : keys).randomElement(using: &random)?.id
    }
}

extension Record {
    /// Whether it belongs to no relationship.
    fileprivate var isApart: Bool { [.field, .source, .locality, .prospect, .dispute].contains(key.kind) }
}
