import EntenteDomain
import Testing

@Suite("What holds for every record")
struct PropertyTests {
    @Test("the earliest lapse day is never after the latest", arguments: RecordGenerator.Precision.allCases)
    func boundsInOrder(precision: RecordGenerator.Precision) throws {
        try forEachRecord(precision) { record, _, label in
            guard let lapse = record.lapse else { return }
            #expect(lapse.earliest != nil, "\(label)")
            #expect(lapse.earliest.orNever <= lapse.latest.orNever, "\(label)")
        }
    }

    @Test("the rolling reading is the strictest of the three", arguments: RecordGenerator.Precision.allCases)
    func rollingIsStrictest(precision: RecordGenerator.Precision) throws {
        try forEachRecord(precision) { record, _, label in
            guard let rolling = record.reading(.rolling).lapse else { return }
            for reading in [InactivityClause.Reading.agreementYears, .calendarYears] {
                guard let other = record.reading(reading).lapse else { continue }
                #expect(rolling.earliest.orNever <= other.earliest.orNever, "\(reading) \(label)")
                #expect(rolling.latest.orNever <= other.latest.orNever, "\(reading) \(label)")
            }
        }
    }

    @Test("one more activity never brings the lapse day forward", arguments: RecordGenerator.Precision.allCases)
    func moreActivity(precision: RecordGenerator.Precision) throws {
        try forEachRecord(precision) { record, generator, label in
            var more = record
            more.occurrences.append(try generator.countingOccurrence())
            guard let lapse = record.lapse, let later = more.lapse else { return }
            #expect(lapse.earliest.orNever <= later.earliest.orNever, "\(label)")
            #expect(lapse.latest.orNever <= later.latest.orNever, "\(label)")
        }
    }

    @Test("what is planned, cancelled, friendship only, or still to come changes no standing")
    func whatDoesNotCount() throws {
        try forEachRecord(.wide) { record, generator, label in
            var more = record
            more.policy.counts = Activity.Kind.cooperation
            more.agreements = more.agreements.map { agreement in
                var agreement = agreement
                agreement.inactivity?.counts = nil
                return agreement
            }
            let (agreement, relationship) = (more.agreementStanding, more.relationshipStanding)
            for _ in 0..<4 {
                var occurrence = try generator.countingOccurrence()
                switch (occurrence.start.min > record.day, Int(occurrence.start.min.number) % 3) {
                case (true, _): break
                case (false, 0): occurrence.state = .planned
                case (false, 1): occurrence.state = .cancelled
                case (false, _): occurrence.kind = .delegation
                }
                more.occurrences.insert(occurrence, at: 0)
            }
            #expect(more.agreementStanding == agreement, "\(label)")
            #expect(more.relationshipStanding.standing == relationship.standing, "\(label)")
            #expect(more.relationshipStanding.certainty == relationship.certainty, "\(label)")
            #expect(more.relationshipStanding.shadowLapse == relationship.shadowLapse, "\(label)")
        }
    }

    @Test("the order in which activities and agreements are recorded changes nothing")
    func order() throws {
        try forEachRecord(.wide, agreements: 3) { record, generator, label in
            var shuffled = record
            shuffled.occurrences = generator.shuffled(record.occurrences)
            #expect(shuffled.agreementStanding == record.agreementStanding, "\(label)")
            shuffled.agreements = generator.shuffled(record.agreements)
            let (found, expected) = (shuffled.relationshipStanding, record.relationshipStanding)
            #expect(found.standing == expected.standing, "\(label)")
            #expect(found.certainty == expected.certainty, "\(label)")
        }
    }

    @Test(
        "what has ended for certain stays ended, whatever happens later", arguments: RecordGenerator.Precision.allCases)
    func endedStaysEnded(precision: RecordGenerator.Precision) throws {
        var ended = 0
        try forEachRecord(precision) { record, generator, label in
            guard let standing = record.agreementStanding, standing.isEndedForCertain else { return }
            ended += 1
            var later = record
            later.occurrences.append(try generator.countingOccurrence(from: record.day + 1))
            for days in [1, 90, 400, 4000] {
                later.day = record.day + days
                #expect(later.agreementStanding?.status == standing.status, "\(days) days later: \(label)")
                #expect(later.agreementStanding?.certainty == .certain, "\(days) days later: \(label)")
            }
        }
        #expect(ended > 100)
    }

    @Test("a more precise date only narrows the bounds", arguments: [RecordGenerator.Precision.close, .wide])
    func precisionNarrows(precision: RecordGenerator.Precision) throws {
        try forEachRecord(precision) { record, generator, label in
            guard let bounds = record.lapse else { return }
            let narrowed = try generator.narrowed(record)
            guard let lapse = narrowed.lapse else { return }
            #expect(bounds.earliest.orNever <= lapse.earliest.orNever, "\(label)\(narrowed)")
            #expect(lapse.latest.orNever <= bounds.latest.orNever, "\(label)\(narrowed)")
        }
    }

