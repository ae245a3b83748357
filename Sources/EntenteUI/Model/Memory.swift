public import EntenteDomain

/// What the screens remember of a user from one session to the next.
public struct Memory: Hashable, Sendable {
    /// How many registers are remembered; the one that was not opened for longest is forgotten first.
    public static let registers = 20

    /// The order of the partners.
    public var sort = PartnerSort()
    /// The columns of the partners; nil for the product's own choice.
    public var columns: [PartnerColumn]?
    /// Where the user was in each register, the latest first.
    public var visits: [Visit] = []

    /// Where the user was in a register.
    public struct Visit: Hashable, Sendable {
        /// The path of the register.
        public var register: String
        /// The digit of the list that the user was in, from 1.
        public var digit: Int
        /// The selected relationship.
        public var relationship: ID<Relationship>?
        /// The values that were chosen to filter by.
        public var values: [PartnerFilter.Value]

        /// A visit of the parts given.
        public init(
            register: String, digit: Int = 1, relationship: ID<Relationship>? = nil, values: [PartnerFilter.Value] = []
        ) {
            self.register = register
            self.digit = digit
            self.relationship = relationship
            self.values = values
        }
    }

    /// Nothing to remember.
    public init() {}

    /// The last visit to a register.
    public func visit(to register: String) -> Visit? { visits.first { $0.register == register } }

    /// How relationships of a register are found, as the user left it.
    public func finding(in register: String) -> Finding {
        var finding = Finding()
        finding.sort = sort
        finding.columns = columns
        for value in visit(to: register)?.values ?? [] { finding.filter.insert(value) }
        return finding
    }

    /// Takes in how the user leaves a register.
    public mutating func leave(_ register: String, _ model: Model) {
        sort = model.finding.sort
        columns = model.finding.columns
        visits.removeAll { $0.register == register }
        visits.insert(model.visit(to: register), at: 0)
        visits.removeLast(max(0, visits.count - Self.registers))
    }
}

extension Model {
    /// Goes to where the user was; a place or a row that is no longer there is passed over.
    public mutating func resume(_ visit: Memory.Visit) {
        guard Place.roots.indices.contains(visit.digit - 1) else { return }
        if visit.digit > 1 { _ = goTo(Place.roots[visit.digit - 1]) }
        guard let id = visit.relationship, sheet.index(.relationship(id)) != nil else { return }
        onPage { $0.selection = .relationship(id) }
        keepSelectionInView()
    }

    /// Where the user is in a register.
    fileprivate func visit(to register: String) -> Memory.Visit {
        let root = pages[0]
        var visit = Memory.Visit(register: register, values: finding.filter.values)
        visit.digit = (Place.roots.firstIndex(of: root.place) ?? 0) + 1
        if case .relationship(let id) = root.selection { visit.relationship = id }
        return visit
    }
}
