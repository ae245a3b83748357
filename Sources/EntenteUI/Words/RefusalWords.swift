public import EntenteDomain

/// The words for why a change is not made.
public enum RefusalWords: Phrase {
    case empty, changedSince, changedBy, goneSince, goneBy, existsAlready
    case noEntry, nothingOfYours, undone, inEffect, overtaken, sessionClosed

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .empty: ("This would leave everything as it is.", "Thao tác này không thay đổi gì.")
        case .changedSince:
            (
                "%1 has been changed since it was looked at. Look at it again, then change it.",
                "%1 đã bị thay đổi sau khi được xem. Hãy xem lại rồi sửa."
            )
        case .changedBy:
            (
                "%1 has been changed since it was looked at: by %2, %3 (log entry %4). Look at it again, then change it.",
                "%1 đã bị thay đổi sau khi được xem: bởi %2, %3 (mục nhật ký %4). Hãy xem lại rồi sửa."
            )
        case .goneSince: ("%1 is not in the register any more.", "%1 không còn trong sổ đăng ký.")
        case .goneBy:
            (
                "%1 is not in the register any more: it was removed by %2, %3 (log entry %4).",
                "%1 không còn trong sổ đăng ký: %2 đã xóa, %3 (mục nhật ký %4)."
            )
        case .existsAlready:
            (
                "%1 is in the register already; give the new one another id.",
                "%1 đã có trong sổ đăng ký; hãy chọn mã khác."
            )
        case .noEntry: ("The log has no entry %1.", "Nhật ký không có mục %1.")
        case .nothingOfYours:
            (
                "There is nothing of this account to take back or make again; name a log entry.",
                "Tài khoản này không có gì để hoàn tác hay làm lại; hãy ghi số mục nhật ký."
            )
        case .undone:
            (
                "Log entry %1 has been taken back already: by %2, %3 (entry %4).",
                "Mục %1 đã được hoàn tác: bởi %2, %3 (mục %4)."
            )
        case .inEffect:
            (
                "Log entry %1 is in effect; there is nothing to make again.",
                "Mục %1 đang có hiệu lực; không có gì để làm lại."
            )
        case .overtaken:
            (
                """
                Log entry %1 stays as it is: %2 has been changed since, by %3, %4 (entry %5). Take that back first, or \
                edit the record.
                """,
                "Giữ nguyên mục %1: %2 đã bị thay đổi sau đó, bởi %3, %4 (mục %5). Hãy hoàn tác mục đó trước, hoặc sửa hồ sơ."
            )
        case .sessionClosed:
            (
                "Not stored: session %1 was closed on %2; open it again first.",
                "Chưa lưu: phiên %1 đã kết thúc ngày %2; hãy mở lại phiên trước."
            )
        }
    }
}

/// The words for what does not fit in a record.
public enum ProblemWords: Phrase {
    case missing, blank, long, controlCharacter, outOfRange, amount, currency, country
    case endless, endBeforeStart, unknown, renamed, needed

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .missing: ("must be given", "phải có")
        case .blank: ("has nothing to read in it", "không có nội dung")
        case .long: ("is longer than %1 bytes", "dài hơn %1 byte")
        case .controlCharacter: ("holds the control character U+%1", "chứa ký tự điều khiển U+%1")
        case .outOfRange: ("must be from %1 to %2", "phải từ %1 đến %2")
        case .amount: ("“%1” is not a sum; write 1250.50", "“%1” không phải là số tiền; hãy ghi 1250.50")
        case .currency: ("“%1” is not a currency; write EUR", "“%1” không phải là đơn vị tiền; hãy ghi EUR")
        case .country:
            ("“%1” is not a country's code; write one as in DE", "“%1” không phải là mã nước; hãy ghi như DE")
        case .endless:
            ("“%1” seems to stand for no end; leave it out", "“%1” có vẻ là không có ngày kết thúc; hãy bỏ trống")
        case .endBeforeStart: ("“%1” comes before the start “%2”", "“%1” trước ngày bắt đầu “%2”")
        case .unknown: ("there is no %1", "không có %1")
        case .renamed: ("a record keeps its id", "mã của bản ghi không đổi được")
        case .needed: ("cannot be removed: %1 needs it", "không xóa được: %1 cần đến")
        }
    }
}

extension Words {
    /// Why a change is not made, a sentence for each reason.
    public func refusal(_ refusal: ChangeRefusal) -> [String] {
        switch refusal {
        case .empty: [self(RefusalWords.empty)]
        case .problems(let problems): problems.map(problem)
        case .conflicts(let conflicts): conflicts.map(conflict)
        case .noEntry(let number?): [self(RefusalWords.noEntry, String(number))]
        case .noEntry(nil): [self(RefusalWords.nothingOfYours)]
        case .undone(let entry, let by):
            [self(RefusalWords.undone, String(entry.number), by.account.name, by.at, String(by.number))]
        case .inEffect(let entry): [self(RefusalWords.inEffect, String(entry.number))]
        case .overtaken(let entry, let by, let key):
            [
                self(
                    RefusalWords.overtaken, String(entry.number), self(key), by.account.name, by.at,
                    String(by.number))
            ]
        case .sessionClosed(let session, let day): [self(RefusalWords.sessionClosed, String(session), day)]
        }
    }

