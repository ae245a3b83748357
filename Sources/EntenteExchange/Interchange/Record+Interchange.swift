public import EntenteDomain

extension Record {
    /// The record as the interchange format has it, on one line: what the log keeps of it.
    public var interchange: [UInt8] {
        var json = JSONWriter()
        json.record(self)
        return json.bytes
    }

    /// Reads one record of that kind in the form of the interchange format.
    ///
    /// - Parameters:
    ///   - name: What errors call the text that the bytes are from.
    ///   - mention: Called for every record that this one mentions: whether they exist is not for a single record to
    ///     say.
    public init(
        _ kind: Kind, interchange bytes: Span<UInt8>, named name: String, mention: (RecordKey) -> Void = { _ in }
    ) throws(InterchangeError) {
        do throws(Refusal) {
            var reader = JSONReader()
            let tree = RecordTree()
            try tree.fill(with: try reader.step(in: bytes), from: &reader, in: bytes)
            _ = try reader.step(in: bytes)
            self = try Record(from: tree, of: kind)
            for reference in tree.references { mention(RecordKey(reference.list.kind, reference.id)) }
        } catch {
            var told = InterchangeError(error, file: name, bytes: bytes)
            // The whole text is the record, whatever lists there are in it.
            told.record = kind.rawValue
            told.member = told.path
            throw told
        }
    }
}
