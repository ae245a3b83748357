internal import EntenteDomain

/// A list of the interchange format, in the order in which a document is written: what is referred to comes first.
enum RecordList: String, CaseIterable {
    case fields, sources, localities, relationships, agreements, commitments, activities, prospects, contacts, flags
    case reviews, disputes
}

extension Record {
    /// The list that the record belongs to.
    var list: RecordList {
        switch self {
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

    /// Reads the record of `list` that `tree` holds.
    init(from tree: RecordTree, of list: RecordList) throws(Refusal) {
        let node = RecordNode(tree: tree, index: 0)
        self =
            switch list {
            case .fields: .field(try Field(node))
            case .sources: .source(try Source(node))
            case .localities: .locality(try Locality(node))
            case .relationships: .relationship(try Relationship(node))
            case .agreements: .agreement(try Agreement(node))
            case .commitments: .commitment(try Commitment(node))
            case .activities: .activity(try Activity(node))
            case .prospects: .prospect(try Prospect(node))
            case .contacts: .contact(try Contact(node))
            case .flags: .flag(try Flag(node))
            case .reviews: .review(try Review(node))
            case .disputes: .dispute(try Dispute(node))
            }
    }

    /// The record's contents as the format writes them.
    var value: any InterchangeValue {
        switch self {
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
