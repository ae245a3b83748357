import Foundation

/// Files of the repository that tests read.
enum Files {
    private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

    /// The bytes of a file, by its path from the repository's root.
    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: root.appending(path: path))) }

    /// A document in which every key of the format stands, as the writer writes it.
    static func complete() throws -> [UInt8] { try bytes("Tests/Fixtures/exchange/complete.json") }
}
