extension RelationshipStanding {
    /// The days on which something that comes can come; its earliest is the day of the unfavourable reading.
    public func bounds(of coming: ComingEnd) -> Bounds {
        let days: Bounds? =
            switch coming.what {
            case .dormancy: shadowLapse
            case .end(let cause, let agreement): agreements[agreement].candidates[cause]
            }
        return days ?? Bounds(earliest: coming.day, latest: coming.day)
    }
}
