/// By what a field of a form is known: the key of the interchange form where it is one of a record.
public enum FieldKey: String, Hashable, Sendable {
    case title, otherTitle, nativeTitle, name, otherName, native, aliases, kind, country, region, latitude, longitude,
        partOf
    case start, end, confirmed, state, field, fields, commitments, cityCarriers, partnerCarriers
    case cityFunding, partnerFunding, jointFunding, thirdFunding
    case cityParty, otherCityParty, nativeCityParty, localityNotes, localitySources, purpose, initiative, level,
        partnerLevel, recordsThrough
    case signed, effective, term, termMonths, termUntil, clauseYears, clauseReading, clauseKinds, clauseSources
    case excused, reviewMonths, noticeDays
    case supersedes, signatories, ended, endReason, endSources
    case agreement, due, office, side, person, verified, email, phone
    case on, decision, by, note, notes, resolved, sources, reason
    case identifier, author, year, subject, fact, readings
    case city, otherCity, nativeCity, timeZone, policyYears, policyKinds, warnDays
}

extension FieldKey: Phrase {
    /// The field's label in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .title: ("Title", "Tiêu đề")
        case .otherTitle: ("Title in Vietnamese", "Tiêu đề tiếng Anh")
        case .nativeTitle: ("Original title", "Tiêu đề nguyên văn")
        case .name: ("Name", "Tên")
        case .otherName: ("Name in Vietnamese", "Tên tiếng Anh")
        case .native: ("Own name", "Tên bản ngữ")
        case .aliases: ("Other names", "Tên khác")
        case .kind: ("Kind", "Loại")
        case .country: ("Country", "Nước")
        case .region: ("Part of the world", "Khu vực")
        case .latitude: ("Latitude", "Vĩ độ")
        case .longitude: ("Longitude", "Kinh độ")
        case .partOf: ("Belongs to", "Thuộc")
        case .start: ("Start", "Bắt đầu")
        case .end: ("End", "Kết thúc")
        case .confirmed: ("Last confirmed", "Xác nhận gần nhất")
        case .state: ("State", "Tình hình")
        case .field: ("Field", "Lĩnh vực")
        case .fields: ("Fields", "Lĩnh vực")
        case .commitments: ("Carries out", "Thực hiện cam kết")
        case .cityCarriers: ("Our carriers", "Thành phố thực hiện")
        case .partnerCarriers: ("Their carriers", "Đối tác thực hiện")
        case .cityFunding: ("Paid by the city", "Thành phố chi")
        case .partnerFunding: ("Paid by partner", "Đối tác chi")
        case .jointFunding: ("Paid by both", "Hai bên cùng chi")
        case .thirdFunding: ("Paid by others", "Bên thứ ba chi")
        case .cityParty: ("On our side", "Đơn vị phía ta")
        case .otherCityParty: ("Same, in Vietnamese", "Đơn vị, tiếng Anh")
        case .nativeCityParty: ("Same, own name", "Đơn vị, bản ngữ")
        case .localityNotes: ("On the place", "Về địa phương")
        case .localitySources: ("Its sources", "Nguồn địa phương")
        case .purpose: ("Purpose", "Mục đích")
        case .initiative: ("Proposed by", "Bên đề xuất")
        case .level: ("Level", "Cấp độ quan hệ")
        case .partnerLevel: ("They call it", "Đối tác gọi là")
        case .recordsThrough: ("Record ends", "Hồ sơ đến ngày")
        case .signed: ("Signed", "Ngày ký")
        case .effective: ("Effective", "Có hiệu lực")
        case .term: ("Term", "Thời hạn")
        case .termMonths: ("Months of the term", "Số tháng")
        case .termUntil: ("Last day in force", "Ngày hiệu lực cuối")
        case .clauseYears: ("Ends after idle years", "Số năm không hợp tác")
        case .clauseReading: ("Years read as", "Cách tính năm")
        case .clauseKinds: ("What counts", "Loại được tính")
        case .clauseSources: ("Clause stands in", "Nguồn điều khoản")
        case .excused: ("Excused periods", "Giai đoạn miễn tính")
        case .reviewMonths: ("Review every, months", "Chu kỳ rà soát, tháng")
        case .noticeDays: ("Notice, days before", "Báo trước, ngày")
        case .supersedes: ("Supersedes", "Thay thế")
        case .signatories: ("Signed by", "Người ký")
        case .ended: ("Ended on", "Ngày chấm dứt")
        case .endReason: ("Reason", "Lý do")
        case .endSources: ("Source", "Nguồn")
        case .agreement: ("Agreement", "Thỏa thuận")
        case .due: ("Due", "Hạn")
        case .office: ("Office", "Cơ quan")
        case .side: ("Side", "Phía")
        case .person: ("Person", "Họ tên")
        case .verified: ("Verified on", "Ngày xác minh")
        case .email: ("Mail", "Thư điện tử")
        case .phone: ("Telephone", "Điện thoại")
        case .on: ("On", "Ngày")
        case .decision: ("Decision", "Quyết định")
        case .by: ("By", "Người thực hiện")
        case .note: ("Note", "Ghi chú")
        case .notes: ("Notes", "Ghi chú")
        case .resolved: ("Settled on", "Ngày xử lý xong")
        case .sources: ("Sources", "Nguồn")
        case .reason: ("Why the change", "Lý do thay đổi")
        case .identifier: ("Short name", "Mã ngắn")
        case .author: ("Author", "Tác giả")
        case .year: ("Year", "Năm")
        case .subject: ("About", "Về mục")
        case .fact: ("Which fact", "Dữ kiện")
        case .readings: ("Readings", "Các cách ghi")
        case .city: ("City", "Thành phố")
        case .otherCity: ("City in Vietnamese", "Tên tiếng Anh")
        case .nativeCity: ("City, own name", "Tên bản ngữ")
        case .timeZone: ("Time zone", "Múi giờ")
        case .policyYears: ("Dormant after, years", "Ngưng trệ sau, năm")
        case .policyKinds: ("What counts", "Loại được tính")
        case .warnDays: ("Warned before, days", "Cảnh báo trước, ngày")
        }
    }
}
