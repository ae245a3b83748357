/// A whole number that may be absent, in four bytes. No number that a register admits (`Limits`) is near the ends of what
/// they hold; a number beyond them becomes the nearest one that they do.
@propertyWrapper
public struct Small: Hashable, Sendable {
    /// The number; the least that the bytes hold stands for none.
    private var number: Int32

    /// The number; nil where it is absent.
    public var wrappedValue: Int? {
        get { number == .min ? nil : Int(number) }
        set { self = Small(wrappedValue: newValue) }
    }

    /// A number that may be absent.
    public init(wrappedValue: Int?) { number = wrappedValue.map { max(Int32(clamping: $0), .min + 1) } ?? .min }
}
