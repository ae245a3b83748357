import EntenteDomain

/// What is said about what is typed into the fields of a form.
enum FieldWords: Phrase {
    case dateIncomplete, dateMalformed, dateMissing, dateReversed, dateAmbiguous, dateInFigures
    case noSuchChoice, noChoiceBegins, notANumber, outOfRange, notDegrees, notMoney, amountAmbiguous, noSuchSource
    case noSuchCountry, perhapsCountry, severalCountries, unknownCode
    case hintDate, hintCountry, hintChoice, hintOptionalChoice, hintSeveral, hintMoney, hintCarriers, hintCitations,
        hintNumber, hintDegrees, hintPeriods, hintReadings

    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .dateIncomplete:
            ("%1… goes on: 2019, May 2019 or 31 May 2019", "%1… còn tiếp: 2019, 05/2019 hoặc 31/05/2019")
        case .dateMalformed:
            (
                "%1 is not a date; write 2019, May 2019, 31 May 2019, 2019-05-31 or 2001..2019",
                "%1 không phải ngày; gõ 2019, 05/2019, 31/05/2019, 2019-05-31 hoặc 2001..2019"
            )
        case .dateMissing: ("The calendar has no %1", "Lịch không có %1")
        case .dateReversed: ("%1 ends before it begins", "%1 kết thúc trước khi bắt đầu")
        case .dateAmbiguous:
            (
                "%1: name the month, as in 9 Dec 2005 or 2005-12-09",
                "%1: gõ như 09/12/2005 hoặc 2005-12-09"
            )
        case .dateInFigures:
            ("%1: in English the month is named; write %2", "%1: trong tiếng Anh tháng ghi bằng chữ; gõ %2")
        case .noSuchChoice: ("There is no %1 to choose", "Không có %1 để chọn")
        case .noChoiceBegins: ("Nothing begins with “%1”; there is: %2", "Không có mục nào bắt đầu bằng “%1”; có: %2")
        case .noSuchCountry:
            (
                "“%1” is no country's name or code; write Japan or JP",
                "“%1” không phải tên hay mã của nước nào; gõ Nhật Bản hoặc JP"
            )
        case .perhapsCountry: ("“%1” is no country; perhaps %2", "“%1” không phải là nước; có thể là %2")
        case .severalCountries: ("“%1” can be: %2", "“%1” có thể là: %2")
        case .unknownCode: ("%1: a code, of no country known here", "%1: mã, không rõ của nước nào")
        case .notANumber: ("%1 is not a whole number", "%1 không phải số nguyên")
        case .outOfRange: ("It goes from %1 to %2", "Chỉ từ %1 đến %2")
        case .notDegrees: ("%1 are no degrees; write 50.11 or -33.9", "%1 không phải độ; gõ 50,11 hoặc -33,9")
        case .notMoney:
            ("%1: write an amount and a currency, 248,733.50 EUR", "%1: gõ số tiền và loại tiền, 248.733,50 EUR")
        case .amountAmbiguous:
            ("%1: write %2 or %3; it reads both ways", "%1: gõ %2 hoặc %3; có hai cách hiểu")
        case .noSuchSource: ("%1 begins with no source of the register", "%1 không bắt đầu bằng nguồn nào của sổ")
        case .hintDate:
            (
                "2019, May 2019, 31 May 2019, 2019-05-31 or 2001..2019",
                "2019, 05/2019, 31/05/2019, 2019-05-31 hoặc 2001..2019"
            )
        case .hintCountry:
            (
                "A country's name, English or Vietnamese, or its code: Germany, Đức, DE",
                "Tên nước, tiếng Việt hoặc tiếng Anh, hoặc mã: Đức, Germany, DE"
            )
        case .hintChoice: ("Left and Right, or type: %1", "Left, Right, hoặc gõ: %1")
        case .hintOptionalChoice:
            ("Left and Right, or type; Del for none: %1", "Left, Right, hoặc gõ; Del: bỏ trống: %1")
        case .hintSeveral: ("With commas between: %1", "Cách nhau bằng dấu phẩy: %1")
        case .hintMoney:
            (
                "An amount and a currency, 248,733.50 EUR; more after a ;",
                "Số tiền và loại tiền, 248.733,50 EUR; thêm sau dấu ;"
            )
        case .hintCarriers:
            ("Kind: name, as in %1: …; more after a ;", "Loại: tên, ví dụ %1: …; thêm sau dấu ;")
        case .hintCitations: ("A source and the place in it; more after a ;: %1", "Nguồn và vị trí; thêm sau dấu ;: %1")
        case .hintPeriods:
            (
                "Days, why, where it stands: March 2020..October 2021: borders closed @ joint letter; more after a ;",
                "Thời gian, lý do, nguồn: 03/2020..10/2021: đóng biên giới @ thư chung; thêm sau dấu ;"
            )
        case .hintReadings:
            (
                "Each reading with its sources: 2008-05 @ %1 5.3; more after a |",
                "Mỗi cách ghi kèm nguồn: 05/2008 @ %1 5.3; thêm sau dấu |"
            )
        case .hintDegrees: ("Degrees from %1 to %2: 50.11", "Độ từ %1 đến %2: 50,11")
        case .hintNumber: ("A whole number from %1 to %2", "Số nguyên từ %1 đến %2")
        }
    }
}

extension FieldKind {
    /// What the field takes, said while nothing is wrong; nil where it takes any text.
    func hint(_ words: Words, isRequired: Bool) -> String? {
        let names = { (choices: [Choice]) in choices.map(\.label).joined(separator: ", ") }
        return switch self {
        case .text: nil
        case .date: words(FieldWords.hintDate)
        case .country: words(FieldWords.hintCountry)
        case .choice(let choices): words(isRequired ? FieldWords.hintChoice : .hintOptionalChoice, names(choices))
        case .several(let choices): words(FieldWords.hintSeveral, names(choices))
        case .number(let range):
            words(FieldWords.hintNumber, String(range.lowerBound), String(range.upperBound))
        case .degrees(let range):
            words(FieldWords.hintDegrees, String(range.lowerBound), String(range.upperBound))
        case .money: words(FieldWords.hintMoney)
        case .carriers: words(FieldWords.hintCarriers, words(Carrier.Kind.university))
        case .citations(let sources):
            words(FieldWords.hintCitations, sources.map(\.value).joined(separator: ", "))
        case .periods: words(FieldWords.hintPeriods)
        case .readings(let sources): words(FieldWords.hintReadings, sources.first?.value ?? "")
        }
    }
}
