/// The words for what a fact of a record is about, by its key in the interchange form.
public enum RecordKeyWords: String, Phrase {
    case title, name, kind, signed, effective, term, inactivity, ended, supersedes, fields, field, signatories
    case state, on, start, end, confirmed, carriers, funding, due, owner, office, verified
    case level, partnerLevel, purpose, initiative, relationship, agreement, locality, recordsThrough

    /// The text in English and in Vietnamese.
    public var texts: (en: String, vi: String) {
        switch self {
        case .title: ("title", "tiêu đề")
        case .name: ("name", "tên")
        case .kind: ("kind", "loại")
        case .signed: ("day of signing", "ngày ký")
        case .effective: ("effective day", "ngày có hiệu lực")
        case .term: ("term", "thời hạn")
        case .inactivity: ("inactivity clause", "điều khoản tự mất hiệu lực")
        case .ended: ("recorded end", "việc chấm dứt")
        case .supersedes: ("what it supersedes", "văn bản được thay thế")
        case .fields: ("fields", "các lĩnh vực")
        case .field: ("field", "lĩnh vực")
        case .signatories: ("signatories", "người ký")
        case .state: ("state", "tình hình")
        case .on: ("day", "ngày")
        case .start: ("start", "ngày bắt đầu")
        case .end: ("end", "ngày kết thúc")
        case .confirmed: ("last confirmation", "lần xác nhận gần nhất")
        case .carriers: ("who carries it", "bên thực hiện")
        case .funding: ("funding", "kinh phí")
        case .due: ("due day", "hạn")
        case .owner, .office: ("office", "cơ quan")
        case .verified: ("last verification", "lần xác minh gần nhất")
        case .level: ("level", "cấp độ quan hệ")
        case .partnerLevel: ("what the partner calls it", "cách gọi của đối tác")
        case .purpose: ("purpose", "mục đích")
        case .initiative: ("who proposed it", "bên đề xuất")
        case .relationship: ("partner", "đối tác")
        case .agreement: ("agreement", "thỏa thuận")
        case .locality: ("locality", "địa phương")
        case .recordsThrough: ("end of the record", "ngày cuối của hồ sơ")
        }
    }
}
