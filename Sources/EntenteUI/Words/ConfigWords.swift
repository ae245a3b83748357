/// The words for a config file: what is wrong in it, and where settings come from.
public enum ConfigWords: Phrase {
    case tooLong, notUTF8, notYAML, twice, notSettings, unknownSetting, notAWord, relativeRegister
    case notKeys, unknownCommand, fixedCommand, unknownKey, sameKey, fixedKey, takenKey, unreachable, unreadable
    case good, missing, moreProblems, setting, value, comesFrom, byDefault, byLocale, byEnvironment

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .tooLong: ("the file is longer than %1 kB; nothing of it counts", "tệp dài hơn %1 kB nên không được dùng")
        case .notUTF8:
            ("this is not UTF-8; nothing of the file counts", "dòng này không phải UTF-8 nên cả tệp không được dùng")
        case .notYAML:
            (
                "this is not YAML (%1); nothing of the file counts. Signs such as [ { : # ? need quotes: \"[\"",
                "đây không phải YAML (%1) nên cả tệp không được dùng. Các dấu như [ { : # ? phải đặt trong ngoặc kép: \"[\""
            )
        case .twice:
            (
                "%1 stands here a second time; nothing of the file counts",
                "%1 xuất hiện lần thứ hai nên cả tệp không được dùng"
            )
        case .notSettings:
            ("here settings were expected, such as language: vi", "ở đây phải là cài đặt, ví dụ language: vi")
        case .unknownSetting: ("%1 is no setting; there are %2", "%1 không phải cài đặt; có các cài đặt: %2")
        case .notAWord: ("%1 cannot be “%2”; it can be: %3", "%1 không thể là “%2”; có thể là: %3")
        case .relativeRegister:
            (
                "%1: “%2” is no path from the root; it begins with / or ~/",
                "%1: “%2” không phải đường dẫn đầy đủ; phải bắt đầu bằng / hoặc ~/"
            )
        case .notKeys:
            (
                "keys: expected are commands with their keys, such as quit: Q",
                "keys: phải là các lệnh kèm phím, ví dụ quit: Q"
            )
        case .unknownCommand:
            (
                "keys: there is no command %1; %2 on the screens lists them",
                "keys: không có lệnh %1; phím %2 trên màn hình liệt kê các lệnh"
            )
        case .fixedCommand:
            ("keys: %1 belongs to the shell and keeps Ctrl-Z", "keys: %1 thuộc về shell và giữ phím Ctrl-Z")
        case .unknownKey:
            (
                "keys: %1: “%2” is no key; write a character, Ctrl-X, F5, PgDn, Enter, Space ...",
                "keys: %1: “%2” không phải phím; hãy ghi một ký tự, Ctrl-X, F5, PgDn, Enter, Space ..."
            )
        case .sameKey:
            ("keys: %1 is given to %2 and to %3; %2 keeps it", "keys: %1 được gán cho %2 và cả %3; %2 giữ phím này")
        case .fixedKey:
            (
                "keys: %1 cannot be given to %2: it begins a count, or belongs to the shell",
                "keys: không thể gán %1 cho %2: phím này bắt đầu số lần, hoặc thuộc về shell"
            )
        case .takenKey:
            (
                "keys: %1 is taken from %2 for %3; %2 is on %4 now",
                "keys: %1 lấy từ %2 cho %3; %2 nay dùng %4"
            )
        case .unreachable:
            (
                "keys: %1 would have no key; all keys stay as they are",
                "keys: %1 sẽ không còn phím nào; mọi phím giữ nguyên"
            )
        case .unreadable:
            ("%1 cannot be read: %2; everything is as by default", "Không đọc được %1: %2; mọi thứ theo mặc định")
        case .good: ("%1: good", "%1: tốt")
        case .missing: ("There is no %1; everything is as by default", "Không có %1; mọi thứ theo mặc định")
        case .moreProblems: ("(%1 more: entente config check)", "(còn %1: entente config check)")
        case .setting: ("setting", "cài đặt")
        case .value: ("value", "giá trị")
        case .comesFrom: ("from", "nguồn")
        case .byDefault: ("default", "mặc định")
        case .byLocale: ("locale", "locale")
        case .byEnvironment: ("environment: %1", "môi trường: %1")
        }
    }
}
