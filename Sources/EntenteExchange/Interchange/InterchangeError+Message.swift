public import EntenteDomain

extension InterchangeError: Bilingual, CustomStringConvertible {
    /// One sentence with the place, what is wrong and what to do.
    ///
    /// Names and values of the file appear in it, cut to a length but otherwise as they are: whoever shows it on a
    /// terminal must filter it. Keys and words of the format are the same in both languages.
    public var texts: (en: String, vi: String) {
        let place = [record, recordID.map(quoted)].compactMap(\.self).joined(separator: " ")
        let start = "\(file):\(line):\(column): " + (place.isEmpty ? "" : place + ": ")
        return (start + sentence.en, start + sentence.vi)
    }

    /// What is wrong and what to do, without the place: for a record that stands in no file.
    public var finding: BilingualText { BilingualText(sentence) }

    private var sentence: (en: String, vi: String) {
        let (en, vi) = subject
        switch reason {
        case .syntax(let fault): return fault.texts
        case .formatMissing:
            return (
                "the key \"format\" is missing; a register begins with \"format\": \"\(Self.format)\"",
                "thiếu khóa \"format\"; tệp của một sổ đăng ký bắt đầu bằng \"format\": \"\(Self.format)\""
            )
        case .formatNewer(let format):
            return (
                "format \(quoted(format)) is newer than this program, which reads \"\(Self.format)\"; update the program",
                "format \(quoted(format)) mới hơn chương trình này, vốn đọc \"\(Self.format)\"; hãy cập nhật chương trình"
            )
        case .formatUnknown(let format):
            return (
                "format \(quoted(format)) is not a register's; it must be \"\(Self.format)\"",
                "format \(quoted(format)) không phải của sổ đăng ký; phải là \"\(Self.format)\""
            )
        case .unknownKey(let key, let known):
            let remedy = Self.remedy(for: key, among: known)
            return ("\(en) has no key \(quoted(key)); \(remedy.en)", "\(vi) không có khóa \(quoted(key)); \(remedy.vi)")
        case .misplacedKey(let key):
            return (
                "\(en) has no use for the key \(quoted(key)) beside its others; leave it out",
                "\(vi) không dùng khóa \(quoted(key)) bên cạnh các khóa khác; hãy bỏ khóa này"
            )
        case .missingKey(let keys):
            let names = keys.map(quoted)
            return (
                "\(en) lacks the key \(names.joined(separator: " or ")); add it",
                "\(vi) thiếu khóa \(names.joined(separator: " hoặc ")); hãy thêm vào"
            )
        case .wrongShape(let expected, let found):
            return (
                "\(en) is \(found.texts.en); it must be \(expected.texts.en)",
                "\(vi) là \(found.texts.vi); phải là \(expected.texts.vi)"
            )
        case .unknownWord(let word, let allowed):
            let words = allowed.joined(separator: ", ")
            return (
                "\(en) \(quoted(word)) is not a word of the format; write one of \(words)",
                "\(vi) \(quoted(word)) không phải từ của định dạng; hãy ghi một trong các từ \(words)"
            )
        case .date(let error): return sentence(for: error)
        case .notToTheDay(let date):
            return (
                "\(en) \(quoted(date.description)) must be known to the day; write YYYY-MM-DD",
                "\(vi) \(quoted(date.description)) phải rõ đến ngày; hãy ghi YYYY-MM-DD"
            )
        case .endless(let date):
            return (
                "\(en) \(quoted(date.description)) seems to stand for no end; leave the key out where there is none",
                "\(vi) \(quoted(date.description)) có vẻ là không có ngày kết thúc; nếu vậy hãy bỏ khóa này"
            )
        case .endBeforeStart(let end, let start):
            let (end, start) = (quoted(end.description), quoted(start.description))
            return (
                "\(en) \(end) comes before the start \(start); correct one of them",
                "\(vi) \(end) đến trước ngày bắt đầu \(start); hãy sửa một trong hai"
            )
        case .notWhole(let number):
            return (
                "\(en) is \(clipped(number)); it must be a whole number without a point or exponent",
                "\(vi) là \(clipped(number)); phải là số nguyên, không có dấu chấm hay số mũ"
            )
        case .outOfRange(let number, let range):
            let (first, last) = (range.lowerBound, range.upperBound)
            return (
                "\(en) is \(clipped(number)); it must be from \(first) to \(last)",
                "\(vi) là \(clipped(number)); phải từ \(first) đến \(last)"
            )
        case .malformedCode(let text, let form):
            return (
                "\(en) \(quoted(text)) is not \(form.texts.en)", "\(vi) \(quoted(text)) không phải là \(form.texts.vi)"
            )
        case .emptyID:
            return (
                "\(en) is empty; an identifier has at least one character", "\(vi) bị trống; mã có ít nhất một ký tự"
            )
        case .longID:
            return (
                "\(en) is longer than \(Limits.identifierBytes) bytes; shorten the identifier",
                "\(vi) dài hơn \(Limits.identifierBytes) byte; hãy rút ngắn mã"
            )
        case .duplicateID(let id):
            return (
                "\(en) \(quoted(id)) is another record's identifier too; change one of them",
                "\(vi) \(quoted(id)) cũng là mã của bản ghi khác; hãy đổi một trong hai"
            )
        case .unresolved(let id, let list):
            return (
                "\(en) \(quoted(id)) is no identifier of \"\(list)\"; add the record or correct the identifier",
                "\(vi) \(quoted(id)) không phải mã nào trong \"\(list)\"; hãy thêm bản ghi đó hoặc sửa mã"
            )
        case .longText:
            return (
                "\(en) is longer than \(Limits.textBytes) bytes; shorten the text",
                "\(vi) dài hơn \(Limits.textBytes) byte; hãy rút ngắn văn bản"
            )
        case .controlCharacter(let scalar):
            let digits = hexadecimal(scalar.value, width: 4)
            return (
                "\(en) holds the control character U+\(digits); remove it",
                "\(vi) chứa ký tự điều khiển U+\(digits); hãy xóa ký tự này"
            )
        case .crowdedRecord:
            return (
                "\(en) holds more than \(RecordTree.maximumNodes) values; split it",
                "\(vi) chứa hơn \(RecordTree.maximumNodes) giá trị; hãy chia nhỏ"
            )
        }
    }

