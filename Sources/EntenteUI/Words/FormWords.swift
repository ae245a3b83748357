/// What is said around forms: while one is filled in, when it is saved, and when it cannot be.
enum FormWords: Phrase {
    case saved, undone, redone, notSaved, nothingChanged, conflict, changedElsewhere, recordGone, saveFirst,
        overtaken, notKept, nothingToRemove, knownLocality
    case missing, stillNeeded, wrong, askLeaving, yes, no, leavingKeys, keysTitle, moreFields, moreKeys
    case hintSave, hintRemove, hintMissing, hintWrong
    case asOf, clashTitle, clashTold, clashToldBriefly, clashGone, theirs, yours, before, clashUndecided, merged, empty
    case clashHintTake, clashHintKeep, clashHintAll, clashHintGo, clashHintBack
    case newMenu, draftOffered, draftContinue, draftDrop, draftLater, draftDropped, draftPostponed,
        draftKeys

    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .saved: ("Saved as no. %1", "Đã lưu, số %1")
        case .undone: ("No. %2 taken back, as no. %1", "Đã hoàn tác số %2, ghi số %1")
        case .redone: ("Made again, as no. %1", "Đã làm lại, ghi số %1")
        case .notSaved: ("Nothing was saved", "Chưa lưu gì")
        case .nothingChanged: ("Nothing was changed, nothing is saved", "Không có gì thay đổi, không lưu gì")
        case .conflict: ("Somebody changed the same meanwhile", "Người khác vừa sửa cùng mục này")
        case .changedElsewhere: ("%1: %2 (no. %3)", "%1: %2 (số %3)")
        case .recordGone: ("This is not in the register any more", "Mục này không còn trong sổ đăng ký")
        case .saveFirst: ("Save or leave what was typed first", "Hãy lưu hoặc bỏ nội dung đã gõ trước")
        case .overtaken:
            ("%1 changed it since (no. %2): nothing was done", "%1 đã sửa sau đó (số %2): không làm gì")
        case .notKept:
            ("Not kept should the line drop: save before long", "Không giữ nếu rớt mạng: hãy lưu sớm")
        case .nothingToRemove: ("This form is about nothing on record", "Biểu mẫu này không về mục nào đã có")
        case .knownLocality:
            ("A %1 is on record already; N offers ties with it", "Hồ sơ đã có %1; phím N: quan hệ với địa phương đó")
        case .missing: ("%1 is needed", "Cần có: %1")
        case .stillNeeded: ("Still needed: %1", "Còn cần: %1")
        case .wrong: ("Wrong: %1", "Chưa đúng: %1")
        case .hintSave: ("save", "lưu")
        case .hintRemove: ("remove", "xóa")
        case .hintMissing: ("what is missing", "mục còn thiếu")
        case .hintWrong: ("what is wrong", "chỗ chưa đúng")
        case .askLeaving: ("Drop what was typed?", "Bỏ nội dung đã gõ?")
        case .yes: ("y drop", "c bỏ")
        case .no: ("n go on", "k tiếp tục")
        case .leavingKeys: ("y drops it, n goes on with the form", "c: bỏ, k: tiếp tục biểu mẫu")
        case .keysTitle: ("Keys of forms", "Phím biểu mẫu")
        case .moreFields: ("%1 more", "còn %1 mục")
        case .moreKeys: ("%1 more: any key", "còn %1: phím bất kỳ")
        case .asOf: ("As of %1: %2", "Tính đến %1: %2")
        case .clashTitle: ("Two edits of one thing", "Hai người cùng sửa một mục")
        case .clashTold: ("%1 changed it as no. %2 on %3", "%1 đã sửa, số %2, ngày %3")
        case .clashToldBriefly: ("%1 changed it (no. %2)", "%1 đã sửa (số %2)")
        case .clashGone:
            ("It was removed meanwhile; what you typed has nowhere to go", "Mục này vừa bị xóa; không còn nơi để lưu")
        case .theirs: ("theirs", "của người kia")
        case .yours: ("yours", "của bạn")
        case .before: ("Before", "Trước đó")
        case .clashUndecided:
            (
                "Both changed %1: Left takes theirs, Right keeps yours",
                "Cả hai đã sửa %1: Left lấy của người kia, Right giữ của bạn"
            )
        case .merged: ("Both are put together; Enter saves", "Đã gộp; Enter: lưu")
        case .empty: ("(empty)", "(trống)")
        case .clashHintTake: ("all theirs", "lấy hết")
        case .clashHintKeep: ("all yours", "giữ hết")
        case .clashHintAll: ("take all", "lấy, giữ hết")
        case .clashHintGo: ("go on", "tiếp")
        case .clashHintBack: ("back", "lùi")
        case .newMenu: ("New and record", "Thêm và ghi")
        case .draftOffered: ("Not saved last time: %1. Continue?", "Lần trước chưa lưu: %1. Tiếp tục?")
        case .draftContinue: ("y continue", "c tiếp tục")
        case .draftDrop: ("n drop", "k bỏ")
        case .draftLater: ("Esc later", "Esc để sau")
        case .draftPostponed: ("Kept: asked about at the next start", "Đã giữ lại: lần mở sau sẽ hỏi")
        case .draftKeys: ("y continues, n drops, Esc keeps it", "c tiếp tục, k bỏ, Esc để sau")
        case .draftDropped: ("What was typed last time was dropped", "Đã bỏ nội dung gõ lần trước")
        }
    }
}

extension Words {
    /// What keeps a form from being saved: what it still needs, and what is wrong in it.
    func obstacles(_ form: Form) -> [String] {
        let names = { (fields: [FormField]) in fields.map { self($0.key) }.joined(separator: ", ") }
        let (needed, wrong) = (form.missing.filter(\.isNeeded), form.missing.filter { !$0.isNeeded })
        return (needed.isEmpty ? [] : [self(FormWords.stillNeeded, names(needed))])
            + (wrong.isEmpty ? [] : [self(FormWords.wrong, names(wrong))])
    }

    /// What is wrong with a field: what it needs, or what does not fit in it.
    func fault(of field: FormField) -> String {
        field.fault.map { self($0) } ?? self(FormWords.missing, self(field.key))
    }
}
