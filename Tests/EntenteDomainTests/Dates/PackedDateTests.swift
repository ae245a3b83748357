import EntenteDomain
import Seeded
import Testing

@Suite("Packed dates")
struct PackedDateTests {
    @Test(
        "a stored date keeps its number for ever",
        arguments: [
            ("2021", 0x00_00016c_000048c4), ("2020-02", 0x01_00001c_00004775), ("0001-01-01", 0x02_000000_fff506c6),
            ("2020-02-29", 0x02_000000_00004791), ("9999-12-31", 0x02_000000_002cc0a0),
            ("[0001..9999]", 0x03_37b9da_fff506c6), ("[1975..1990-06]", 0x04_00161b_00000722),
            ("[2001..2019-12-31]", 0x05_001b1a_00002c3b), ("[1999-12..2000]", 0x06_00018c_00002aae),
            ("[1969-11..1970-01]", 0x07_00005b_ffffffc3), ("[2020-01..2020-02-15]", 0x08_00002d_00004756),
            ("[2020-01-15..2020]", 0x09_00015f_00004764), ("[2020-01-15..2020-02]", 0x0a_00002d_00004764),
            ("[2020-05-05..2020-05-05]", 0x0b_000000_000047d3),
        ] as [(String, UInt64)])
    func known(text: String, packed: UInt64) throws {
        let date = try PartialDate(text)
        #expect(date.packed == packed)
        #expect(PartialDate(packed: packed) == date)
    }

    @Test(
        "a number that stands for no date gives none",
        arguments: [
            // The day before 0001-01-01, and the one after 9999-12-31.
            0x02_000000_fff506c5, 0x02_000000_002cc0a1, 0x0b_000001_002cc0a0, 0x0b_ffffff_fff506c6,
            0x02_000000_80000000, 0x02_000000_7fffffff,
            // A day of two days, a year that is none, a month without its last day.
            0x02_000001_00004791, 0x00_00016d_000048c4, 0x00_00016c_000048c5, 0x01_00001b_00004775,
            // A range from a year, or to a month, that is not whole.
            0x03_00016c_000048c5, 0x05_000001_000048c5, 0x0a_00002c_00004764,
            // No way of writing a date.
            0x0c_000000_00004791, 0xff_000000_00004791, 0xff_ffffff_ffffffff,
        ] as [UInt64])
    func unknown(packed: UInt64) {
        #expect(PartialDate(packed: packed) == nil)
    }

    @Test("every date comes back from its number, and what differs from it by a bit is another date or none")
    func roundTrip() throws {
        var random = SplitMix64(seed: 5)
        for _ in 0..<3000 {
            let date = try date(&random)
            #expect(PartialDate(packed: date.packed) == date)
            for bit in 0..<64 { checkReading(date.packed ^ (1 << bit)) }
        }
    }

    @Test("any bits are read without a fault, and only as the date that has them")
    func anyBits() {
        var random = SplitMix64(seed: 6)
        for _ in 0..<20_000 {
            checkReading(random.next())
            // Most numbers name no way of writing: these do.
            let writing = UInt64.random(in: 0...11, using: &random) << 56
            let days = UInt64.random(in: 0...0xff_ffff, using: &random) << 32
            let first = Int32.random(in: -719_200...2_933_000, using: &random)
            checkReading(writing | days | UInt64(UInt32(bitPattern: first)))
        }
    }

    @Test("a date is as small as its number, whether or not there has to be one")
    func sizes() {
        #expect(MemoryLayout<PartialDate>.stride == 8)
        #expect(MemoryLayout<PartialDate?>.stride == 8)
    }

    private func checkReading(_ bits: UInt64) {
        guard let date = PartialDate(packed: bits) else { return }
        #expect(date.packed == bits)
        #expect((try? PartialDate(date.description)) == date, "\(bits) is read as \(date)")
    }

    /// A date of any of the forms; a range mostly of near ends.
    private func date(_ random: inout SplitMix64) throws -> PartialDate {
        let first = Day(number: Int32.random(in: -719_162...2_932_896, using: &random))
        let last = Day(number: min(2_932_896, first.number + Int32.random(in: 0...1000, using: &random)))
        let from = try PartialDate(text(first, &random))
        return Bool.random(using: &random) ? from : try PartialDate(from: from, to: PartialDate(text(last, &random)))
    }

    private func text(_ day: Day, _ random: inout SplitMix64) -> String {
        String(day.description.prefix([4, 7, 10].randomElement(using: &random) ?? 10))
    }
}
