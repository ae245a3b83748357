/// The name by which records refer to one another: `frankfurt`, `frankfurt-2019`. Typed by what it names.
public struct ID<Named>: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
    /// The identifier as the file has it.
    public let rawValue: String

    /// An identifier with that text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// An identifier with that text.
    public init(_ text: String) { rawValue = text }

    /// An identifier with that text.
    public init(stringLiteral value: String) { rawValue = value }
}

extension ID: Comparable, CustomStringConvertible {
    /// By the bytes of the identifiers.
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }

    /// The identifier as the file has it.
    public var description: String { rawValue }
}
