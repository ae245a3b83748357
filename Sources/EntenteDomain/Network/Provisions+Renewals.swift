extension Provisions {
    /// The days on which the agreement renews itself that can lie in a period, each by its number: the n-th is n terms
    /// after the effective day. None where it does not renew itself.
    func renewals(from first: Day, through last: Day) -> [Bounds] {
        guard case .renewing(let months) = term, months > 0 else { return [] }
        let (year, month, _) = first.civil
        let (fromYear, fromMonth, _) = effective.max.civil
        var number = max(1, ((year - fromYear) * 12 + month - fromMonth) / months)
        while effective.max.plusMonths(number * months) < first { number += 1 }
        var renewals: [Bounds] = []
        while true {
            let earliest = effective.min.plusMonths(number * months)
            guard earliest <= last else { return renewals }
            renewals.append(Bounds(earliest: earliest, latest: effective.max.plusMonths(number * months)))
            number += 1
        }
    }

    /// The last days on which notice can be given before a renewal that can lie in a period.
    func notices(from first: Day, through last: Day) -> [Bounds] {
        guard let noticeDays else { return [] }
        return renewals(from: first + noticeDays, through: last + noticeDays).map { renewal in
            Bounds(earliest: renewal.earliest.map { $0 - noticeDays }, latest: renewal.latest.map { $0 - noticeDays })
        }
    }
}
