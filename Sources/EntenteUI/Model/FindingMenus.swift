import EntenteDomain

extension Menu {
    /// By what the list is filtered: the chosen values, which Enter and Backspace take away, and then every facet.
    static let filter = Menu(FindingWords.filter.texts, backspace: { $0.dropLastValue() }) { model in
        let chosen = model.finding.filter.values.map { value in
            let remove: Act = { model in
                model.find { $0.filter.remove(value) }
                return []
            }
            return Item(
                id: "\(value.facet.rawValue):\(value.code)",
                text: model.words.choice(value, fields: model.portfolio.fields), otherNames: value.otherNames,
                note: model.words(value.facet), isOn: true, toggle: remove)
        }
        return chosen
            + PartnerFilter.Facet.allCases.map { facet in
                Item(id: facet.rawValue, text: model.words(facet), note: "›", pick: .open(values(of: facet)))
            }
    }

    /// The values of a facet, each with how many relationships of the list would remain with it alone.
    private static func values(of facet: PartnerFilter.Facet) -> Menu {
        Menu(facet.texts) { model in
            model.remaining(of: facet).map { value, count in
                let isOn = model.finding.filter.values.contains(value)
                let insert: Act = { model in
                    model.find { $0.filter.insert(value) }
                    return []
                }
                let toggle: Act = { model in
                    model.find { if isOn { $0.filter.remove(value) } else { $0.filter.insert(value) } }
                    return []
                }
                return Item(
                    id: value.code, text: model.words.choice(value, fields: model.portfolio.fields),
                    otherNames: value.otherNames, note: model.words(count), isOn: isOn, toggle: toggle,
                    pick: .take(insert))
            }
        }
    }

    /// The orders of the partners, and whether the one chosen is turned round.
    static let sort = Menu(FindingWords.sort.texts) { model in
        let sort = model.finding.sort
        let reverse = Item(
            id: "reverse", text: model.words(FindingWords.reversed), isOn: sort.isReversed,
            toggle: { model in
                model.find { $0.sort.isReversed.toggle() }
                return []
            })
        return PartnerOrder.allCases.map { order in
            Item(
                id: order.rawValue, text: model.words(order), note: order == sort.order ? sort.arrow : "",
                pick: .take { $0.sort(by: order) })
        } + [reverse]
    }

    /// The columns of the partners: Space shows and hides, Left and Right move, Backspace takes the usual ones.
    static let columns = Menu(
        FindingWords.columns.texts,
        backspace: { model in
            model.find { $0.columns = nil }
            return []
        }, shift: { $0.moveColumn($1, by: $2) }
    ) { model in
        let chosen = model.chosenColumns
        let shown = Set(model.shownColumns.map(\.column))
        return (chosen + PartnerColumn.allCases.filter { !chosen.contains($0) }).map { column in
            let isOn = chosen.contains(column)
            let toggle: Act = { $0.toggleColumn(column) }
            return Item(
                id: column.rawValue, text: model.words(column),
                note: isOn && !shown.contains(column) ? model.words(FindingWords.noRoom) : "", isOn: isOn,
                toggle: toggle, pick: .take(toggle))
        }
    }
}

extension Model {
    /// The columns of the partners that the user chose, whether or not there is room for them; else those in sight.
    fileprivate var chosenColumns: [PartnerColumn] { finding.columns ?? shownColumns.map(\.column) }

    /// Takes the value away that was chosen last.
    fileprivate mutating func dropLastValue() -> [Effect] {
        guard let last = finding.filter.values.last else {
            notice = Notice(words(CommandWords.noFilter))
            return []
        }
        find { $0.filter.remove(last) }
        return []
    }

    /// How many relationships of the list would remain with each value of a facet alone, under what is chosen besides;
    /// values that none has are left out unless they are chosen.
    fileprivate func remaining(of facet: PartnerFilter.Facet) -> [(value: PartnerFilter.Value, count: Int)] {
        var counts = counts(of: facet)
        for value in finding.filter.values where value.facet == facet { counts[value, default: 0] += 0 }
        let order = { (value: PartnerFilter.Value) in
            CollationKey(of: self.words.choice(value, fields: self.portfolio.fields))
        }
        return counts.map { (place: $0.key.place, name: order($0.key), value: $0.key, count: $0.value) }
            .sorted { ($0.place, $0.name) < ($1.place, $1.name) }
            .map { ($0.value, $0.count) }
    }