    /// The path within the record.
    private var subject: (en: String, vi: String) {
        guard member.isEmpty else { return (member, member) }
        return record == nil ? ("the document", "tài liệu") : ("the record", "bản ghi")
    }

    private func sentence(for error: DateError) -> (en: String, vi: String) {
        let (en, vi) = subject
        let forms = "YYYY, YYYY-MM, YYYY-MM-DD"
        switch error {
        case .malformed(let text):
            return (
                "\(en) \(quoted(text)) is not a date; write \(forms) or [A..B]",
                "\(vi) \(quoted(text)) không phải ngày; hãy ghi \(forms) hoặc [A..B]"
            )
        case .noSuchDay(let text):
            return (
                "\(en) \(quoted(text)) is not a day of the calendar; write \(forms) or [A..B]",
                "\(vi) \(quoted(text)) không có trong lịch; hãy ghi \(forms) hoặc [A..B]"
            )
        case .reversed(let text):
            return (
                "\(en) \(quoted(text)) ends before it begins; write the earlier date first",
                "\(vi) \(quoted(text)) kết thúc trước khi bắt đầu; hãy ghi ngày sớm hơn ở trước"
            )
        }
    }

    private static func remedy(for key: String, among known: [String]) -> (en: String, vi: String) {
        guard let nearest = nearest(to: key, among: known) else {
            let keys = known.joined(separator: ", ")
            return ("the keys are \(keys)", "các khóa là \(keys)")
        }
        return ("did you mean \"\(nearest)\"?", "có phải là \"\(nearest)\" không?")
    }
}

extension InterchangeError.Shape {
    fileprivate var texts: (en: String, vi: String) {
        switch self {
        case .object: ("an object in braces", "một đối tượng trong ngoặc nhọn")
        case .list: ("a list in brackets", "một danh sách trong ngoặc vuông")
        case .text: ("a text in quotation marks", "một văn bản trong dấu ngoặc kép")
        case .number: ("a number", "một số")
        case .truth: ("true or false", "true hoặc false")
        case .nothing: ("null", "null")
        }
    }
}

extension TextForm {
    fileprivate var texts: (en: String, vi: String) {
        switch self {
        case .amount:
            (
                "a sum; write its digits as a text, as in \"1250.50\"",
                "số tiền; hãy ghi các chữ số trong dấu ngoặc kép, như \"1250.50\""
            )
        case .currency:
            (
                "a currency; write its three capital letters, as in \"EUR\" (ISO 4217)",
                "đơn vị tiền; hãy ghi ba chữ in hoa, như \"EUR\" (ISO 4217)"
            )
        case .country:
            (
                "a country; write its two capital letters, as in \"DE\" (ISO 3166), or four for a former state",
                "mã nước; hãy ghi hai chữ in hoa, như \"DE\" (ISO 3166), hoặc bốn chữ cho nước nay không còn"
            )
        }
    }
}
