/// Many short runs of bytes in one: by themselves a hundred thousand of them take several times the room.
struct ByteRuns: Hashable, Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// Adds a run, which `write` puts at the end of the bytes.
    mutating func append(_ write: (inout [UInt8]) -> Void) {
        write(&bytes)
        ends.append(bytes.count)
    }

    /// Adds the runs of others.
    mutating func append(_ others: ByteRuns) {
        let start = bytes.count
        bytes += others.bytes
        ends += others.ends.lazy.map { start + $0 }
    }

    /// The run with that number, from 0.
    subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number > 0 ? ends[number - 1] : 0)..<ends[number]] }
}
