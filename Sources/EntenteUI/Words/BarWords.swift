/// The words of the lines above and below every page.
public enum BarWords: Phrase {
    case asOf, readOnly, unverified, unverifiedSince, partners, onePartner, tooSmall
    case startsAtHorizon, startsAtHorizonBriefly, noSuchDay, changed, changedBriefly, unchanged, was, languageName
    case unknownKey, promptKeys, noSuchRelationship
    case typeAssumed, asciiOnly, registerMade, memoryDamaged, memoryNewer, draftsNotKept
    case count, paletteKeys, noCommand, noSuchRow, nearly, languages, toRow, openPartner, openProspect
    case filterPrompt, dayPrompt, dayPromptBriefly

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .asOf: ("as of %1", "tính đến %1")
        case .readOnly: ("read-only", "chỉ đọc")
        case .unverified: ("unverified", "chưa xác minh")
        case .unverifiedSince: ("unverified since %1", "chưa xác minh từ %1")
        case .partners: ("%1 partners", "%1 đối tác")
        case .onePartner: ("1 partner", "1 đối tác")
        case .tooSmall: ("Entente needs %1; this is %2.", "Entente cần %1; cửa sổ này là %2.")
        case .startsAtHorizon:
            (
                "The record ends on %1, and so does this view; %2 goes to today",
                "Hồ sơ ghi đến %1 nên tính đến ngày đó; phím %2: đến hôm nay"
            )
        case .startsAtHorizonBriefly: ("Record ends %1; %2: today", "Hồ sơ ghi đến %1; %2: hôm nay")
        case .noSuchDay: ("The calendar of this program ends there", "Lịch của chương trình dừng ở đó")
        case .changed: ("%1 changed from %2 to %3, now: %4", "%1 quan hệ đổi từ %2 đến %3, nay: %4")
        case .changedBriefly: ("%1 changed: %4", "%1 đổi: %4")
        case .unchanged: ("No standing changed from %1 to %2", "Không quan hệ nào đổi từ %1 đến %2")
        case .was: ("was %1", "trước: %1")
        case .languageName: ("English", "Tiếng Việt")
        case .unknownKey:
            ("%1 does nothing here; %2 shows every key", "Phím %1 không có tác dụng ở đây; %2: xem mọi phím")
        case .promptKeys: ("Type; Enter takes it, Esc leaves it", "Gõ chữ; Enter: nhận, Esc: bỏ")
        case .noSuchRelationship:
            (
                "The register no longer has this relationship", "Sổ đăng ký không còn quan hệ này"
            )
        case .typeAssumed:
            (
                "The terminal type %1 is not known here; treated as %2",
                "Máy này không biết loại terminal %1; xem như %2"
            )
        case .registerMade:
            (
                "A register was made from the one that comes with the program: %1",
                "Đã tạo sổ đăng ký từ bản kèm theo chương trình: %1"
            )
        case .memoryDamaged:
            ("How the screens were left cannot be read: %1", "Không đọc được cách bày màn hình lần trước: %1")
        case .memoryNewer:
            (
                "How the screens were left was written by a newer version and is left alone: %1",
                "Cách bày màn hình do phiên bản mới hơn ghi, nên để nguyên: %1"
            )
        case .draftsNotKept:
            (
                "What is typed cannot be kept outside of this session: the account's state folder is not writable",
                "Không giữ được nội dung đang gõ khi mất kết nối: thư mục trạng thái không ghi được"
            )
        case .asciiOnly:
            (
                "The locale is not UTF-8, so everything is shown in ASCII",
                "Locale không phải UTF-8 nên chỉ hiển thị ASCII"
            )
        case .count: ("Count: %1, for the key that comes now; Esc leaves it", "Số lần: %1, cho phím gõ tiếp; Esc: bỏ")
        case .paletteKeys: ("Tab completes, Enter runs it, Esc leaves", "Tab: điền nốt, Enter: chạy, Esc: bỏ")
        case .noCommand:
            (
                "No command, row, day, partner or prospect is called that",
                "Không có lệnh, dòng, ngày hay đối tác nào như vậy"
            )
        case .noSuchRow: ("There are %1 rows here", "Ở đây có %1 dòng")
        case .nearly: ("Nothing is called that; nearly so: %1", "Không có gì như vậy; gần giống: %1")
        case .languages: ("There are two languages: en, vi", "Có hai ngôn ngữ: en, vi")
        case .toRow: ("to row %1 of %2", "đến dòng %1/%2")
        case .openPartner: ("open: %1", "mở: %1")
        case .openProspect: ("prospect: %1", "tiềm năng: %1")
        case .filterPrompt: ("Filter:", "Lọc:")
        case .dayPromptBriefly: ("As of:", "Tính đến:")
        case .dayPrompt: ("As of (2019, May 2019, 31 May 2019):", "Tính đến (2019, 05/2019, 31/05/2019):")
        }
    }
}

extension Words {
    /// How many partners there are.
    func partners(_ count: Int) -> String { count == 1 ? self(BarWords.onePartner) : self(BarWords.partners, count) }
}
