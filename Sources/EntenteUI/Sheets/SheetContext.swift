import EntenteDomain

/// What every sheet is made with, whatever it shows.
struct SheetContext: Hashable, Sendable {
    /// The words of the chosen language.
    let words: Words
    /// The day as of which everything is shown.
    let asOf: Day
    /// How many cells a row has.
    let width: Int
    /// What stands above the lists of the register.
    let heading: Register.Heading
    /// The fields of cooperation.
    let fields: [Field]
    /// The documents that facts rest on.
    let sources: [Source]
    /// All relationships, for what names others than the open one.
    var entries: [Portfolio.Entry] = []
    /// How much of a relationship's life its timeline shows.
    var zoom = TimelineZoom.whole
    /// How the open relationship stands by the register, where something else is supposed.
    var recorded: Standing?
    /// The agreements whose inactivity clause is supposed, or otherwise than on record.
    var supposedClauses: Set<ID<Agreement>> = []
    /// Whether it is read aloud, so that drawings are told in words.
    var isSpoken = false

    /// How many cells a name has in a list whose other columns tell what is to be done: more where there is room, and few where
    /// a word for it must do.
    var nameCells: Int { width < 60 ? 16 : min(44, 22 + max(0, width - 78) / 3) }

    /// The name of a field; its identifier where the register has no such field.
    func name(of field: ID<Field>) -> String {
        let name = fields.first { $0.id == field }.map { words($0.name) } ?? ""
        return name.isEmpty ? field.rawValue : name
    }
}
