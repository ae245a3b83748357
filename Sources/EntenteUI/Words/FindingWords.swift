import EntenteDomain

/// The words for filtering, sorting and choosing columns.
public enum FindingWords: Phrase {
    case filter, field, sorted, reversed, sort, columns
    case moreChips, staysColumn, noRoom, notSorted, cleared
    case byGravity, byName, byCountry, byRegion, byLevel, byPurpose, byInitiative, bySince, byIdle, byLast, byNext

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .filter: ("Filter", "Lọc")
        case .field: ("field", "lĩnh vực")
        case .sorted: ("Sorted by %1 %2", "Sắp xếp theo %1 %2")
        case .reversed: ("turned round", "đảo ngược")
        case .sort: ("Sort by", "Sắp xếp theo")
        case .columns: ("Columns", "Cột")
        case .moreChips: ("+%1", "+%1")
        case .staysColumn: ("This column always stays", "Cột này luôn hiển thị")
        case .noRoom: ("no room", "thiếu chỗ")
        case .notSorted: ("Nothing is sorted by “%1”", "Không sắp xếp được theo cột “%1”")
        case .cleared: ("The lists are not filtered any more", "Các danh sách không còn bị lọc")
        case .byGravity: ("gravity, then the longest idle", "mức độ, rồi trống lâu nhất")
        case .byName: ("name", "tên")
        case .byCountry: ("country", "nước")
        case .byRegion: ("region", "khu vực")
        case .byLevel: ("level", "cấp độ")
        case .byPurpose: ("purpose", "mục đích")
        case .byInitiative: ("who proposed it", "bên đề xuất")
        case .bySince: ("first agreement", "thỏa thuận đầu tiên")
        case .byIdle: ("idle time", "thời gian trống")
        case .byLast: ("last activity", "hoạt động gần nhất")
        case .byNext: ("what comes next", "việc sắp tới")
        }
    }
}

extension PartnerOrder: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: Texts {
        let words: FindingWords =
            switch self {
            case .gravity: .byGravity
            case .name: .byName
            case .country: .byCountry
            case .region: .byRegion
            case .level: .byLevel
            case .purpose: .byPurpose
            case .initiative: .byInitiative
            case .since: .bySince
            case .idle: .byIdle
            case .last: .byLast
            case .next: .byNext
            }
        return words.texts
    }
}

extension PartnerFilter.Facet: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .standing: ColumnWords.standing.texts
        case .country: TableWords.country.texts
        case .region: TableWords.region.texts
        case .field: FindingWords.field.texts
        case .purpose: TableWords.purpose.texts
        case .initiative: TableWords.initiative.texts
        case .level: TableWords.level.texts
        }
    }
}

extension PartnerColumn: Phrase {
    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .name: FindingWords.byName.texts
        case .country: TableWords.country.texts
        case .region: TableWords.region.texts
        case .level: TableWords.level.texts
        case .purpose: TableWords.purpose.texts
        case .initiative: TableWords.initiative.texts
        case .since: ColumnWords.since.texts
        case .standing: ColumnWords.standing.texts
        case .idle: ColumnWords.idle.texts
        case .last: ColumnWords.last.texts
        case .next: ColumnWords.next.texts
        case .why: ColumnWords.why.texts
        }
    }
}

extension Words {
    /// A value to choose from, as it is called in a register with these fields: a country by its name too.
    func choice(_ value: PartnerFilter.Value, fields: [Field]) -> String {
        guard case .country(let code) = value, let country = Country.of(code) else {
            return self.value(value, fields: fields)
        }
        return "\(self(country.texts)) (\(code))"
    }

    /// A value that is filtered by, as it is called in a register with these fields; a country by its code.
    func value(_ value: PartnerFilter.Value, fields: [Field]) -> String {
        switch value {
        case .standing(let standing): self(standing.phrase)
        case .country(let code): code
        case .region(let region): self(region)
        case .field(let id): fields.first { $0.id == id }.map { self($0.name) } ?? id.rawValue
        case .purpose(let purpose): self(purpose)
        case .initiative(let initiative): self(initiative)
        case .level(let level): self(level)
        }
    }
}
