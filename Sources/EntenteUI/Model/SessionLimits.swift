/// What a session must not do, whatever its user asks for.
public struct SessionLimits: Hashable, Sendable {
    /// Whether the register is only read.
    public var isReadOnly: Bool
    /// Whether nothing but the register is within reach: no shell, no clipboard, no file but those of a folder.
    public var isRestricted: Bool
    /// The folder for the files of a restricted session; nil where it has none.
    public var folder: String?

    /// No limits, or those given.
    public init(isReadOnly: Bool = false, isRestricted: Bool = false, folder: String? = nil) {
        self.isReadOnly = isReadOnly
        self.isRestricted = isRestricted
        self.folder = folder
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