    /// A conflict in a sentence: what was changed, and by whom.
    public func conflict(_ conflict: Conflict) -> String {
        let key = self(conflict.key)
        if conflict.base == nil { return self(RefusalWords.existsAlready, key) }
        let isGone = conflict.theirs == nil
        guard let entry = conflict.entry else { return self(isGone ? RefusalWords.goneSince : .changedSince, key) }
        return self(
            isGone ? RefusalWords.goneBy : .changedBy, key, entry.account.name, entry.at,
            String(entry.number))
    }

    /// A problem in a sentence: in which record, in which of its fields, and what.
    public func problem(_ problem: Problem) -> String { self.problem(problem, namingRecord: true) }

    /// A problem in a sentence, with its record where that is not told beside it.
    func problem(_ problem: Problem, namingRecord: Bool) -> String {
        let record = namingRecord ? self(problem.key) : nil
        let place = [record, problem.field.isEmpty ? nil : field(problem.field)].compactMap(\.self)
        return (place.isEmpty ? "" : place.joined(separator: ", ") + ": ") + reason(problem.reason)
    }

    /// The word for a field of a record, by its way in the interchange form: the word of its first key, and the rest as it
    /// is written there.
    public func field(_ path: String) -> String {
        let key = path.prefix { $0 != "." && $0 != "[" }
        let words = RecordKeyWords(rawValue: String(key))?.texts ?? DeskKeyWords(rawValue: String(key))?.texts
        guard let words else { return path }
        return key.endIndex == path.endIndex ? self(words) : "\(self(words)) (\(path))"
    }

    /// What is wrong, without the record and the field.
    public func reason(_ reason: Problem.Reason) -> String {
        switch reason {
        case .missing: return self(ProblemWords.missing)
        case .blank: return self(ProblemWords.blank)
        case .long(let limit): return self(ProblemWords.long, limit)
        case .controlCharacter(let scalar):
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return self(
                ProblemWords.controlCharacter, String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits)
        case .outOfRange(let range):
            return self(ProblemWords.outOfRange, range.lowerBound, range.upperBound)
        case .malformed(let text, .amount): return self(ProblemWords.amount, text)
        case .malformed(let text, .currency): return self(ProblemWords.currency, text)
        case .malformed(let text, .country): return self(ProblemWords.country, text)
        case .endless(let date): return self(ProblemWords.endless, date)
        case .endBeforeStart(let end, let start):
            return self(ProblemWords.endBeforeStart, end, start)
        case .unknown(let key): return self(ProblemWords.unknown, self(key))
        case .renamed: return self(ProblemWords.renamed)
        case .needed(let key): return self(ProblemWords.needed, self(key))
        }
    }
}

/// The words for the keys of the interchange form that only who changes a record meets.
public enum DeskKeyWords: String, Phrase {
    case id, on, by, note, notes, decision, resolved, side, email, phone, commitments, sources, aliases, country, region
    case latitude, longitude, partOf, cityParty, noticeDays, review, about, readings, author, year, city, policy

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .id: ("id", "mã")
        case .on: ("day", "ngày")
        case .by: ("by whom", "người thực hiện")
        case .note, .notes: ("note", "ghi chú")
        case .decision: ("decision", "quyết định")
        case .resolved: ("day of settling", "ngày xử lý xong")
        case .side: ("side", "phía")
        case .email: ("e-mail", "thư điện tử")
        case .phone: ("telephone", "điện thoại")
        case .commitments: ("commitments", "các cam kết")
        case .sources: ("sources", "các nguồn")
        case .aliases: ("other names", "tên khác")
        case .country: ("country", "nước")
        case .region: ("region", "khu vực")
        case .latitude: ("latitude", "vĩ độ")
        case .longitude: ("longitude", "kinh độ")
        case .partOf: ("what it is part of", "thuộc địa phương nào")
        case .cityParty: ("the city's party", "đơn vị của thành phố")
        case .noticeDays: ("days of notice", "số ngày báo trước")
        case .review: ("review interval", "chu kỳ rà soát")
        case .about: ("what it is about", "về việc gì")
        case .readings: ("readings", "các cách đọc")
        case .author: ("author", "tác giả")
        case .year: ("year", "năm")
        case .city: ("city", "thành phố")
        case .policy: ("policy", "chính sách")
        }
    }
}
