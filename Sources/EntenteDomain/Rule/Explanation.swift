/// Why an agreement stands as it does: the chain that decided it.
public struct AgreementExplanation: Hashable, Sendable {
    /// The verdict.
    public var standing: AgreementStanding
    /// What it asks of the desk.
    public var duties: Duties
    /// The idle years under its own clause, or, where it has none, under the city's policy for comparison.
    public var account: IdleAccount
    /// Whether the account is of its own clause.
    public var hasOwnClause: Bool

    /// Why an agreement with these provisions stands as it does on `day`.
    public init(
        of provisions: Provisions, occurrences: [Occurrence], lastReview: PartialDate? = nil, asOf day: Day,
        policy: Policy
    ) {
        standing = AgreementStanding(of: provisions, occurrences: occurrences, asOf: day, policy: policy)
        duties = Duties(
            of: provisions, standing: standing, occurrences: occurrences, lastReview: lastReview, asOf: day,
            policy: policy)
        hasOwnClause = provisions.inactivity != nil
        account = IdleAccount(
            of: provisions.inactivity ?? policy.clause, effective: provisions.effective, occurrences: occurrences,
            policy: policy, asOf: day)
    }
}

/// Why a relationship stands as it does: the policy's test, and each agreement's own chain.
public struct RelationshipExplanation: Hashable, Sendable {
    /// The verdict.
    public var standing: RelationshipStanding
    /// The chains of its agreements, in the order given.
    public var agreements: [AgreementExplanation]
    /// The idle years since its first agreement under the city's policy; nil where no agreement has taken effect.
    ///
    /// Its lapse days say when the Frankfurt rule would first have ended the relationship; what comes after an idle spell
    /// revives a relationship, so the dormancy of the verdict may be a later one.
    public var account: IdleAccount?

    /// Why a relationship with these agreements and activities stands as it does on `day`.
    public init(
        of agreements: [Portfolio.AgreementEntry], occurrences: [Occurrence], asOf day: Day, policy: Policy,
        recordsThrough: PartialDate?
    ) {
        let provisions = agreements.map(\.provisions)
        standing = RelationshipStanding(
            of: provisions, occurrences: occurrences, asOf: day, policy: policy, recordsThrough: recordsThrough)
        self.agreements = agreements.map {
            AgreementExplanation(
                of: $0.provisions, occurrences: occurrences, lastReview: $0.lastReview, asOf: day, policy: policy)
        }
        account = provisions.map(\.effective).filter { $0.min <= day }.min { ($0.min, $0.max) < ($1.min, $1.max) }.map {
            IdleAccount(of: policy.clause, effective: $0, occurrences: occurrences, policy: policy, asOf: day)
        }
    }
}

extension Policy {
    /// The policy's test in the form of a clause.
    public var clause: InactivityClause { InactivityClause(years: years, counting: .rolling) }
}
