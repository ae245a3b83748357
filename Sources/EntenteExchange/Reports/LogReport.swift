public import EntenteDomain

/// Entries of the log as JSON; `docs/json.md` describes them key by key.
public enum LogReport {
    /// The document, in the order given, ending with a line break.
    public static func json(_ entries: [LogEntry]) -> [UInt8] {
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.key("entries")
            json.array { json in
                for entry in entries { json.entry(entry) }
            }
        }
        json.finish()
        return json.takeBytes()
    }

    /// The document of one entry, ending with a line break.
    public static func json(_ entry: LogEntry) -> [UInt8] {
        var json = JSONWriter(layout: .indented)
        json.entry(entry)
        json.finish()
        return json.takeBytes()
    }
}

extension Record {
    /// The record in the interchange format, each key on a line of its own: for a person to read.
    public var readableInterchange: [UInt8] {
        var json = JSONWriter(layout: .indented)
        json.record(self)
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    fileprivate mutating func entry(_ entry: LogEntry) {
        object { json in
            json.member("number", entry.number)
            json.member("at", entry.at.description)
            json.member("account", entry.account.name)
            json.member("origin", entry.account.origin)
            json.member("act", entry.change.act.rawValue)
            json.member("relationship", value: entry.change.relationship)
            json.member("reason", entry.change.reason)
            json.member("undoes", number: entry.undoes)
            json.member("undoneBy", number: entry.undoneBy)
            json.key("edits")
            json.array { json in
                for edit in entry.change.edits {
                    json.object { json in
                        json.member("kind", edit.key?.kind.rawValue)
                        json.member("id", edit.key?.id)
                        json.member("before", record: edit.before)
                        json.member("after", record: edit.after)
                    }
                }
            }
        }
    }

    private mutating func member(_ name: String, record: Record?) {
        key(name)
        if let record { self.record(record) } else { null() }
    }

    private mutating func member(_ name: String, number value: Int?) {
        key(name)
        if let value { number(value) } else { null() }
    }
}