    /// How many relationships of the list have each value of a facet, under what is chosen besides.
    private func counts(of facet: PartnerFilter.Facet) -> [PartnerFilter.Value: Int] {
        let test = PartnerFilter.Test(finding.filter, aside: facet)
        let (portfolio, assessment) = (portfolio, assessment)
        let left = test.isEmpty ? entriesByText : entriesByText.filter { test.admits($0, in: portfolio, assessment) }
        func count<Key: Hashable>(
            _ value: (Key) -> PartnerFilter.Value, _ key: (Int) -> Key?
        ) -> [PartnerFilter.Value: Int] {
            var counts: [Key: Int] = [:]
            for number in left {
                if let key = key(number) { counts[key, default: 0] += 1 }
            }
            return Dictionary(uniqueKeysWithValues: counts.map { (value($0.key), $0.value) })
        }
        return switch facet {
        case .standing: count(PartnerFilter.Value.standing) { assessment.standings[$0].standing }
        case .country: count(PartnerFilter.Value.country) { portfolio.entries[$0].country }
        case .region: count(PartnerFilter.Value.region) { portfolio.entries[$0].region }
        case .field: countsOfFields(in: left)
        case .purpose: count(PartnerFilter.Value.purpose) { portfolio.entries[$0].purpose }
        case .initiative: count(PartnerFilter.Value.initiative) { portfolio.entries[$0].initiative }
        case .level: count(PartnerFilter.Value.level) { portfolio.entries[$0].level }
        }
    }

    /// How many of some relationships have an agreement that names each field.
    private func countsOfFields(in numbers: [Int]) -> [PartnerFilter.Value: Int] {
        let portfolio = portfolio
        let parts = cores.map(numbers.indices) { range in
            var counts: [ID<Field>: FieldCount] = [:]
            for number in numbers[range] {
                let agreements = portfolio.entries[number].agreements
                for agreement in agreements.indices {
                    for field in agreements[agreement].fields {
                        counts[field, default: FieldCount()].add(number)
                    }
                }
            }
            return counts
        }
        return parts.reduce(into: [:]) { sums, counts in
            for (field, count) in counts { sums[.field(field), default: 0] += count.relationships }
        }
    }

    /// Shows a column, or hides it.
    fileprivate mutating func toggleColumn(_ column: PartnerColumn) -> [Effect] {
        guard !column.isFixed else {
            notice = Notice(words(FindingWords.staysColumn))
            return []
        }
        var columns = chosenColumns
        if let place = columns.firstIndex(of: column) { columns.remove(at: place) } else { columns.append(column) }
        find { $0.columns = columns }
        return []
    }

    /// Moves a shown column to the left (-1) or to the right (1).
    fileprivate mutating func moveColumn(_ id: String, by step: Int) {
        var columns = chosenColumns
        guard let place = columns.firstIndex(where: { $0.rawValue == id }), columns.indices.contains(place + step)
        else {
            return
        }
        columns.swapAt(place, place + step)
        find { $0.columns = columns }
    }
}

/// How many relationships have an agreement on a field; one may have several.
private struct FieldCount {
    private(set) var relationships = 0
    private var last: Int?

    /// - Parameter number: whose agreement it is; those of one relationship follow one another.
    mutating func add(_ number: Int) {
        if last != number { relationships += 1 }
        last = number
    }
}

extension PartnerFilter.Value {
    /// What it is found by besides what it says: a country, by its names in the other language too.
    fileprivate var otherNames: [String] {
        guard case .country(let code) = self else { return [] }
        return Country.names(of: code)
    }

    /// Where it stands among the values of its facet, before their names are compared.
    fileprivate var place: Int {
        switch self {
        case .standing(let standing): standing.gravity
        case .region(let region): Locality.Region.allCases.firstIndex(of: region) ?? 0
        case .purpose(let purpose): Relationship.Purpose.allCases.firstIndex(of: purpose) ?? 0
        case .initiative(let initiative): Relationship.Initiative.allCases.firstIndex(of: initiative) ?? 0
        case .level(let level): Relationship.Level.allCases.firstIndex(of: level) ?? 0
        case .country, .field: 0
        }
    }
}