    @Test(
        "a verdict that is certain is not overturned by a more precise date",
        arguments: [RecordGenerator.Precision.wide])
    func certaintyHolds(precision: RecordGenerator.Precision) throws {
        try forEachRecord(precision) { record, generator, label in
            guard let standing = record.agreementStanding, standing.certainty == .certain else { return }
            let narrowed = try generator.narrowed(record)
            guard let sharper = narrowed.agreementStanding else { return }
            #expect(sharper.certainty == .certain, "\(label)\(narrowed)")
            #expect(sharper.isEndedForCertain == standing.isEndedForCertain, "\(label)\(narrowed)")
            if !standing.isEndedForCertain { #expect(sharper.status == standing.status, "\(label)\(narrowed)") }
        }
    }

    @Test("what comes next is still to come, the nearest first, and nothing comes once all has ended")
    func coming() throws {
        try forEachRecord(.wide, agreements: 2) { record, _, label in
            let found = record.relationshipStanding
            let days = found.coming.map(\.day)
            #expect(days == days.sorted(), "\(label)")
            #expect(days.allSatisfy { $0 > record.day }, "\(label)")
            switch found.standing {
            case .none, .lapsed, .expired, .terminated:
                #expect(found.coming.isEmpty, "\(label)")
            case .dormant, .atRisk, .active:
                let isNear = found.coming.contains { $0.day - record.day <= $0.warnDays }
                #expect(found.standing == .dormant || isNear == (found.standing == .atRisk), "\(label)")
            }
        }
    }

    @Test("the end that came last is the one that the standing is named after", arguments: [1, 3])
    func lastEnd(agreements: Int) throws {
        var count = 0
        try forEachRecord(.wide, agreements: agreements) { record, _, label in
            let found = record.relationshipStanding
            guard found.standing.isEnded else { return }
            count += 1
            let end = try #require(found.lastEnd(of: record.agreements, by: record.day), "\(label)")
            #expect(end.cause.rawValue == found.standing.rawValue, "\(label)")
            #expect(end.bounds.earliest.map { $0 <= record.day } == true, "\(label)")
        }
        #expect(count > 20)
    }

    /// Calls a body with some hundred records, each with the generator that made it and the seed to have it again.
    private func forEachRecord(
        _ precision: RecordGenerator.Precision, agreements: Int = 1,
        _ body: (GeneratedRecord, inout RecordGenerator, String) throws -> Void
    ) throws {
        for seed in 10_000..<10_400 {
            var generator = RecordGenerator(seed: seed, precision: precision)
            let record = try generator.record(agreements: agreements)
            try body(record, &generator, "seed \(seed)\(record)")
        }
    }
}

extension AgreementStanding {
    /// Whether it has ended, for certain.
    fileprivate var isEndedForCertain: Bool { certainty == .certain && status != .pending && status != .inForce }
}

extension GeneratedRecord {
    /// The same record, with the clause of its first agreement counted in that way.
    fileprivate func reading(_ reading: InactivityClause.Reading) -> GeneratedRecord {
        var other = self
        if !other.agreements.isEmpty { other.agreements[0].inactivity?.counting = reading }
        return other
    }
}

extension RecordGenerator {
    /// An activity that counts and starts on that day or after it.
    fileprivate mutating func countingOccurrence(from day: Day) throws -> Occurrence {
        let occurrence = try countingOccurrence()
        let shift = max(0, day - occurrence.start.min)
        return Occurrence(
            kind: occurrence.kind, state: .completed, start: PartialDate(occurrence.start.min + shift),
            end: PartialDate(occurrence.start.max + shift))
    }

    /// The same record with some of its dates more precise.
    fileprivate mutating func narrowed(_ record: GeneratedRecord) throws -> GeneratedRecord {
        var record = record
        for index in record.agreements.indices where chance(of: 5) {
            record.agreements[index].effective = try narrowed(record.agreements[index].effective)
            if let ended = record.agreements[index].ended {
                record.agreements[index].ended = Termination(on: try narrowed(ended.on))
            }
        }
        for index in record.occurrences.indices where chance(of: 5) {
            var occurrence = record.occurrences[index]
            occurrence.start = try narrowed(occurrence.start)
            occurrence.end = try occurrence.end.map { try narrowed($0) }
            occurrence.confirmed = try occurrence.confirmed.map { try narrowed($0) }
            if let end = occurrence.end, end.max < occurrence.start.min { continue }
            record.occurrences[index] = occurrence
        }
        return record
    }
}
