import EntenteDomain

extension Sheet {
    /// Who changed what and when, the latest first.
    static func log(_ model: Model) -> Sheet {
        let (words, width) = (model.words, model.context.width)
        let entries = model.journal.entries
        let filter = model.page(at: .log).filter
        let account = width < 60 ? 0 : 10
        // The time of the day gives way where there is little room.
        let isBrief = width < 60
        let when = words.dayWidth + (isBrief ? 0 : 6)
        // The latest entry has the longest number.
        let number = String(entries.first?.number ?? 0).utf8.count
        let before = number + 1 + 2 + when + 1 + (account > 0 ? account + 1 : 0)
        let done = max(8, width - before)
        let headings = isBrief ? [] : [model.headingOfTimes(in: 2 + number + 1 + 2, cells: when)]
        return Sheet(
            title: filter.isEmpty ? words(PlaceWords.log) : "\(words(PlaceWords.log)) /\(filter)/",
            headings: headings + [(2 + before - 1, " " + words(LogWords.done))],
            count: entries.count, empty: words(filter.isEmpty ? LogWords.untouched : .noMatch),
            index: { key in entries.firstIndex { .entry($0.number) == key } },
            row: { row in
                let entry = entries[row]
                let cell = { (text: String, width: Int) in SafeText(text).padded(to: width).text + " " }
                let mark = entry.undoneBy == nil ? "  " : "× "
                let at = isBrief ? words(entry.at.moved(to: words.zone).day) : words(entry.at)
                let runs = [
                    Run(SafeText(String(entry.number)).padded(to: number, alignment: .right).text + " ", .muted),
                    Run(mark, .caution), Run(SafeText(at).padded(to: when, alignment: .right).text + " "),
                    Run(account > 0 ? cell(entry.account.name, account) : ""),
                    Run(
                        SafeText(model.told(entry)).cut(to: done).text, entry.undoneBy == nil ? .text : .muted),
                ]
                return Row(
                    runs, key: .entry(entry.number), opens: .entry(entry.number),
                    relationship: entry.change.relationship)
            })
    }

    /// One entry of the log: who, when, why, and for each record what it was and what it became.
    static func entry(_ model: Model) -> Sheet {
        let (context, words) = (model.context, model.words)
        guard let opened = model.journal.open else { return Sheet(title: words(PlaceWords.log), rows: []) }
        let entry = opened.entry
        var facts = Facts()
        facts.add(words(LogWords.at, words.zone.name), words(entry.at))
        facts.add(words(LogWords.account), entry.account.name)
        facts.add(words(LogWords.origin), entry.account.origin)
        facts.add(words(LogWords.reason), entry.change.reason)
        facts.add(words(LogWords.state), entry.undoneBy.map { words(ChangeWords.undone, String($0)) }, .caution)
        var rows = Line(model.told(entry), .heading, isStrong: true).rows(width: context.width)
        rows += facts.rows(width: context.width)
        for (edit, changes) in zip(entry.change.edits, opened.changes) {
            rows += [Row(), context.heading(of: edit, in: entry)] + context.rows(of: changes, in: edit.key?.kind)
        }
        return Sheet(title: words(LogWords.entry, String(entry.number)), rows: rows)
    }
}

extension Model {
    /// The name of the clock at the end of a column of times; for the ear before them, where they are told one by one.
    fileprivate func headingOfTimes(in column: Int, cells: Int) -> (column: Int, text: String) {
        guard !isSpoken else { return (column, words(LogWords.at, words.zone.name)) }
        return (column + cells - SafeText.width(of: words.zone.name) - 1, " " + words.zone.name)
    }
}

extension SheetContext {
    /// The record that an edit is of, which Enter opens where it has a page of its own and is there still.
    fileprivate func heading(of edit: Edit, in entry: LogEntry) -> Row {
        guard let key = edit.key else { return Row() }
        let phrase: LogWords = edit.before == nil ? .added : edit.after == nil ? .taken : .changed
        var row = Row([Run(words(phrase, words(key)), .text, isStrong: true)], relationship: entry.change.relationship)
        guard edit.after != nil, let relationship = entry.change.relationship else { return row }
        switch key.kind {
        case .relationship, .locality: (row.key, row.opens) = (.relationship(relationship), .partner(relationship))
        case .agreement: (row.key, row.opens) = (.agreement(ID(key.id)), .agreement(ID(key.id)))
        case .commitment: (row.key, row.opens) = (.commitment(ID(key.id)), .commitment(ID(key.id)))
        case .activity: (row.key, row.opens) = (.activity(ID(key.id)), .activity(ID(key.id)))
        default: break
        }
        return row
    }

    /// What each field was and became, below each other.
    fileprivate func rows(of changes: [FieldChange], in kind: Record.Kind?) -> [Row] {
        changes.flatMap { change in
            let isOther = ["relationship", "agreement", "locality"].contains(change.path)
            let said = { (text: String) in
                (isOther ? called(text) : nil) ?? words.recorded(text, at: change.path, in: kind)
            }
            let label = Run(words.field(change.path) + "  ", .muted)
            let texts: [Run] =
                switch (change.before, change.after) {
                case (let before?, let after?):
                    [Run(said(before), .muted), Run(" → "), Run(said(after))]
                case (let before?, nil): [Run("− " + said(before), .ended)]
                case (nil, let after?): [Run("+ " + said(after))]
                case (nil, nil): []
                }
            return Line([label] + texts, indent: 2, hanging: 6).rows(width: width)
        }
    }
}
