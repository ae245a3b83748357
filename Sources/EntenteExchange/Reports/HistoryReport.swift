public import EntenteDomain

/// The growth of the network and its decay, as JSON; `docs/json.md` describes it key by key.
public enum HistoryReport {
    /// The document, in the order of the days, ending with a line break.
    public static func json(
        _ history: History, every stride: History.Stride, from first: Day, until last: Day, heading: Register.Heading
    ) -> [UInt8] {
        let horizon = heading.recordsThrough?.max
        var json = JSONWriter(layout: .records)
        json.object { json in
            json.heading(of: heading, asOf: last)
            json.member("every", stride.rawValue)
            json.member("from", first.description)
            json.member("until", last.description)
            json.key("steps")
            json.array { json in
                for step in history.steps {
                    json.object { json in
                        json.member("day", step.day.description)
                        json.member("inForce", step.inForce)
                        json.member("ended", step.ended)
                        json.counts("standings", step.counts)
                        json.member("unverifiedSince", value: horizon.flatMap { step.day > $0 ? $0 : nil })
                    }
                }
            }
        }
        json.finish()
        return json.takeBytes()
    }
}
