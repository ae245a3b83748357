import EntenteDomain

// What the reports have in common. Unlike a record, a report says null where there is nothing, so that every key is there.
extension JSONWriter {
    /// A key and a text, null where there is none.
    mutating func member(_ name: String, _ text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    /// A key and the bounds of a day; a bound that is absent is null.
    mutating func member(_ name: String, _ bounds: Bounds?) {
        key(name)
        guard let bounds else { return null() }
        object { json in
            json.member("earliest", bounds.earliest?.description)
            json.member("latest", bounds.latest?.description)
        }
    }

    /// A key and a value as the interchange format writes it, null where there is none.
    mutating func member(_ name: String, value: (some InterchangeValue)?) {
        key(name)
        if let value { value.write(to: &self) } else { null() }
    }

    /// A key and a list of values as the interchange format writes them.
    mutating func member(_ name: String, values: [some InterchangeValue]) {
        key(name)
        array { json in
            for value in values { value.write(to: &json) }
        }
    }

    /// A key and a number of days, at least and at most.
    mutating func member(_ name: String, days: ClosedRange<Int>) {
        key(name)
        object { json in
            json.member("atLeast", days.lowerBound)
            json.member("atMost", days.upperBound)
        }
    }

    /// The keys with which every report begins: the day, and how far the record goes.
    mutating func heading(of register: Register.Heading, asOf day: Day) {
        member("asOf", day.description)
        member("recordsThrough", register.recordsThrough?.description)
    }
}
