import EntenteDomain
import Testing

@Suite("What an agreement asks of the desk")
struct DutiesTests {
    @Test("the next renewal is the first on or after the day, over every effective day that can be meant")
    func renewal() throws {
        for seed in 0..<400 {
            var generator = RecordGenerator(seed: seed, precision: seed.isMultiple(of: 2) ? .close : .wide)
            let record = try generator.record()
            guard var agreement = record.agreements.first else { continue }
            let months = [1, 6, 12, 24, 60][seed % 5]
            agreement.term = .renewing(months: months)
            agreement.inactivity = nil
            agreement.ended = nil
            agreement.noticeDays = 90
            var renewals: [Day] = []
            for offset in 0...(agreement.effective.max - agreement.effective.min) {
                let effective = agreement.effective.min + offset
                var count = 1
                while effective.plusMonths(count * months) < record.day { count += 1 }
                renewals.append(effective.plusMonths(count * months))
            }
            let duties = duties(agreement, record)
            let expected = Bounds(earliest: renewals.min(), latest: renewals.max())
            #expect(duties.renewsOn == expected, "every \(months) months, seed \(seed)\(record)")
            #expect(duties.noticeBy?.earliest == renewals.min().map { $0 - 90 })
            #expect(duties.noticeBy?.latest == renewals.max().map { $0 - 90 })
        }
    }

    @Test("an agreement that has ended for certain renews no more and needs no review")
    func ended() throws {
        var ended = 0
        for seed in 0..<300 {
            var generator = RecordGenerator(seed: seed, precision: .wide)
            let record = try generator.record()
            guard var agreement = record.agreements.first else { continue }
            agreement.term = .renewing(months: 12)
            agreement.reviewMonths = 24
            let standing = AgreementStanding(
                of: agreement, occurrences: record.occurrences, asOf: record.day, policy: record.policy)
            let hasEnded =
                [.lapsed, .terminated].contains(standing.status) && standing.certainty == .certain
            ended += hasEnded ? 1 : 0
            let duties = duties(agreement, record)
            #expect((duties.renewsOn == nil) == hasEnded, "seed \(seed)\(record)")
            #expect((duties.reviewDue == nil) == hasEnded, "seed \(seed)\(record)")
        }
        #expect(ended > 50)
    }

    @Test("an agreement has been idle since the day after its last activity, or since it took effect")
    func idleExactly() throws {
        for seed in 0..<500 {
            var generator = RecordGenerator(seed: seed, precision: .exact)
            var record = try generator.record()
            record.occurrences.removeAll { $0.state == .ongoing && $0.end == nil }
            guard let agreement = record.agreements.first else { continue }
            let known = record.counting(under: agreement).filter { $0.start.min <= record.day }.map(KnownActivity.init)
            let lastDay = known.compactMap(\.longest.last).max() ?? agreement.effective.min - 1
            let idleSince = max(lastDay + 1, agreement.effective.min)
            let expected = idleSince <= record.day ? Bounds(earliest: idleSince, latest: idleSince) : nil
            #expect(duties(agreement, record).idleSince == expected, "seed \(seed)\(record)")
        }
    }

    @Test("whatever the exact record is, it has been idle since a day within the bounds")
    func idleBounds() throws {
        for seed in 0..<400 {
            var generator = RecordGenerator(seed: seed, precision: seed.isMultiple(of: 2) ? .close : .wide)
            let record = try generator.record()
            guard let agreement = record.agreements.first else { continue }
            let bounds = duties(agreement, record).idleSince
            for _ in 0..<10 {
                let effective = generator.day(in: agreement.effective.min...agreement.effective.max)
                let spans = record.counting(under: agreement).map { generator.exactSpan(of: $0) }
                let started = spans.filter { $0.first <= record.day }
                if started.contains(where: { $0.last == nil }) {
                    #expect(bounds?.latest == nil, "seed \(seed)\(record)")
                    continue
                }
                let idleSince = max(effective, (started.compactMap(\.last).max() ?? effective - 1) + 1)
                guard idleSince <= record.day else { continue }
                let found = try #require(bounds, "seed \(seed)\(record)")
                #expect(found.earliest.orNever <= Int(idleSince.number), "seed \(seed)\(record)")
                #expect(Int(idleSince.number) <= found.latest.orNever, "seed \(seed)\(record)")
            }
        }
    }

    @Test("a review is due so many months after the last one, or after the agreement took effect")
    func reviews() throws {
        let agreement = Provisions(effective: try PartialDate("2019-08-31"), reviewMonths: 6)
        let day = try #require(Day("2020-05-01"))
        let standing = AgreementStanding(of: agreement, occurrences: [], asOf: day)
        let never = Duties(
            of: agreement, standing: standing, occurrences: [], lastReview: nil, asOf: day, policy: Policy())
        #expect(never.reviewDue == (try PartialDate("2020-02-29").bounds))
        let reviewed = Duties(
            of: agreement, standing: standing, occurrences: [], lastReview: try PartialDate("2020"), asOf: day,
            policy: Policy())
        #expect(reviewed.reviewDue == (try PartialDate("[2020-07-01..2021-06-30]").bounds))
    }

    private func duties(_ agreement: Provisions, _ record: GeneratedRecord) -> Duties {
        let standing = AgreementStanding(
            of: agreement, occurrences: record.occurrences, asOf: record.day, policy: record.policy)
        return Duties(
            of: agreement, standing: standing, occurrences: record.occurrences, lastReview: nil, asOf: record.day,
            policy: record.policy)
    }
}
