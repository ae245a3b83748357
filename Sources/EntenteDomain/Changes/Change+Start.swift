extension Change {
    /// When the last of what the change brings or moves begins: an activity, an agreement, a period that is excused, an end.
    public var lastStart: Day? {
        edits.compactMap { edit in
            switch edit.after {
            case .activity(let activity): activity.occurrence.start.max
            case .agreement(let agreement): agreement.provisions.lastStart(since: edit.before?.provisions)
            default: nil
            }
        }.max()
    }
}

extension Provisions {
    /// When the last of what earlier provisions do not say begins.
    fileprivate func lastStart(since earlier: Provisions?) -> Day? {
        let known = earlier?.inactivity?.excused ?? []
        let excused = (inactivity?.excused ?? []).filter { !known.contains($0) }.map(\.from)
        let dates = [(effective, earlier?.effective), (ended?.on, earlier?.ended?.on)]
        return (excused + dates.compactMap { $0 == $1 ? nil : $0?.max }).max()
    }
}

extension Record {
    /// The provisions of an agreement; nil of any other record.
    fileprivate var provisions: Provisions? {
        guard case .agreement(let agreement) = self else { return nil }
        return agreement.provisions
    }
}
