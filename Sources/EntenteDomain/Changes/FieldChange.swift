/// What one field of a record was and is, in the form of an interchange file.
public struct FieldChange: Hashable, Sendable {
    /// The way to it: `ended.on`, `funding[1].currency`.
    public var path: String
    /// What it was; nil where it was absent.
    public var before: String?
    /// What it is; nil where it is absent.
    public var after: String?

    /// A field that was one thing and is another.
    public init(path: String, before: String?, after: String?) {
        self.path = path
        self.before = before
        self.after = after
    }
}
