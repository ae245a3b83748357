public import EntenteDomain

/// The records in which a text was found, as JSON; `docs/json.md` describes it key by key.
public enum SearchReport {
    /// The document, ending with a line break.
    public static func json(_ search: RecordSearch, for text: String) -> [UInt8] {
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.member("text", text)
            json.key("found")
            json.array { json in
                for match in search.matches {
                    json.object { json in
                        json.member("kind", match.kind.rawValue)
                        json.member("id", match.id)
                        json.member("relationship", value: match.relationship)
                        json.member("name", value: match.relationship.flatMap(search.name))
                        json.member("title", value: match.title)
                        json.member("text", match.text)
                    }
                }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}
