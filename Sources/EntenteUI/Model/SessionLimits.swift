/// What a session must not do, whatever its user asks for.
public struct SessionLimits: Hashable, Sendable {
    /// Whether the register is only read.
    public var isReadOnly: Bool
    /// Whether nothing but the register is within reach: no shell, no clipboard, no file but those of a folder.
    public var isRestricted: Bool
    /// The one folder in which a restricted session may read and write; nil where it has none.
    public var folder: String?
    /// Whether what is typed into a form is kept for the next session, should this one break off.
    public var keepsDrafts: Bool

    /// No limits, or those given.
    public init(
        isReadOnly: Bool = false, isRestricted: Bool = false, folder: String? = nil, keepsDrafts: Bool = true
    ) {
        self.isReadOnly = isReadOnly
        self.isRestricted = isRestricted
        self.folder = folder
        self.keepsDrafts = keepsDrafts
    }

    /// Whether there is anywhere that the screens may write files.
    public var writesFiles: Bool { !isRestricted || folder != nil }
}

extension Command {
    /// Why it cannot be done now; nil where it can.
    func reason(in model: Model) -> CommandWords? {
        let isWithin: Bool =
            switch reach {
            case .register: true
            case .files: model.limits.writesFiles
            case .terminal: !model.limits.isRestricted
            }
        return isWithin ? unavailable(model) : .restricted
    }
}
