/// A value that few of very many records have: eight bytes where it is absent, whatever its size.
@propertyWrapper
public struct Rare<Value> {
    private var values: [Value]

    /// The value; nil where it is absent.
    public var wrappedValue: Value? {
        get { values.first }
        set { values = newValue.map { [$0] } ?? [] }
    }

    /// A value that may be absent.
    public init(wrappedValue: Value?) { values = wrappedValue.map { [$0] } ?? [] }
}

extension Rare: Equatable where Value: Equatable {}
extension Rare: Hashable where Value: Hashable {}
extension Rare: Sendable where Value: Sendable {}
