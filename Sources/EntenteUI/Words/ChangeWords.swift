public import EntenteDomain

/// The words for what a change does and what follows from it.
public enum ChangeWords: Phrase {
    case saved, lapseMoves, lapseNoMore, lapseFromNowOn, goes, begins, gone, nothingFollows
    case andMore, undone, standingsChange

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .saved:
            (
                "This saves %1: its lapse moves from %2 to %3.",
                "Nhờ đó giữ được %1: ngày mất hiệu lực dời từ %2 sang %3."
            )
        case .lapseMoves: ("The lapse of %1 moves from %2 to %3.", "Ngày mất hiệu lực của %1 dời từ %2 sang %3.")
        case .lapseNoMore:
            ("%1 does not lapse any more; before, it was %2.", "%1 không còn tự mất hiệu lực; trước đó là %2.")
        case .lapseFromNowOn: ("%1 lapses: %2.", "%1 tự mất hiệu lực: %2.")
        case .goes: ("%1 goes from “%2” to “%3”.", "%1 chuyển từ “%2” sang “%3”.")
        case .begins: ("%1 is “%2”.", "%1 ở tình trạng “%2”.")
        case .gone: ("%1 is no longer in the register.", "%1 không còn trong sổ đăng ký.")
        case .nothingFollows:
            (
                "No standing changes, and no lapse moves.",
                "Không quan hệ nào đổi tình trạng, không thỏa thuận nào đổi ngày mất hiệu lực."
            )
        case .standingsChange: ("%1 of %2 standings change.", "%1 trên %2 tình trạng thay đổi.")
        case .andMore: ("%1 and %2 more", "%1 và %2 mục khác")
        case .undone: ("taken back by %1", "đã hoàn tác ở mục %1")
        }
    }
}

extension Change.Act: Phrase {
    /// The text in English and in Vietnamese: what was done to the record that is named behind it.
    public var texts: Texts {
        switch self {
        case .add: ("added", "thêm")
        case .edit: ("edited", "sửa")
        case .end: ("ended", "chấm dứt")
        case .review: ("recorded", "ghi nhận")
        case .verify: ("verified", "xác minh")
        case .flag: ("raised", "thêm")
        case .settle: ("settled", "xử lý xong")
        case .succeed: ("added as successor", "thêm để thay thế")
        case .establish: ("established", "thiết lập")
        case .remove: ("removed", "xóa")
        case .import: ("imported", "nhập")
        case .undo: ("took back", "hoàn tác")
        case .redo: ("restored", "làm lại")
        }
    }
}

extension Words {
    /// A record by its kind and its identifier; what stands above the lists by its kind alone.
    public func callAsFunction(_ key: RecordKey) -> String {
        key.kind == .heading ? self(key.kind) : "\(self(key.kind)) \(key.id)"
    }

    /// What a change does, in a few words: “added activity frankfurt-fair”.
    public func summary(of change: Change) -> String {
        let keys = change.edits.compactMap(\.key)
        // Of a new partner it is the relationship that counts, not the locality before it.
        guard let first = keys.first(where: { $0.kind == .relationship }) ?? keys.first else { return self(change.act) }
        let records = keys.count > 1 ? self(ChangeWords.andMore, self(first), keys.count - 1) : self(first)
        return "\(self(change.act)) \(records)"
    }

    /// What follows from a change to the records of a dossier, nil where it is about no relationship.
    ///
    /// What begins after `today` is told as of its beginning, and the sentences say so: until then it is nothing to any
    /// standing.
    ///
    /// - Parameters:
    ///   - partner: What the relationship is called.
    ///   - name: What an agreement is called; by default its identifier.
    public func consequence(
        of change: Change, to dossier: Dossier?, heading: Register.Heading, asOf today: Day, partner: String,
        name: (ID<Agreement>) -> String = \.rawValue
    ) -> [String]? {
        let day = max(today, change.lastStart ?? today)
        return Consequence(of: change, to: dossier, heading: heading, asOf: day).map { consequence in
            let sentences = self.consequence(consequence, of: partner, name: name)
            return day == today ? sentences : sentences.map { self(FormWords.asOf, day, $0) }
        }
    }

    /// What follows from a change, a sentence for each thing that would stand otherwise; one that says so where nothing
    /// does.
    ///
    /// - Parameters:
    ///   - partner: What the relationship is called.
    ///   - name: What an agreement is called; by default its identifier.
    public func consequence(
        _ consequence: Consequence, of partner: String, name: (ID<Agreement>) -> String = \.rawValue
    ) -> [String] {
        var sentences: [String] = []
        switch (consequence.before, consequence.after) {
        case (let before?, let after?):
            let standings = (
                verdict(before.standing.phrase, before.certainty), verdict(after.standing.phrase, after.certainty)
            )
            if standings.0 != standings.1 {
                sentences.append(self(ChangeWords.goes, partner, standings.0, standings.1))
            }
        case (nil, let after?):
            sentences.append(self(ChangeWords.begins, partner, verdict(after.standing.phrase, after.certainty)))
        case (_, nil): sentences.append(self(ChangeWords.gone, partner))
        }
        for agreement in consequence.agreements { sentences += self.sentences(for: agreement, name(agreement.id)) }
        return sentences.isEmpty ? [self(ChangeWords.nothingFollows)] : sentences
    }

    /// What follows from another heading of the register than that under which it was judged, in a sentence.
    public func consequence(
        of heading: Register.Heading, in portfolio: Portfolio, judged: Assessment
    ) -> [String] {
        let changed = portfolio.standingsChanged(under: heading, from: judged)
        guard changed > 0 else { return [self(ChangeWords.nothingFollows)] }
        return [self(ChangeWords.standingsChange, changed, portfolio.entries.count)]
    }

    private func sentences(for change: Consequence.AgreementChange, _ name: String) -> [String] {
        guard let after = change.after else { return [self(ChangeWords.gone, name)] }
        guard let before = change.before else {
            return [self(ChangeWords.begins, name, verdict(of: after))]
        }
        let lapse = lapse(from: before, to: after, name)
        let standings = (verdict(of: before), verdict(of: after))
        let isSaved = before.status == .lapsed && after.status == .inForce
        guard standings.0 != standings.1, !(isSaved && lapse != nil) else { return [lapse].compactMap(\.self) }
        return [self(ChangeWords.goes, name, standings.0, standings.1), lapse].compactMap(\.self)
    }

    private func lapse(from before: AgreementStanding, to after: AgreementStanding, _ name: String) -> String? {
        guard before.lapse != after.lapse else { return nil }
        switch (before.lapse, after.lapse) {
        case (let old?, nil): return self(ChangeWords.lapseNoMore, name, day(old))
        case (nil, let new?): return self(ChangeWords.lapseFromNowOn, name, day(new))
        case (let old?, let new?):
            let isSaved = before.status == .lapsed && after.status == .inForce
            return self(isSaved ? ChangeWords.saved : .lapseMoves, name, day(old), day(new))
        case (nil, nil): return nil
        }
    }
}
