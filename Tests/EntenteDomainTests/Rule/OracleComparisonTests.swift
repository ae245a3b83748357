import EntenteDomain
import Testing

@Suite("The rule and its plain reading")
struct OracleComparisonTests {
    @Test("a record known to the day lapses on the day that a day-by-day count finds")
    func exactRecords() throws {
        for seed in 0..<1500 {
            var generator = RecordGenerator(seed: seed, precision: .exact)
            var record = try generator.record()
            // An activity without an end is not known to the day.
            record.occurrences.removeAll { $0.state == .ongoing && $0.end == nil }
            guard let agreement = record.agreements.first, let clause = record.clauseRecord else { continue }
            let spans = clause.started.compactMap(\.certain)
            let lapse = clause.world(effective: agreement.effective.min, spans: spans).lapse()
            #expect(record.lapse == Bounds(earliest: lapse, latest: lapse), "seed \(seed)\(record)")
        }
    }

    @Test("where every exact record can be tried, the bounds of the lapse are the first and the last day found")
    func closeRecords() throws {
        var tried = 0
        for seed in 0..<2500 {
            var generator = RecordGenerator(seed: seed, precision: .close)
            let record = try generator.record()
            guard let clause = record.clauseRecord, clause.worldCount <= 125 else { continue }
            tried += 1
            let expected = Bounds(earliest: clause.earliestByEnumeration(), latest: clause.latest())
            #expect(record.lapse == expected, "seed \(seed)\(record)")
            #expect(clause.earliestByGaps() == expected.earliest, "seed \(seed)\(record)")
        }
        #expect(tried > 2000)
    }

    @Test("an agreement with dates known to the month, the year or a range stands as the plain reading says")
    func wideRecords() throws {
        for seed in 0..<400 {
            var generator = RecordGenerator(seed: seed, precision: .wide)
            let record = try generator.record()
            expectSameAgreements(record, seed)
        }
    }

    @Test("a relationship stands as the plain reading says", arguments: RecordGenerator.Precision.allCases)
    func relationships(precision: RecordGenerator.Precision) throws {
        for seed in 0..<(precision == .wide ? 250 : 1200) {
            var generator = RecordGenerator(seed: seed, precision: precision)
            let record = try generator.record(agreements: 1 + seed % 3)
            if precision != .wide { expectSameAgreements(record, seed) }
            let oracle = RelationshipOracle(
                record.agreements, record.occurrences, asOf: record.day, policy: record.policy)
            let (word, isCertain) = oracle.standing
            let found = record.relationshipStanding
            #expect(found.standing.rawValue == word, "seed \(seed)\(record)")
            #expect((found.certainty == .certain) == isCertain, "seed \(seed)\(record)")
            guard record.agreements.contains(where: { $0.effective.max <= record.day }) else { continue }
            #expect(found.shadowLapse?.earliest == oracle.dormancy(false), "seed \(seed)\(record)")
            #expect(found.shadowLapse?.latest == oracle.dormancy(true), "seed \(seed)\(record)")
        }
    }

    @Test("no exact record that a partial one could stand for lapses outside the bounds")
    func boundsHoldEveryWorld() throws {
        for seed in 0..<500 {
            var generator = RecordGenerator(seed: seed, precision: .wide)
            let record = try generator.record()
            guard let clause = record.clauseRecord, let bounds = record.lapse else { continue }
            for _ in 0..<5 {
                let lapse = generator.exactWorld(of: record, clause).lapse()
                #expect(bounds.earliest.orNever <= lapse.orNever, "seed \(seed)\(record)")
                #expect(lapse.orNever <= bounds.latest.orNever, "seed \(seed)\(record)")
            }
        }
    }

    private func expectSameAgreements(_ record: GeneratedRecord, _ seed: Int) {
        for agreement in record.agreements {
            let oracle = AgreementOracle(agreement, record.occurrences, asOf: record.day, policy: record.policy)
            let expected = oracle.standing
            let found = AgreementStanding(
                of: agreement, occurrences: record.occurrences, asOf: record.day, policy: record.policy)
            #expect(found.status.rawValue == expected.status, "seed \(seed)\(record)")
            #expect((found.certainty == .certain) == expected.isCertain, "seed \(seed)\(record)")
            #expect(found.lapse == oracle.lapse, "seed \(seed)\(record)")
        }
    }
}

extension GeneratedRecord {
    /// What the clause of the first agreement looks at.
    var clauseRecord: ClauseRecord? {
        agreements.first.flatMap { ClauseRecord($0, occurrences, asOf: day, policy: policy) }
    }

    /// The standing of the first agreement, as the product computes it.
    var agreementStanding: AgreementStanding? {
        agreements.first.map { AgreementStanding(of: $0, occurrences: occurrences, asOf: day, policy: policy) }
    }

    /// The lapse of the first agreement, as the product computes it.
    var lapse: Bounds? { agreementStanding?.lapse }

    /// The standing of the relationship, as the product computes it.
    var relationshipStanding: RelationshipStanding {
        RelationshipStanding(of: agreements, occurrences: occurrences, asOf: day, policy: policy)
    }
}

extension GeneratedRecord {
    /// The activities that count under an agreement once they have started.
    func counting(under agreement: Provisions) -> [Occurrence] {
        let kinds = agreement.inactivity?.counts ?? policy.counts
        return occurrences.filter {
            kinds.contains($0.kind) && ($0.state == .completed || $0.state == .ongoing)
        }
    }
}

extension RecordGenerator {
    /// One of the exact worlds that a record could stand for.
    mutating func exactWorld(of record: GeneratedRecord, _ clause: ClauseRecord) -> ExactWorld {
        let spans = record.agreements.first.map(record.counting)?.map { exactSpan(of: $0) } ?? []
        return clause.world(
            effective: day(in: clause.effective.min...clause.effective.max),
            spans: spans.filter { $0.first <= record.day })
    }

    /// Some days that an activity could have had: start and end are any days of their periods, in the right order.
    mutating func exactSpan(of occurrence: Occurrence) -> Span {
        let end = occurrence.end ?? (occurrence.state == .completed ? occurrence.start : nil)
        let first = day(in: occurrence.start.min...min(occurrence.start.max, end?.max ?? occurrence.start.max))
        if let end { return Span(first: first, last: day(in: max(first, end.min)...end.max)) }
        let confirmed = max(first, occurrence.confirmed?.min ?? first)
        return Span(first: first, last: chance(of: 5) ? nil : confirmed)
    }
}
