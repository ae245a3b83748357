extension Span<UInt8> {
    /// The first byte from `start` on that a text of JSON cannot hold as it is, a quotation mark, a backslash or a control
    /// character; `count` where there is none.
    ///
    /// Most bytes of a document are passed here, so the loop goes over the bare memory, whose bounds it keeps itself.
    func endOfPlainText(from start: Int) -> Int {
        withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
                index += 1
            }
            return index
        }
    }
}
