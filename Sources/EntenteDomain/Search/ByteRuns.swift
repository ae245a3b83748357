/// Many short runs of bytes in one: by themselves a hundred thousand of them take several times the room.
struct ByteRuns: Hashable, Sendable {
    /// The runs, one behind the other. What is written at the end belongs to the run that is ended next.
    var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    /// Ends the run that was written to the end of the bytes.
    mutating func endRun() { ends.append(UInt32(bytes.count)) }

    /// Adds the runs of others.
    mutating func append(_ others: ByteRuns) {
        let start = UInt32(bytes.count)
        bytes += others.bytes
        ends += others.ends.lazy.map { start + $0 }
    }

    /// Where the run with that number lies, from 0.
    func range(of number: Int) -> Range<Int> {
        Int(number > 0 ? ends[number - 1] : 0)..<Int(ends[number])
    }

    /// The first eight bytes of a run as a number, for lack of bytes filled up with zeros: of two runs whose numbers
    /// differ, that with the smaller one stands before the other.
    func beginning(of number: Int) -> UInt64 {
        let (bytes, range) = (bytes.span, range(of: number))
        var beginning: UInt64 = 0
        for place in range.lowerBound..<range.lowerBound + 8 {
            beginning = beginning << 8 | UInt64(place < range.upperBound ? bytes[place] : 0)
        }
        return beginning
    }

    /// Whether one run stands before another, byte by byte.
    func precedes(_ left: Int, _ right: Int) -> Bool {
        let (bytes, left, right) = (bytes.span, range(of: left), range(of: right))
        for offset in 0..<min(left.count, right.count) {
            let (first, second) = (bytes[left.lowerBound + offset], bytes[right.lowerBound + offset])
            if first != second { return first < second }
        }
        return left.count < right.count
    }
}
