internal import EntenteDomain

/// What the format has one way to write: read from a value of a record and written back as one.
protocol InterchangeValue {
    /// Reads the value, or says why it is refused.
    init(_ node: RecordNode) throws(Refusal)
    /// Writes the value so that it reads back the same.
    func write(to json: inout JSONWriter)
}

/// What the format writes as an object.
protocol InterchangeObject: InterchangeValue {
    associatedtype Key: InterchangeKey
    /// Takes the members that it has.
    init(_ object: inout RecordObject<Key>) throws(Refusal)
    /// Writes the members that it has; what is absent is left out.
    func writeMembers(to json: inout JSONWriter)
}

extension InterchangeObject {
    init(_ node: RecordNode) throws(Refusal) {
        var object = try RecordObject<Key>(node)
        try self.init(&object)
        try object.finish()
    }

    func write(to json: inout JSONWriter) {
        json.object { json in writeMembers(to: &json) }
    }
}

/// A word of a closed set.
protocol InterchangeWord: InterchangeValue, RawRepresentable<String>, CaseIterable {}

extension InterchangeWord {
    init(_ node: RecordNode) throws(Refusal) {
        let text = try node.string()
        guard let word = Self(rawValue: text) else {
            throw node.refusal(.unknownWord(text, allowed: Self.allCases.map(\.rawValue)))
        }
        self = word
    }

    func write(to json: inout JSONWriter) { json.string(rawValue) }
}

extension Activity.Kind: InterchangeWord {}
extension Activity.State: InterchangeWord {}
extension Carrier.Kind: InterchangeWord {}
extension Commitment.State: InterchangeWord {}
extension Contribution.Party: InterchangeWord {}
extension InactivityClause.Reading: InterchangeWord {}
extension Locality.Kind: InterchangeWord {}
extension Locality.Region: InterchangeWord {}
extension Prospect.State: InterchangeWord {}
extension Relationship.Initiative: InterchangeWord {}
extension Relationship.Level: InterchangeWord {}
extension Relationship.Purpose: InterchangeWord {}
extension Review.Decision: InterchangeWord {}
extension Side: InterchangeWord {}

extension String: InterchangeValue {
    init(_ node: RecordNode) throws(Refusal) {
        let text = try node.string()
        guard text.utf8.count <= Limits.textBytes else { throw node.refusal(.longText) }
        if let control = text.firstControl() { throw node.refusal(.controlCharacter(control)) }
        self = text.inNormalFormC
    }

    func write(to json: inout JSONWriter) { json.string(self) }
}

extension ID {
    /// Reads an identifier, a record's own or a mention of one.
    static func text(_ node: RecordNode) throws(Refusal) -> String {
        let text = try node.string()
        guard !text.isEmpty else { throw node.refusal(.emptyID) }
        guard text.utf8.count <= Limits.identifierBytes else { throw node.refusal(.longID) }
        if let control = text.firstControl(inIdentifier: true) { throw node.refusal(.controlCharacter(control)) }
        return text.inNormalFormC
    }
}

/// A mention of another record, noted so that it can be looked up once the document is read.
extension ID: InterchangeValue where Named: InterchangeListed {
    init(_ node: RecordNode) throws(Refusal) {
        let text = try Self.text(node)
        let offset = node.tree.nodes[node.index].offset
        node.tree.references.append(RecordTree.Reference(list: Named.list, id: text, offset: offset))
        self.init(text)
    }

    func write(to json: inout JSONWriter) { json.string(rawValue) }
}

extension RecordObject {
    /// The object's own identifier.
    mutating func id<Named>(_ key: Key) throws(Refusal) -> ID<Named> {
        guard let node = member(key) else { throw missing(key) }
        let text = try ID<Named>.text(node)
        node.tree.identity = (text, node.tree.nodes[node.index].offset)
        return ID(text)
    }
}

extension PartialDate: InterchangeValue {
    init(_ node: RecordNode) throws(Refusal) {
        let text = try node.string()
        do throws(DateError) {
            self = try PartialDate(text)
        } catch {
            throw node.refusal(.date(error))
        }
    }

    func write(to json: inout JSONWriter) { json.string(description) }
}

extension Day: InterchangeValue {
    init(_ node: RecordNode) throws(Refusal) {
        let date = try PartialDate(node)
        guard date.form == .day else { throw node.refusal(.notToTheDay(date)) }
        self = date.min
    }

    func write(to json: inout JSONWriter) { json.string(description) }
}

extension Activity.Kinds: InterchangeValue {
    init(_ node: RecordNode) throws(Refusal) {
        self.init(try node.elements() as [Activity.Kind])
    }

    /// In the order in which the format lists the words, so that equal sets are equal bytes.
    func write(to json: inout JSONWriter) {
        json.array { json in
            for kind in inOrder { kind.write(to: &json) }
        }
    }
}

extension RecordObject {
    /// The whole number under `key`, which must lie within `range`.
    mutating func integer(_ key: Key, within range: ClosedRange<Int>) throws(Refusal) -> Int? {
        guard let node = member(key) else { return nil }
        guard case .number(let text) = node.value else { throw node.mismatch(.number) }
        guard !text.contains(where: { ".eE".contains($0) }) else { throw node.refusal(.notWhole(text)) }
        guard let number = Int(text), range.contains(number) else { throw node.outOfRange(text, range) }
        return number
    }

    /// The number of degrees under `key`, which must lie within `range`.
    mutating func degrees(_ key: Key, within range: ClosedRange<Int>) throws(Refusal) -> Double? {
        guard let node = member(key) else { return nil }
        guard case .number(let text) = node.value else { throw node.mismatch(.number) }
        let bounds = Double(range.lowerBound)...Double(range.upperBound)
        guard let number = Double(text), bounds.contains(number) else { throw node.outOfRange(text, range) }
        return number
    }

    /// The text under `key`, which must have the form.
    mutating func code(_ key: Key, _ form: TextForm) throws(Refusal) -> String? {
        guard let node = member(key) else { return nil }
        let text = try node.string()
        guard form.admits(text) else { throw node.refusal(.malformedCode(text, form)) }
        return text
    }

    /// The date under `key` of something's end, which must be a day that can come.
    mutating func end(_ key: Key) throws(Refusal) -> PartialDate? {
        guard let date: PartialDate = try optional(key) else { return nil }
        guard !date.isEndless else { throw refusal(key, .endless(date)) }
        return date
    }
}

extension JSONWriter {
    /// A key and its value, or nothing where there is no value.
    mutating func member(_ key: some InterchangeKey, _ value: (some InterchangeValue)?) {
        guard let value else { return }
        self.key(key.rawValue)
        value.write(to: &self)
    }

    /// A key and a list, or nothing where the list is empty.
    mutating func member(_ key: some InterchangeKey, _ values: [some InterchangeValue]) {
        guard !values.isEmpty else { return }
        self.key(key.rawValue)
        array { json in
            for value in values { value.write(to: &json) }
        }
    }

    /// A key and a whole number, or nothing where there is none.
    mutating func member(_ key: some InterchangeKey, _ value: Int?) {
        guard let value else { return }
        self.key(key.rawValue)
        number(value)
    }

    /// A key and a number, or nothing where there is none.
    mutating func member(_ key: some InterchangeKey, _ value: Double?) {
        guard let value else { return }
        self.key(key.rawValue)
        number(value)
    }

    /// A key and an identifier of the object itself.
    mutating func member<Named>(_ key: some InterchangeKey, id: ID<Named>) { member(key, id.rawValue) }
}
