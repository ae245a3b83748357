import EntenteUI

/// What stands for a value on help pages and in messages: `<partner>`, `<đối tác>`.
enum ValueName {
    /// What stands for a command.
    static var command: String { both("command", "lệnh") }
    /// What stands for options.
    static var options: String { both("options", "tùy chọn") }

    /// The name of a value in the language of the process.
    static func spoken(_ name: String) -> String { table[name].map { both($0.en, $0.vi) } ?? name }

    /// A text with the names of values in it, between angle brackets, in the language of the process.
    static func spoken(in text: String) -> String {
        guard let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">") else { return text }
        let name = String(text[text.index(after: open)..<close])
        return text[...open] + spoken(name) + spoken(in: String(text[close...]))
    }

    /// What a value is, by the name that the parser has for it: mostly that of its option, which says what it is for.
    private static let table: [String: Texts] = [
        "about": ("record.key", "bản ghi.khóa"), "agreement": ("agreement", "thỏa thuận"), "as-of": ("day", "ngày"),
        "author": ("name", "tên"), "by": ("who", "bên"), "carrier": ("side:kind:name", "bên:loại:tên"),
        "city": ("name", "tên"), "color": ("when", "khi nào"), "contact": ("contact", "đầu mối"),
        "country": ("country", "nước"), "decision": ("decision", "quyết định"), "due": ("date", "ngày"),
        "effective": ("date", "ngày"), "email": ("address", "địa chỉ"), "end": ("date", "ngày"),
        "entry": ("number", "số"), "every": ("step", "bước"), "fail-on": ("reasons", "lý do"),
        "field": ("field", "lĩnh vực"), "file": ("file", "tệp"), "folder": ("folder", "thư mục"),
        "format": ("format", "dạng"), "from": ("day", "ngày"),
        "funding": ("party:amount:currency", "bên:số tiền:loại tiền"),
        "id": ("id", "mã"), "initiative": ("who", "bên"), "keep": ("number", "số"),
        "key=value": ("key=value", "khóa=giá trị"), "kind": ("kind", "loại"), "lang": ("language", "ngôn ngữ"),
        "level": ("level", "mức"), "limit": ("number", "số"), "locality": ("locality", "địa phương"),
        "locality-kind": ("kind", "loại"), "name": ("name", "tên"), "note": ("text", "nội dung"),
        "office": ("office", "cơ quan"), "on": ("date", "ngày"), "partner": ("partner", "đối tác"),
        "partner:kind:start[:end]": ("partner:kind:start[:end]", "đối tác:loại:bắt đầu[:kết thúc]"),
        "phone": ("number", "số"), "purpose": ("group", "nhóm"), "reason": ("text", "nội dung"),
        "record": ("record", "bản ghi"), "region": ("region", "khu vực"), "register": ("file", "tệp"),
        "search": ("text", "chữ"), "session": ("number", "số"), "shell": ("shell", "shell"), "side": ("side", "bên"),
        "signed": ("date", "ngày"), "sort": ("order", "thứ tự"), "source": ("source", "nguồn"),
        "source[:place]": ("source[:place]", "nguồn[:vị trí]"), "standing": ("standing", "tình trạng"),
        "start": ("date", "ngày"), "state": ("state", "trạng thái"),
        "subject": ("partner or agreement", "đối tác hoặc thỏa thuận"),
        "supersedes": ("id", "mã"), "term": ("term", "thời hạn"), "text": ("text", "chữ"), "title": ("title", "tên"),
        "to": ("day", "ngày"), "topic": ("topic", "chủ đề"), "until": ("day", "ngày"),
        "value @ source place": ("value @ source place", "giá trị @ nguồn vị trí"), "verified": ("date", "ngày"),
        "why": ("text", "nội dung"), "year": ("year", "năm"),
        "years[:reading]": ("years[:reading]", "số năm[:cách tính]"),
    ]
}
