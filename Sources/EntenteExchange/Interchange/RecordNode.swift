/// One value of a record being read.
struct RecordNode {
    let tree: RecordTree
    let index: Int

    var value: RecordTree.Value { tree.nodes[index].value }

    /// A refusal of the value.
    func refusal(_ reason: InterchangeError.Reason) -> Refusal {
        Refusal(offset: tree.nodes[index].offset, reason: reason)
    }

    /// A refusal of the value because it is not a `shape`.
    func mismatch(_ shape: InterchangeError.Shape) -> Refusal {
        refusal(.wrongShape(expected: shape, found: value.shape))
    }

    /// A refusal of the value because it is a number outside `range`.
    func outOfRange(_ text: String, _ range: ClosedRange<Int>) -> Refusal {
        refusal(.outOfRange(text, range: range))
    }

    /// The text of a value that must be one, as it is.
    func string() throws(Refusal) -> String {
        guard case .string(let text) = value else { throw mismatch(.text) }
        return text
    }

    /// The elements of a value that must be a list.
    func elements<Element: InterchangeValue>() throws(Refusal) -> [Element] {
        guard case .array = value else { throw mismatch(.list) }
        let end = tree.nodes[index].next
        var elements: [Element] = []
        var element = index + 1
        while element < end {
            elements.append(try Element(RecordNode(tree: tree, index: element)))
            element = tree.nodes[element].next
        }
        return elements
    }
}

/// The keys of one kind of object, in the order in which they are written.
protocol InterchangeKey: RawRepresentable<String>, CaseIterable, Sendable {}

/// An object of a record being read: its members are taken by key, in any order, and none may be left over.
struct RecordObject<Key: InterchangeKey> {
    private let tree: RecordTree
    private let index: Int
    /// The member behind the one found last: where the next is, in a file with its keys in the usual order.
    private var cursor: Int

    init(_ node: RecordNode) throws(Refusal) {
        guard case .object = node.value else { throw node.mismatch(.object) }
        tree = node.tree
        index = node.index
        cursor = node.index + 1
    }

    private var end: Int { tree.nodes[index].next }

    /// The value under `key`, unless it is absent or null, which are the same.
    mutating func member(_ key: Key) -> RecordNode? {
        let name = key.rawValue
        guard let found = find(name, from: cursor, to: end) ?? find(name, from: index + 1, to: cursor) else {
            return nil
        }
        cursor = tree.nodes[found].next
        tree.nodes[found].isUsed = true
        if case .null = tree.nodes[found].value { return nil }
        return RecordNode(tree: tree, index: found)
    }

    /// The member called `name` between two members.
    private func find(_ name: String, from first: Int, to last: Int) -> Int? {
        let nodes = tree.nodes
        var member = first
        while member < last {
            if nodes[member].key == name { return member }
            member = nodes[member].next
        }
        return nil
    }

    /// The value under `key`, or nil where there is none.
    mutating func optional<Value: InterchangeValue>(_ key: Key) throws(Refusal) -> Value? {
        guard let node = member(key) else { return nil }
        return try Value(node)
    }

    /// The value under `key`, which every such object has.
    mutating func required<Value: InterchangeValue>(_ key: Key) throws(Refusal) -> Value {
        guard let value: Value = try optional(key) else { throw missing(key) }
        return value
    }

    /// The elements of the list under `key`; none where it is absent.
    mutating func list<Element: InterchangeValue>(_ key: Key) throws(Refusal) -> [Element] {
        try member(key)?.elements() ?? []
    }

    /// A refusal for want of `keys`, of which one must be there; a key that is there but unknown is named first, since
    /// it may be the one that was meant.
    func missing(_ keys: Key...) -> Refusal {
        unknownMember ?? Refusal(offset: tree.nodes[index].offset, reason: .missingKey(keys.map(\.rawValue)))
    }

    /// A refusal of the value under `key`.
    func refusal(_ key: Key, _ reason: InterchangeError.Reason) -> Refusal {
        let member = find(key.rawValue, from: index + 1, to: end) ?? index
        return Refusal(offset: tree.nodes[member].offset, reason: reason)
    }

    /// Refuses the object where it has a member that nobody took.
    func finish() throws(Refusal) {
        guard let node = firstMember(where: { !$0.isUsed }) else { return }
        throw unknownMember ?? Refusal(offset: node.keyOffset, reason: .misplacedKey(node.key))
    }

    private var unknownMember: Refusal? {
        firstMember { Key(rawValue: $0.key) == nil }.map { node in
            Refusal(offset: node.keyOffset, reason: .unknownKey(node.key, known: Key.allCases.map(\.rawValue)))
        }
    }

    private func firstMember(where isMeant: (RecordTree.Node) -> Bool) -> RecordTree.Node? {
        let nodes = tree.nodes
        var member = index + 1
        while member < nodes[index].next {
            if isMeant(nodes[member]) { return nodes[member] }
            member = nodes[member].next
        }
        return nil
    }
}
