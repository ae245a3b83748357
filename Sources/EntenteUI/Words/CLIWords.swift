public import EntenteDomain

/// The words that the commands have in common.
public enum CLIWords: Phrase {
    case ambiguous, unknownPartner, unknownSubject, unknownRecord, unknownField, unknownCountry, nearest
    case localityExists, noClause, moreCells, asOf, unverified, registerBegun, recordsSoFar

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .ambiguous:
            (
                "“%1” can be any of these; say more, or give an id:",
                "“%1” có thể là một trong số này; hãy ghi rõ hơn hoặc ghi mã:"
            )
        case .unknownPartner: ("No partner is called “%1”.", "Không có đối tác nào tên “%1”.")
        case .unknownSubject:
            ("No partner and no agreement is called “%1”.", "Không có đối tác hay thỏa thuận nào tên “%1”.")
        case .unknownRecord: ("Nothing in the register is called “%1”.", "Trong sổ đăng ký không có gì tên “%1”.")
        case .unknownField: ("No field is called “%1”.", "Không có lĩnh vực nào tên “%1”.")
        case .unknownCountry:
            (
                "No country is called “%1”; write its code, as in JP, or its name, as in Japan.",
                "Không có nước nào tên “%1”; hãy ghi mã, như JP, hoặc tên, như Nhật Bản."
            )
        case .nearest: ("The nearest:", "Gần nhất:")
        case .localityExists:
            (
                "The register has a locality “%1” already. Give its id if it is meant, or the new one another with --id.",
                "Sổ đăng ký đã có địa phương “%1”. Hãy ghi mã đó nếu đúng là nó, hoặc đặt mã khác bằng --id."
            )
        case .noClause:
            (
                "Agreement %1 has no inactivity clause; give it one first: entente edit agreement %1 --set inactivity.years=2",
                "Thỏa thuận %1 không có điều khoản tự mất hiệu lực; hãy thêm trước: entente edit agreement %1 --set inactivity.years=2"
            )
        case .moreCells:
            ("the row has %1 cells under %2 headings", "hàng có %1 ô dưới %2 tiêu đề")
        case .registerBegun: ("The register was made: %1", "Đã tạo sổ đăng ký: %1")
        case .recordsSoFar: ("%1 records", "%1 bản ghi")
        case .asOf: ("As of %1", "Tính đến %1")
        case .unverified:
            (
                "Unverified since %1: the record ends there, so silence after it may be missing paperwork.",
                "Chưa xác minh từ %1: hồ sơ chỉ ghi đến đó, sau ngày đó không thấy hợp tác có thể do thiếu giấy tờ."
            )
        }
    }
}

extension Words {
    /// What stands above a table: the city and the day, and that the record does not reach so far where it does not.
    public func caption(of heading: Register.Heading, asOf day: Day) -> [String] {
        let city = heading.city.map { [self($0.name)] } ?? []
        let first = (city + [self(CLIWords.asOf, day)]).joined(separator: " · ")
        guard let horizon = heading.recordsThrough?.max, day > horizon else { return [first] }
        return [first, self(CLIWords.unverified, horizon)]
    }
}
