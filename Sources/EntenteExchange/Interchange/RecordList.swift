internal import EntenteDomain

/// A list of the interchange format, in the order in which a document is written: what is referred to comes first.
enum RecordList: String, CaseIterable {
    case fields, sources, localities, relationships, agreements, commitments, activities, prospects, contacts, flags
    case reviews, disputes
}

extension Record.Kind {
    /// The list that records of the kind belong to; nil for what stands above the lists.
    var list: RecordList? {
        switch self {
        case .heading: nil
        case .field: .fields
        case .source: .sources
        case .locality: .localities
        case .relationship: .relationships
        case .agreement: .agreements
        case .commitment: .commitments
        case .activity: .activities
        case .prospect: .prospects
        case .contact: .contacts
        case .flag: .flags
        case .review: .reviews
        case .dispute: .disputes
        }
    }
}

extension RecordList {
    /// The kind of the list's records.
    var kind: Record.Kind {
        switch self {
        case .fields: .field
        case .sources: .source
        case .localities: .locality
        case .relationships: .relationship
        case .agreements: .agreement
        case .commitments: .commitment
        case .activities: .activity
        case .prospects: .prospect
        case .contacts: .contact
        case .flags: .flag
        case .reviews: .review
        case .disputes: .dispute
        }
    }
}

extension Record {
    /// The list that the record belongs to; nil for what stands above the lists.
    var list: RecordList? { key.kind.list }

    /// Reads the record of that kind that `tree` holds.
    init(from tree: RecordTree, of kind: Kind) throws(Refusal) {
        let node = RecordNode(tree: tree, index: 0)
        self =
            switch kind {
            case .heading: .heading(try Register.Heading(node))
            case .field: .field(try Field(node))
            case .source: .source(try Source(node))
            case .locality: .locality(try Locality(node))
            case .relationship: .relationship(try Relationship(node))
            case .agreement: .agreement(try Agreement(node))
            case .commitment: .commitment(try Commitment(node))
            case .activity: .activity(try Activity(node))
            case .prospect: .prospect(try Prospect(node))
            case .contact: .contact(try Contact(node))
            case .flag: .flag(try Flag(node))
            case .review: .review(try Review(node))
            case .dispute: .dispute(try Dispute(node))
            }
    }

    /// The record's contents as the format writes them.
    var value: any InterchangeValue {
        switch self {
        case .heading(let heading): heading
        case .field(let field): field
        case .source(let source): source
        case .locality(let locality): locality
        case .relationship(let relationship): relationship
        case .agreement(let agreement): agreement
        case .commitment(let commitment): commitment
        case .activity(let activity): activity
        case .prospect(let prospect): prospect
        case .contact(let contact): contact
        case .flag(let flag): flag
        case .review(let review): review
        case .dispute(let dispute): dispute
        }
    }
}

/// A record that others refer to by its identifier.
protocol InterchangeListed {
    /// The list in which it stands.
    static var list: RecordList { get }
}

extension Field: InterchangeListed { static var list: RecordList { .fields } }
extension Source: InterchangeListed { static var list: RecordList { .sources } }
extension Locality: InterchangeListed { static var list: RecordList { .localities } }
extension Relationship: InterchangeListed { static var list: RecordList { .relationships } }
extension Agreement: InterchangeListed { static var list: RecordList { .agreements } }
extension Commitment: InterchangeListed { static var list: RecordList { .commitments } }
