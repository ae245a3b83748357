public import EntenteDomain

/// What a form is filled in for: which act, on which record. A draft is found again by it.
public struct Errand: Hashable, Sendable {
    /// Which act.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case addActivity, addAgreement, addCommitment, addContact, addProspect, establish, succeed
        case editPartner, editAgreement, editCommitment, editActivity, editContact
        case end, review, verify, state, flag, settle, note, horizon
    }

    /// Which act.
    public let kind: Kind
    /// The relationship whose records it is about; nil where it is about none of one.
    public let relationship: ID<Relationship>?
    /// The identifier of the record that it is on; nil where that is the relationship, or there is none yet.
    public let record: String?

    /// An act on a record of a relationship.
    public init(_ kind: Kind, of relationship: ID<Relationship>? = nil, on record: String? = nil) {
        self.kind = kind
        self.relationship = relationship
        self.record = record
    }
}

extension Errand.Kind: Phrase {
    /// What is done, as the title of its form, in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .addActivity: ("Add an activity", "Thêm hoạt động")
        case .addAgreement: ("Add an agreement", "Thêm thỏa thuận")
        case .addCommitment: ("Add a commitment", "Thêm cam kết")
        case .addContact: ("Add a contact", "Thêm đầu mối")
        case .addProspect: ("Add a prospect", "Thêm đối tác tiềm năng")
        case .establish: ("Add a partner and agreement", "Thêm đối tác và thỏa thuận")
        case .succeed: ("Add a successor", "Thêm văn bản thay thế")
        case .editPartner: ("Edit the partner", "Sửa đối tác")
        case .editAgreement: ("Edit the agreement", "Sửa thỏa thuận")
        case .editCommitment: ("Edit the commitment", "Sửa cam kết")
        case .editActivity: ("Edit the activity", "Sửa hoạt động")
        case .editContact: ("Edit the contact", "Sửa đầu mối")
        case .end: ("Record the end", "Ghi việc chấm dứt")
        case .review: ("Record a review", "Ghi lần rà soát")
        case .verify: ("Contact verified", "Đầu mối đúng")
        case .state: ("State of the commitment", "Tình hình cam kết")
        case .flag: ("Flag the relationship", "Đánh dấu quan hệ")
        case .settle: ("Settle the flag", "Xử lý xong đánh dấu")
        case .note: ("Notes on the relationship", "Ghi chú về quan hệ")
        case .horizon: ("How far the record goes", "Hồ sơ đến ngày nào")
        }
    }
}
