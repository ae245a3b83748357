public import EntenteDomain

/// What a form is filled in for: which act, on which record. A draft is found again by it.
public struct Errand: Hashable, Sendable {
    /// Which act.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case addActivity, addAgreement, addCommitment, addContact, establish, succeed
        case addLocality, addProspect, addField, addSource, addDispute
        case editPartner, editAgreement, editCommitment, editActivity, editContact, editFlag, editReview
        case editLocality, editProspect, editField, editSource, editDispute, editRegister
        case end, review, verify, state, flag, settle, note, remove
    }

    /// Which act.
    public let kind: Kind
    /// The relationship whose records it is about; nil where it is about none of one.
    public let relationship: ID<Relationship>?
    /// The identifier of the record that it is on; nil where that is the relationship, or there is none yet. What is removed
    /// is named by its kind too: see `RecordKey`.
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
        case .addLocality: ("Add a locality", "Thêm địa phương")
        case .addProspect: ("Add a prospect", "Thêm đối tác tiềm năng")
        case .addField: ("Add a field of cooperation", "Thêm lĩnh vực hợp tác")
        case .addSource: ("Add a source", "Thêm nguồn")
        case .addDispute: ("Add a dispute", "Thêm điểm bất đồng")
        case .establish: ("Add a partner and agreement", "Thêm đối tác và thỏa thuận")
        case .succeed: ("Add a successor", "Thêm văn bản thay thế")
        case .editPartner: ("Edit the partner", "Sửa đối tác")
        case .editAgreement: ("Edit the agreement", "Sửa thỏa thuận")
        case .editCommitment: ("Edit the commitment", "Sửa cam kết")
        case .editActivity: ("Edit the activity", "Sửa hoạt động")
        case .editContact: ("Edit the contact", "Sửa đầu mối")
        case .editFlag: ("Edit the flag", "Sửa đánh dấu")
        case .editReview: ("Edit the review", "Sửa lần rà soát")
        case .editLocality: ("Edit the locality", "Sửa địa phương")
        case .editProspect: ("Edit the prospect", "Sửa đối tác tiềm năng")
        case .editField: ("Edit the field", "Sửa lĩnh vực")
        case .editSource: ("Edit the source", "Sửa nguồn")
        case .editDispute: ("Edit the dispute", "Sửa điểm bất đồng")
        case .editRegister: ("Edit the register's heading", "Sửa phần đầu sổ đăng ký")
        case .end: ("Record the end", "Ghi việc chấm dứt")
        case .review: ("Record a review", "Ghi lần rà soát")
        case .verify: ("Contact verified", "Đã xác minh đầu mối")
        case .state: ("State of the commitment", "Tình hình cam kết")
        case .flag: ("Flag the relationship", "Đánh dấu quan hệ")
        case .settle: ("Settle the flag", "Xử lý xong đánh dấu")
        case .note: ("Notes on the relationship", "Ghi chú về quan hệ")
        case .remove: ("Remove", "Xóa")
        }
    }
}

extension Errand {
    /// An errand that takes a record out of the register.
    public static func removing(_ key: RecordKey, of relationship: ID<Relationship>?) -> Errand {
        Errand(.remove, of: relationship, on: key.description)
    }

    /// An errand that edits a record that belongs to no relationship; nil for any other kind.
    static func editing(_ key: RecordKey) -> Errand? {
        let kinds: [Errand.Kind] = [.editLocality, .editProspect, .editField, .editSource, .editDispute]
        return kinds.first { $0.editedKind == key.kind }.map { Errand($0, on: key.id) }
    }

    /// The record that the errand edits or removes; nil where it does something else.
    var edited: RecordKey? {
        if kind == .remove { return record.flatMap(RecordKey.init) }
        if kind == .editPartner { return relationship.map { RecordKey(.relationship, $0.rawValue) } }
        return kind.editedKind.flatMap { edited in record.map { RecordKey(edited, $0) } }
    }

    /// Whether the form needs what the register has besides its relationships.
    var needsCatalogue: Bool {
        switch kind {
        case .establish, .addLocality, .addProspect, .editPartner, .editLocality, .editProspect, .addDispute,
            .editDispute:
            true
        case .remove: edited.map { [.locality, .prospect, .dispute].contains($0.kind) } ?? false
        default: false
        }
    }
}

extension Errand.Kind {
    /// The kind of the records that are edited by their identifiers; nil where it does something else.
    fileprivate var editedKind: Record.Kind? {
        switch self {
        case .editAgreement: .agreement
        case .editCommitment: .commitment
        case .editActivity: .activity
        case .editContact: .contact
        case .editFlag: .flag
        case .editReview: .review
        case .editLocality: .locality
        case .editProspect: .prospect
        case .editField: .field
        case .editSource: .source
        case .editDispute: .dispute
        default: nil
        }
    }
}
