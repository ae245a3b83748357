import EntenteDomain
import Testing

@Suite("The account of idle years")
struct IdleAccountTests {
    @Test("the three readings are told with the lapse days that they lead to, the clause's own first")
    func readings() throws {
        for seed in 0..<200 {
            var generator = RecordGenerator(seed: seed, precision: .close)
            let record = try generator.record()
            guard let (clause, account) = told(record) else { continue }
            #expect(account.arithmetic.first?.reading == clause.counting)
            #expect(Set(account.arithmetic.map(\.reading)) == Set(InactivityClause.Reading.allCases))
            #expect(account.lapse == record.lapse, "seed \(seed)\(record)")
            for line in account.arithmetic {
                var other = record
                other.agreements[0].inactivity?.counting = line.reading
                #expect(line.idle.lapse == other.lapse, "\(line.reading), seed \(seed)\(record)")
            }
        }
    }

    @Test("every activity is told once, as counting or with the reason why not")
    func everyActivity() throws {
        for seed in 0..<200 {
            var generator = RecordGenerator(seed: seed, precision: .wide)
            let record = try generator.record()
            guard let (clause, account) = told(record) else { continue }
            let counting = account.steps.compactMap { step -> Int? in
                guard case .activity(let index) = step.subject else { return nil }
                return index
            }
            let told = counting + account.excluded.map(\.activity)
            #expect(told.sorted() == Array(record.occurrences.indices), "seed \(seed)\(record)")
            for excluded in account.excluded {
                let occurrence = record.occurrences[excluded.activity]
                let isRight =
                    switch excluded.because {
                    case .kind: !(clause.counts ?? record.policy.counts).contains(occurrence.kind)
                    case .planned: occurrence.state == .planned
                    case .cancelled: occurrence.state == .cancelled
                    case .notStarted: occurrence.start.min > record.day
                    case .beforeEffect:
                        KnownActivity(occurrence).longest.last.orNever < Int(account.effective.min.number)
                    }
                #expect(isRight, "\(excluded) seed \(seed)\(record)")
            }
            // Leaving out what is excluded changes nothing.
            var shorter = record
            let excluded = Set(account.excluded.map(\.activity))
            shorter.occurrences = record.occurrences.indices.filter { !excluded.contains($0) }.map {
                record.occurrences[$0]
            }
            #expect(shorter.lapse == record.lapse, "seed \(seed)\(record)")
        }
    }

    @Test("the idle time after each activity adds up, where every date is known")
    func idleTimes() throws {
        for seed in 0..<300 {
            var generator = RecordGenerator(seed: seed, precision: .exact)
            var record = try generator.record()
            record.occurrences.removeAll { $0.state == .ongoing && $0.end == nil }
            guard let (_, account) = told(record), let clause = record.clauseRecord else { continue }
            let active = ActiveDays(clause.started.compactMap(\.certain) + clause.excused)
            let first = Int(clause.effective.min.number)
            let today = Int(record.day.number)
            let idleDays = first <= today ? (first...today).filter { !active.contains($0) }.count : 0
            let steps = [account.idleAtFirst] + account.steps.map(\.idleAfter)
            #expect(steps.allSatisfy { $0.count == 1 }, "seed \(seed)\(record)")
            #expect(steps.map(\.lowerBound).reduce(0, +) == idleDays, "seed \(seed)\(record)")
        }
    }

    @Test("an activity that starts on the last saving day saves the agreement, and one a day later comes too late")
    func savedUntil() throws {
        for seed in 0..<400 {
            var generator = RecordGenerator(seed: seed, precision: .exact)
            var record = try generator.record()
            guard let (_, account) = told(record), let last = account.savedUntil, let lapse = record.lapse else {
                continue
            }
            // Looked at later, so that both the saving activity and the late one have started by then.
            let today = record.day
            record.occurrences.removeAll { $0.start.min > today || ($0.state == .ongoing && $0.end == nil) }
            record.agreements[0].inactivity?.excused.removeAll { $0.from > today }
            record.day = max(record.day, last + 1)
            guard lapse.isExact, record.lapse == lapse else { continue }
            let kind = account.counts.inOrder.first ?? .project
            func with(_ day: Day) -> Bounds? {
                var more = record
                more.occurrences.append(Occurrence(kind: kind, state: .completed, start: PartialDate(day)))
                return more.lapse
            }
            #expect(lapse.latest.orNever < with(last)?.earliest.orNever ?? 0, "seed \(seed)\(record)")
            #expect(with(last + 1) == lapse, "seed \(seed)\(record)")
        }
    }

    @Test("the idle years shown run over whole years, and hold no day of activity")
    func idleYears() throws {
        for seed in 0..<300 {
            var generator = RecordGenerator(seed: seed, precision: .exact)
            var record = try generator.record()
            record.occurrences.removeAll { $0.state == .ongoing && $0.end == nil }
            guard let (clause, account) = told(record), let plain = record.clauseRecord else { continue }
            let active = ActiveDays(plain.started.compactMap(\.certain) + plain.excused)
            let effective = account.effective.min
            for line in account.arithmetic {
                let idle = try #require(line.idle.latest, "seed \(seed)\(record)")
                #expect(line.idle.earliest == idle)
                var firstIdle = idle.lowerBound
                switch line.reading {
                case .rolling:
                    // The anchor itself is no idle day.
                    firstIdle = firstIdle + 1
                    #expect(idle.lowerBound.plusYears(clause.years) == idle.upperBound, "seed \(seed)\(record)")
                case .agreementYears:
                    var year = 1
                    while effective.plusYears(year) < idle.upperBound { year += 1 }
                    let before = year - clause.years
                    #expect(effective.plusYears(year) == idle.upperBound, "seed \(seed)\(record)")
                    #expect(idle.lowerBound == (before == 0 ? effective : effective.plusYears(before) + 1))
                case .calendarYears:
                    #expect(idle.lowerBound == .firstDay(of: idle.lowerBound.year), "seed \(seed)\(record)")
                    #expect(idle.upperBound == .lastDay(of: idle.lowerBound.year + clause.years - 1))
                    #expect(effective.year < idle.lowerBound.year)
                }
                let idleDays = Int(firstIdle.number)...Int(idle.upperBound.number)
                #expect(!idleDays.contains { active.contains($0) }, "\(line.reading), seed \(seed)\(record)")
            }
        }
    }

    private func told(_ record: GeneratedRecord) -> (InactivityClause, IdleAccount)? {
        guard let agreement = record.agreements.first, let clause = agreement.inactivity else { return nil }
        let account = IdleAccount(
            of: clause, effective: agreement.effective, occurrences: record.occurrences, policy: record.policy,
            asOf: record.day)
        return (clause, account)
    }
}
