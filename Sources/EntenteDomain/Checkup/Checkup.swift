/// What came of looking over a register.
public struct Checkup: Hashable, Sendable {
    /// Where the register lies.
    public var path: String
    /// The version of its schema; nil where it could not be read.
    public var schema: Int?
    /// The version of SQLite that the program has.
    public var sqlite: String
    /// What was found, the gravest first.
    public private(set) var findings: [Finding] = []

    /// A look in which nothing has been found yet.
    public init(path: String, schema: Int? = nil, sqlite: String) {
        self.path = path
        self.schema = schema
        self.sqlite = sqlite
    }

    /// Takes findings in.
    public mutating func add(_ found: some Sequence<Finding>) {
        let all = findings + found
        findings = Finding.Gravity.allCases.flatMap { gravity in all.filter { $0.gravity == gravity } }
    }

    /// Says of some findings that they have been put right.
    public mutating func mark(fixed: [Finding]) {
        for index in findings.indices where fixed.contains(findings[index]) { findings[index].isFixed = true }
    }

    /// Whether something is left that needs work.
    public var needsWork: Bool { findings.contains { $0.gravity != .note && !$0.isFixed } }
}
