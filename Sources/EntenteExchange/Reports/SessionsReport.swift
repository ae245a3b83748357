public import EntenteDomain

/// Review sessions as JSON; `docs/json.md` describes them key by key.
public enum SessionsReport {
    /// The document, ending with a line break.
    public static func json(_ sessions: [ReviewSession]) -> [UInt8] {
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.key("sessions")
            json.array { json in
                for session in sessions { json.object { $0.members(of: session) } }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}

extension JSONWriter {
    fileprivate mutating func members(of session: ReviewSession) {
        member("number", session.number)
        member("begun", session.begun.description)
        member("by", session.by)
        member("queue", session.queue.code)
        member("asOf", session.asOf.description)
        member("closed", session.closed?.description)
        key("items")
        array { json in
            for item in session.items {
                json.object { json in
                    json.member("relationship", item.relationship.rawValue)
                    switch item.outcome {
                    case .pending: json.member("outcome", "pending")
                    case .passed: json.member("outcome", "passed")
                    case .decided(let review):
                        json.member("outcome", "decided")
                        json.member("review", review.rawValue)
                    }
                }
            }
        }
    }
}
