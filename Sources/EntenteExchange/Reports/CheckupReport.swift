public import EntenteDomain

/// What was found in looking over a register, as JSON; `docs/json.md` describes it key by key.
public enum CheckupReport {
    /// The document, the gravest first, ending with a line break.
    public static func json(_ checkup: Checkup) -> [UInt8] {
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.member("register", checkup.path)
            json.key("schema")
            if let schema = checkup.schema { json.number(schema) } else { json.null() }
            json.member("sqlite", checkup.sqlite)
            json.member("needsWork", checkup.needsWork)
            json.key("findings")
            json.array { json in
                for finding in checkup.findings {
                    json.object { json in
                        json.member("finding", finding.kind.rawValue)
                        json.member("gravity", finding.gravity.rawValue)
                        if let subject = finding.subject { json.member("subject", subject) }
                        if let detail = finding.detail { json.member("detail", detail) }
                        if let count = finding.count { json.member("count", count) }
                        json.member("fixable", finding.isFixable)
                        json.member("fixed", finding.isFixed)
                    }
                }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}
