import EntenteDomain

/// Something that a list column holds.
protocol ListItem {
    /// The item as it is written, with the keys of the interchange file.
    var json: JSON { get }

    /// Reads an item; nil where the value is none.
    init?(json: JSON)
}

extension String: ListItem {
    var json: JSON { .text(self) }

    init?(json: JSON) {
        guard let text = json.text else { return nil }
        self = text
    }
}

extension ID: ListItem {
    var json: JSON { .text(rawValue) }

    init?(json: JSON) {
        guard let text = json.text else { return nil }
        self.init(text)
    }
}

extension Activity.Kind: ListItem {
    var json: JSON { .text(rawValue) }

    init?(json: JSON) {
        guard let kind = json.text.flatMap(Self.init(rawValue:)) else { return nil }
        self = kind
    }
}

extension Citation: ListItem {
    var json: JSON { .object(["source": source.json, "at": at?.json]) }

    init?(json: JSON) {
        guard let source = json["source"]?.text else { return nil }
        self.init(source: ID(source), at: json["at"]?.text)
    }
}

extension Carrier: ListItem {
    var json: JSON {
        .object(["side": .text(side.rawValue), "kind": (kind?.rawValue).map(JSON.text), "name": name?.json])
    }

    init?(json: JSON) {
        guard let side = json["side"]?.text.flatMap(Side.init(rawValue:)) else { return nil }
        let word = json["kind"]?.text
        let kind = word.flatMap(Kind.init(rawValue:))
        guard (word == nil) == (kind == nil) else { return nil }
        self.init(side: side, kind: kind, name: json["name"]?.text)
    }
}

extension Contribution: ListItem {
    var json: JSON { .object(["party": .text(party.rawValue), "amount": amount.json, "currency": currency.json]) }

    init?(json: JSON) {
        guard let party = json["party"]?.text.flatMap(Party.init(rawValue:)), let amount = json["amount"]?.text,
            let currency = json["currency"]?.text
        else { return nil }
        self.init(party: party, amount: amount, currency: currency)
    }
}

extension ExcusedPeriod: ListItem {
    var json: JSON {
        .object([
            "from": from.description.json, "to": to.description.json, "reason": reason?.json, "source": source?.json,
        ])
    }

    init?(json: JSON) {
        guard let from = json["from"]?.text.flatMap({ Day($0) }), let to = json["to"]?.text.flatMap({ Day($0) })
        else { return nil }
        self.init(from: from, to: to, reason: json["reason"]?.text, source: json["source"]?.text)
    }
}

extension Dispute.Reading: ListItem {
    var json: JSON { .object(["value": value.json, "sources": sources.isEmpty ? nil : .list(sources.map(\.json))]) }

    init?(json: JSON) {
        guard let value = json["value"]?.text else { return nil }
        var sources: [Citation] = []
        for element in json["sources"]?.elements ?? [] {
            guard let citation = Citation(json: element) else { return nil }
            sources.append(citation)
        }
        self.init(value: value, sources: sources)
    }
}
