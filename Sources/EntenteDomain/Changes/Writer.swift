/// A process that is writing to the register while another one waits for its turn.
public struct Writer: Hashable, Sendable {
    /// The number by which the system knows the process.
    public var process: Int32
    /// The account that it works for, as the log would name it; nil where the system does not tell.
    public var account: String?

    /// A process and its account.
    public init(process: Int32, account: String?) {
        self.process = process
        self.account = account
    }
}
