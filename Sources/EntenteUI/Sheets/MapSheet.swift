import EntenteDomain

extension Sheet {
    /// The partners, those that the filter of the partners leaves, under a map of the world on which they stand.
    static func map(_ model: Model) -> Sheet {
        let (context, list) = (model.context, model.partners.entries)
        let query = SearchQuery(model.page(at: .partners).filter)
        let (words, portfolio) = (context.words, model.portfolio)
        let room = MapRoom(model.layout, width: context.width)
        let map = WorldMap(fitting: room.size ?? Size(columns: 1, rows: 1))
        let cells = room.size == nil ? [:] : CrowdedCells.of(list, model, on: map)
        var sheet = Sheet(
            title: model.title(words(MapWords.title), at: .partners, list.count, of: portfolio.entries.count),
            count: list.count,
            empty: model.hasFilter
                ? words(PlaceWords.noMatch) : words(PlaceWords.noPartners, model.keyMap.label(of: .new)),
            index: { key in list.firstIndex { .relationship(portfolio.entries[$0].relationship) == key } },
            row: { number in
                let line = PartnerLine(model, entry: list[number])
                let id = line.entry.relationship
                let others = line.entry.position.flatMap { cells[map.cell(of: $0)] }.map { $0.count - 1 } ?? 0
                return Row(
                    line.mapRuns(query, width: context.width, others: others, words), key: .relationship(id),
                    opens: .partner(id))
            })
        guard let size = room.size else {
            let placed = list.count { portfolio.entries[$0].position != nil }
            sheet.headerCount = 1
            let text = words(MapWords.placed, placed, list.count)
            sheet.header = { _ in [Row(text, .muted)] }
            return sheet
        }
        sheet.headerCount = map.size.rows + 1
        sheet.header = { row in
            let selected = row?.about.flatMap(model.entry(of:)).map { portfolio.entries[$0] }
            let cell = selected?.position.map(map.cell)
            let drawn = model.atlas.rows(in: size).enumerated().map { number, land in
                Row(mapRow(land, number, cells, selected: cell, indent: (context.width - map.size.columns) / 2))
            }
            return drawn + [Row(selected.map { words.place(of: $0) } ?? "", .heading)]
        }
        sheet.headerKeys = { place in
            let indent = (context.width - map.size.columns) / 2
            let cell = Position(column: place.column - (indent < 2 ? 0 : indent), row: place.row)
            guard cells[cell] != nil else { return [] }
            return list.map { portfolio.entries[$0] }.filter { $0.position.map(map.cell) == cell }
                .map { .relationship($0.relationship) }
        }
        return sheet
    }

    /// A row of the map: the land, and on it the partners by the letter of the gravest standing in a cell.
    private static func mapRow(
        _ land: [Character], _ row: Int, _ cells: [Position: CrowdedCells], selected: Position?, indent: Int
    ) -> [Run] {
        let isMarked = selected?.row == row
        var runs = [
            Run(String(repeating: " ", count: max(0, indent - 2))),
            Run(indent < 2 ? "" : isMarked ? "> " : "  ", .heading, isStrong: true),
        ]
        var text = ""
        for (column, character) in land.enumerated() {
            guard let cell = cells[Position(column: column, row: row)] else {
                text.append(character)
                continue
            }
            if !text.isEmpty { runs.append(Run(text, .muted)) }
            text = ""
            var run = Run(String(cell.gravest.mark.prefix(1)), cell.gravest.role, isStrong: true)
            run.style.isSelected = isMarked && selected?.column == column
            runs.append(run)
        }
        return runs + [Run(text, .muted)]
    }
}

/// How much of the screen the map has.
struct MapRoom {
    /// Its size; nil where only the list has room.
    let size: Size?

    init(_ layout: Layout, width: Int) {
        let rows = min(layout.bodyRows - 7, layout.bodyRows * 2 / 3)
        size = width >= 58 && rows >= 10 ? Size(columns: width - 4, rows: rows) : nil
    }
}

/// The partners that stand in one cell of the map.
private struct CrowdedCells {
    var gravest: Standing
    var count = 1

    static func of(_ entries: [Int], _ model: Model, on map: WorldMap) -> [Position: CrowdedCells] {
        var cells: [Position: CrowdedCells] = [:]
        for number in entries {
            guard let position = model.portfolio.entries[number].position else { continue }
            let standing = model.assessment.standings[number].standing
            let cell = map.cell(of: position)
            guard let known = cells[cell] else {
                cells[cell] = CrowdedCells(gravest: standing)
                continue
            }
            cells[cell]?.count += 1
            if standing.gravity < known.gravest.gravity { cells[cell]?.gravest = standing }
        }
        return cells
    }
}

extension PartnerLine {
    /// A row of the list under the map: the standing, the name, where it is, and how many others stand in its cell.
    fileprivate func mapRuns(_ query: SearchQuery, width: Int, others: Int, _ words: Words) -> [Run] {
        let doubt = standing.certainty == .possible ? "?" : ""
        let name = min(30, max(14, width < 58 ? width - 20 : width - 43))
        let cell = { (text: String, width: Int) in SafeText(text).padded(to: width).text + " " }
        var runs = [
            Run(cell(standing.standing.mark + doubt, 3), standing.standing.role, isStrong: isChanged)
        ]
        runs += MarkedName(entry).runs(query, cells: name, words)
        runs += [Run(cell(entry.country ?? "", 2)), Run(cell(words(standing.standing.phrase), 10))]
        guard width >= 58 else { return runs }
        let place = entry.position.map { words.degrees($0) } ?? words(MapWords.unplaced)
        runs.append(Run(cell(place, 17), .muted))
        if others > 0 { runs.append(Run(words(MapWords.others, others), .muted)) }
        return runs
    }
}

extension Words {
    /// Where a partner is, in a line.
    fileprivate func place(of entry: Portfolio.Entry) -> String {
        self(entry.name) + "  " + (entry.position.map(degrees) ?? self(MapWords.unplaced))
    }

    /// Degrees north or south, and east or west, to a tenth.
    fileprivate func degrees(_ position: Portfolio.Position) -> String {
        let latitude = tenths(position.latitude) + "° " + self(position.latitude < 0 ? MapWords.south : .north)
        return latitude + "  " + tenths(position.longitude) + "° "
            + self(position.longitude < 0 ? MapWords.west : .east)
    }

    private func tenths(_ degrees: Double) -> String {
        let tenths = Int((min(abs(degrees), 360) * 10).rounded())
        return decimal("\(tenths / 10).\(tenths % 10)")
    }
}
