public import EntenteDomain
import GRDB

extension RegisterStore {
    /// Hands on what stands above the lists and then every record, list by list in the order of the file, all from one
    /// snapshot. No more than one record is in memory at a time. What the closures throw is thrown on.
    public func forEachRecord(
        heading: (Register.Heading) throws -> Void, _ body: (EntenteDomain.Record) throws -> Void
    ) throws {
        var thrown: (any Error)?
        do {
            try read { database in
                func each<Stored: StoredRecord>(_ wrap: (Stored) -> EntenteDomain.Record) throws {
                    try Query(Stored.self, in: database).forEach { columns in
                        let record = wrap(try Stored(from: &columns))
                        do { try body(record) } catch {
                            thrown = error
                            throw error
                        }
                    }
                }
                let headings: [Register.Heading] = try Query(Register.Heading.self, "", in: database).all()
                do { try heading(headings.first ?? Register.Heading()) } catch {
                    thrown = error
                    throw error
                }
                try each(EntenteDomain.Record.field)
                try each(EntenteDomain.Record.source)
                try each(EntenteDomain.Record.locality)
                try each(EntenteDomain.Record.relationship)
                try each(EntenteDomain.Record.agreement)
                try each(EntenteDomain.Record.commitment)
                try each(EntenteDomain.Record.activity)
                try each(EntenteDomain.Record.prospect)
                try each(EntenteDomain.Record.contact)
                try each(EntenteDomain.Record.flag)
                try each(EntenteDomain.Record.review)
                try each(EntenteDomain.Record.dispute)
            }
        } catch {
            throw thrown ?? error
        }
    }

    /// The whole register as values, from one snapshot.
    public func register() throws -> Register {
        var register = Register(heading: Register.Heading())
        try forEachRecord {
            register.heading = $0
        } _: {
            register.append($0)
        }
        return register
    }
}
