import EntenteDomain

extension Sheet {
    /// The review queue: what the rule flags and what a person flagged, the gravest first.
    static func flags(_ model: Model) -> Sheet {
        let (context, items) = (model.context, model.flagged)
        let words = context.words
        let query = SearchQuery(model.page(at: .flags).filter)
        let mark = model.markWidth
        // Where there is little room, the name has that of the last day to act, which lies a day before the one told.
        let isBrief = context.width < 60
        let name = context.nameCells
        let saved = isBrief ? 0 : words.dayWidth + 1
        let reason = max(1, context.width - mark - name - 1 - saved)
        return Sheet(
            title: model.title(words(PlaceWords.flags), at: .flags, items.count, of: model.queue?.items.count ?? 0),
            headings: [(2 + mark + name, " " + words(ColumnWords.why))]
                + (isBrief ? [] : [(2 + mark + name + reason + 1, " " + words(ColumnWords.savedUntil))]),
            count: items.count, empty: words(model.isFiltered ? PlaceWords.noMatch : .noFlags),
            index: { key in
                guard case .relationship(let id) = key else { return nil }
                return items.indices.first { model.portfolio.entries[items[$0].entry].relationship == id }
            },
            row: { number in
                let item = items[number]
                let line = PartnerLine(model, entry: item.entry)
                let standing = line.standing.standing
                let reasons =
                    item.reasons.map { words($0, line.standing, notes: line.entry.flags, isBrief: isBrief) }
                    .joined(separator: "; ") + line.standing.unverifiedMark
                let cell = { (text: String, width: Int) in SafeText(text).padded(to: width).text + " " }
                var runs = [line.markRun] + MarkedName(line.entry).runs(query, cells: name, words)
                runs.append(Run(cell(reasons, reason), standing.role))
                if !isBrief {
                    runs.append(Run(words.inColumn(item.savedUntil), item.savedUntil == nil ? .muted : .text))
                }
                return Row(
                    runs, key: .relationship(line.entry.relationship), opens: .partner(line.entry.relationship))
            })
    }
}

extension Words {
    /// Why a relationship is in the review queue.
    /// - Parameters:
    ///   - standing: how it stands.
    ///   - notes: those of its flags.
    ///   - isBrief: whether it stands after the mark, which tells the standing and how certain it is.
    func callAsFunction(
        _ reason: ReviewReason, _ standing: RelationshipStanding, notes: [String], isBrief: Bool = false
    ) -> String {
        let isSure = reason.certainty == .certain
        return switch reason {
        case .dormant(_, let since) where isBrief: self(FlagWords.since, brief(since))
        case .atRisk(_, let coming) where isBrief: brief(standing.bounds(of: coming)) + " " + self(coming.word)
        case .lapsed: self(isSure ? FlagWords.lapsed : .mayHaveLapsed)
        case .expired: self(isSure ? FlagWords.expired : .mayHaveExpired)
        case .dormant(_, let days): self(isSure ? FlagWords.dormant : .mayBeDormant, since(days))
        case .atRisk(let certainty, let coming):
            self(FlagWords.coming, self(coming.kind, certainty), on(standing.bounds(of: coming)))
        case .flagged(let note): self(FlagWords.flagged, notes[note])
        case .activityAfterEnd: self(FlagWords.activityAfterEnd)
        case .noticeNear(_, _, let by): self(isSure ? FlagWords.noticeNear : .noticeMayBeNear, earliest(by))
        case .reviewOverdue(_, _, let days):
            self(isSure ? FlagWords.reviewOverdue : .reviewMayBeOverdue, since(days))
        case .plannedStartPassed: self(FlagWords.plannedStartPassed)
        case .ongoingUnconfirmed: self(FlagWords.ongoingUnconfirmed)
        }
    }
}

extension ComingEnd {
    /// The deadline that it is.
    var kind: Deadline.Kind {
        switch what {
        case .dormancy: .dormancy
        case .end(.terminated, _): .termination
        case .end(.expired, _): .expiry
        case .end(.lapsed, _): .lapse
        }
    }
}

/// Why a relationship is in the review queue.
public enum FlagWords: Phrase {
    case lapsed, expired, dormant, since, coming, flagged
    case mayHaveLapsed, mayHaveExpired, mayBeDormant, noticeMayBeNear, reviewMayBeOverdue
    case activityAfterEnd, noticeNear, reviewOverdue, plannedStartPassed, ongoingUnconfirmed

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .lapsed: ("lapse condition met", "đủ điều kiện mất hiệu lực")
        case .expired: ("term ran out, not extended", "hết thời hạn, chưa gia hạn")
        case .dormant: ("dormant %1", "ngưng trệ %1")
        case .since: ("since %1", "từ %1")
        case .mayHaveLapsed: ("lapse condition perhaps met", "có thể đủ điều kiện mất hiệu lực")
        case .mayHaveExpired: ("term may have run out, not extended", "có thể đã hết thời hạn, chưa gia hạn")
        case .mayBeDormant: ("may be dormant %1", "có thể ngưng trệ %1")
        case .noticeMayBeNear: ("notice perhaps by %1", "có thể phải thông báo chậm nhất %1")
        case .reviewMayBeOverdue: ("review may be overdue %1", "có thể quá hạn rà soát %1")
        case .coming: ("%1 %2", "%1 %2")
        case .flagged: ("flagged: %1", "được đánh dấu: %1")
        case .activityAfterEnd: ("cooperation after the end: sign anew", "hợp tác sau khi hết hiệu lực: cần ký lại")
        case .noticeNear: ("notice by %1", "thông báo chậm nhất %1")
        case .reviewOverdue: ("review overdue %1", "quá hạn rà soát %1")
        case .plannedStartPassed: ("planned start has passed", "đã qua ngày dự kiến bắt đầu")
        case .ongoingUnconfirmed: ("ongoing, unconfirmed for a year", "đang làm, một năm chưa xác nhận")
        }
    }
}
