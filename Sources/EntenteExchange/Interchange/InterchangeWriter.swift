public import EntenteDomain

/// Writes a register in the interchange format, one record per line. What is absent or empty is left out.
///
/// The bytes can be taken at any time, so that a register need never be in memory whole.
public struct InterchangeWriter {
    private var json = JSONWriter(layout: .records)
    private var list: RecordList?

    /// A writer of a document with that heading.
    public init(heading: Register.Heading) {
        json.beginObject()
        json.member(DocumentKey.Heading.format, InterchangeError.format)
        heading.writeMembers(to: &json)
    }

    /// Writes the next record. The records come list by list, as `Register.records` has them: a list that has been left
    /// cannot be taken up again, and to try is a mistake of the program. So is a heading, which is written already.
    public mutating func append(_ record: Record) {
        if record.list != list {
            guard let next = record.list, RecordList.position(of: list) < RecordList.position(of: next) else {
                preconditionFailure("the lists come in the order of the format")
            }
            if list != nil { json.end() }
            json.key(next.rawValue)
            json.beginArray()
            list = next
        }
        record.value.write(to: &json)
    }

    /// Writes the end of the document.
    public mutating func finish() {
        if list != nil { json.end() }
        json.end()
        json.finish()
    }

    /// What has been written since it was taken last.
    public mutating func takeBytes() -> [UInt8] { json.takeBytes() }
}

extension RecordList {
    /// How many lists come before the one given; -1 where none has begun.
    fileprivate static func position(of list: RecordList?) -> Int {
        list.flatMap(allCases.firstIndex(of:)) ?? -1
    }
}

extension Register {
    /// The register as a document of the interchange format.
    public func interchange() -> [UInt8] {
        var writer = InterchangeWriter(heading: heading)
        for record in records { writer.append(record) }
        writer.finish()
        return writer.takeBytes()
    }
}

extension JSONWriter {
    /// A record as the interchange format has it.
    public mutating func record(_ record: Record) { record.value.write(to: &self) }
}
