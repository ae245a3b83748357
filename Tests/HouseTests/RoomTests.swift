import Foundation
import Testing

/// Who may import whom: arrows point only down the list of rooms in docs/architecture.md.
@Suite("The rooms of the house")
struct RoomTests {
    private static let allowed: [String: Set<String>] = [
        "EntenteDomain": [],
        "EntenteExchange": ["EntenteDomain", "Foundation"],
        "EntenteStore": [
            "EntenteDomain", "EntenteExchange", "GRDB", "CSQLite", "Dispatch", "Glibc", "Synchronization",
        ],
        "EntenteUI": ["EntenteDomain"],
        "EntenteSettings": ["EntenteDomain", "EntenteUI", "Yams"],
        "EntenteTerminal": ["EntenteUI", "CNcurses", "Glibc"],
        "entente": [
            "EntenteDomain", "EntenteExchange", "EntenteStore", "EntenteUI", "EntenteSettings", "EntenteTerminal",
            "EntenteResources", "ArgumentParser", "Dispatch", "Glibc", "Synchronization",
        ],
    ]

    @Test("a room imports only what lies below it", arguments: allowed.keys.sorted())
    func imports(room: String) throws {
        let files = try House.swiftFiles(under: "Sources/\(room)")
        #expect(!files.isEmpty)
        for (name, text) in files {
            for line in text.split(separator: "\n") {
                let words = line.split(separator: " ").map(String.init)
                guard let position = words.firstIndex(of: "import"), position <= 2, position + 1 < words.count,
                    words[..<position].allSatisfy({
                        $0.hasPrefix("@") || ["public", "package", "internal"].contains($0)
                    })
                else { continue }
                #expect(Self.allowed[room, default: []].contains(words[position + 1]), "\(name): \(line)")
            }
        }
    }

    @Test("every room under Sources is in the list, or a C module")
    func roomsAreKnown() throws {
        let rooms = try FileManager.default.contentsOfDirectory(atPath: House.root.appending(path: "Sources").path)
        for room in rooms where !room.hasPrefix("C") { #expect(Self.allowed[room] != nil, "\(room)") }
    }

    @Test("nothing outside of tests unwraps by force, and no file is longer than a reader's patience")
    func manners() throws {
        for (name, text) in try House.swiftFiles(under: "Sources") {
            #expect(!text.contains("try!"), "\(name)")
            #expect(!text.contains("TODO"), "\(name)")
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 450, "\(name)")
        }
    }

    @Test("no text says what docs/glossary.md has another word for")
    func glossary() throws {
        for (name, text) in try House.swiftFiles(under: "Sources") {
            for word in ["kiểm chứng", "không hoạt động", "chưa thống nhất", "tiềm năng mới", "nghỉ"] {
                #expect(!text.lowercased().contains(word), "\(name) says “\(word)”")
            }
        }
    }

    @Test("the top of the house holds what docs/architecture.md names, and nothing else")
    func topLevel() throws {
        let known: Set = [
            "Package.swift", "Sources", "Tests", "Resources", "docs", "scripts", "README.md",
            "CHANGELOG.md",
            "LICENSE",
        ]
        let found = try FileManager.default.contentsOfDirectory(atPath: House.root.path)
        for name in found where !name.hasPrefix(".") && name != "Package.resolved" {
            #expect(known.contains(name), "\(name)")
        }
    }
}

/// The files of the project, found from where this file lies.
enum House {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized

    static func swiftFiles(under folder: String) throws -> [(name: String, text: String)] {
        let base = root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(".swift") }.sorted().map {
            ("\(folder)/\($0)", try String(contentsOf: base.appending(path: $0), encoding: .utf8))
        }
    }
}
