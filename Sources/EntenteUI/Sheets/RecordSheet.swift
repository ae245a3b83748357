import EntenteDomain

extension Sheet {
    /// The page on a record that belongs to no relationship and has no page of its own: a source, a field, a locality, a
    /// dispute about the register itself.
    static func record(_ record: Record, _ context: SheetContext) -> Sheet {
        let (words, width) = (context.words, context.width)
        let title = words.title(of: record)
        var facts = Facts()
        var rest: [Row] = []
        switch record {
        case .source(let source):
            facts.add(words(SearchWords.author), source.author)
            facts.add(words(SearchWords.year), source.year.map { String($0) })
            rest = context.notes(source.notes)
        case .field(let field):
            facts.add(words(SearchWords.names), field.name.forms.joined(separator: ", "))
        case .locality(let locality):
            facts.add(words(PageWords.kind), locality.kind.map { words($0) })
            facts.add(words(ProspectWords.country), locality.country.map(words.country))
            facts.add(words(SearchWords.names), (locality.name.forms + locality.aliases).joined(separator: ", "))
            rest = context.notes(locality.notes) + context.sources(locality.sources)
        case .dispute(let dispute):
            rest = context.disputes([dispute]) { context.heading(of: $0, called: "") }
        default: break
        }
        let lead = [Run(title, .heading, isStrong: true), Run(" · " + words(record.key.kind), .muted)]
        let rows = Line(lead, hanging: 2).rows(width: width) + facts.rows(width: width) + rest
        return Sheet(title: title, rows: rows)
    }
}
