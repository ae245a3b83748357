/// What a session must not do, whatever its user asks for.
public struct SessionLimits: Hashable, Sendable {
    /// Whether the register is only read.
    public var isReadOnly: Bool
    /// Whether nothing but the register is within reach: no shell, no file, no clipboard.
    public var isRestricted: Bool

    /// No limits, or those given.
    public init(isReadOnly: Bool = false, isRestricted: Bool = false) {
        self.isReadOnly = isReadOnly
        self.isRestricted = isRestricted
    }
}

extension Command {
    /// Why it cannot be done now; nil where it can.
    func reason(in model: Model) -> CommandWords? {
        leavesRegister && model.limits.isRestricted ? .restricted : unavailable(model)
    }
}
