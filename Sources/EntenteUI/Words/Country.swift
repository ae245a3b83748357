import EntenteDomain

/// A country, or another place that ISO 3166 gives a code, with what it is usually called.
public struct Country: Hashable, Sendable {
    /// Its code in ISO 3166-1. A former state's: the two letters that it had, unless they mean another now, and the four of
    /// ISO 3166-3.
    public let codes: [String]
    /// Its usual name in English.
    private let english: String
    /// What an office in Vietnam usually calls it.
    private let vietnamese: String
    /// Other usual names, in either language.
    public let others: [String]

    /// What it is usually called.
    public var texts: Texts { (english, vietnamese) }

    /// All its names, in both languages.
    public var names: [String] { [english, vietnamese] + others }

    /// The country of a code; nil where no country has it.
    public static func of(_ code: String) -> Country? {
        // A former state's four letters begin with the two that it had, so its row is the last that is not after them.
        var (low, high) = (0, table.count)
        while low < high {
            let middle = (low + high) / 2
            if table[middle].codes[0] <= code { low = middle + 1 } else { high = middle }
        }
        guard low > 0, table[low - 1].codes.contains(code) else { return nil }
        return table[low - 1]
    }

    /// All names of the country of a code; none where no country has it.
    public static func names(of code: String) -> [String] { of(code)?.names ?? [] }

    /// All countries, by code; read when first asked for.
    public static let table = rows.utf8.split(separator: UInt8(ascii: "\n")).compactMap { Country(row: $0) }

    private init?(row: Substring.UTF8View) {
        let cells = row.split(separator: UInt8(ascii: ";")).map { String(Substring($0.drop { $0 == 0x20 })) }
        guard cells.count >= 3 else { return nil }
        codes = cells[0].split(separator: " ").map(String.init)
        (english, vietnamese) = (cells[1], cells[2])
        others = Array(cells[3...])
    }
}

extension CountryKeys {
    /// What every partner is found by that is in a country.
    static let ofTable = CountryKeys(Country.table.flatMap { country in country.codes.map { ($0, country.names) } })
}

extension Words {
    /// What the country of a code is called; the code where none has it.
    public func country(_ code: String) -> String {
        Country.of(code).map { self($0.texts) } ?? code
    }
}

extension Country {
    /// A row for each: its code, its name in English, its name in Vietnamese, and other names. Sorted by code.
    private static let rows = """
        AD; Andorra; Andorra
        AE; United Arab Emirates; Các Tiểu vương quốc Ả Rập Thống nhất; UAE
        AF; Afghanistan; Afghanistan
        AG; Antigua and Barbuda; Antigua và Barbuda
        AI; Anguilla; Anguilla
        AL; Albania; Albania
        AM; Armenia; Armenia
        ANHH; Netherlands Antilles; Antille thuộc Hà Lan
        AO; Angola; Angola
        AQ; Antarctica; Nam Cực
        AR; Argentina; Argentina
        AS; American Samoa; Samoa thuộc Mỹ
        AT; Austria; Áo
        AU; Australia; Úc; Ô-xtrây-li-a
        AW; Aruba; Aruba
        AX; Åland Islands; Quần đảo Åland
        AZ; Azerbaijan; Azerbaijan
        BA; Bosnia and Herzegovina; Bosnia và Herzegovina
        BB; Barbados; Barbados
        BD; Bangladesh; Bangladesh
        BE; Belgium; Bỉ
        BF; Burkina Faso; Burkina Faso
        BG; Bulgaria; Bulgaria
        BH; Bahrain; Bahrain
        BI; Burundi; Burundi
        BJ; Benin; Benin
        BL; Saint Barthélemy; Saint Barthélemy
        BM; Bermuda; Bermuda
        BN; Brunei; Brunei
        BO; Bolivia; Bolivia
        BQ; Caribbean Netherlands; Caribe thuộc Hà Lan; Bonaire
        BR; Brazil; Brazil
        BS; Bahamas; Bahamas
        BT; Bhutan; Bhutan
        BV; Bouvet Island; Đảo Bouvet
        BW; Botswana; Botswana
        BY; Belarus; Belarus
        BZ; Belize; Belize
        CA; Canada; Canada
        CC; Cocos (Keeling) Islands; Quần đảo Cocos (Keeling)
        CD; Democratic Republic of the Congo; Cộng hòa Dân chủ Congo
        CF; Central African Republic; Cộng hòa Trung Phi
        CG; Republic of the Congo; Cộng hòa Congo
        CH; Switzerland; Thụy Sĩ; Thụy Sỹ
        CI; Côte d’Ivoire; Bờ Biển Ngà; Ivory Coast
        CK; Cook Islands; Quần đảo Cook
        CL; Chile; Chile
        CM; Cameroon; Cameroon
        CN; China; Trung Quốc
        CO; Colombia; Colombia
        CR; Costa Rica; Costa Rica
        CSHH; Czechoslovakia; Tiệp Khắc
        CSXX; Serbia and Montenegro; Serbia và Montenegro
        CU; Cuba; Cuba
        CV; Cape Verde; Cabo Verde
        CW; Curaçao; Curaçao
        CX; Christmas Island; Đảo Christmas
        CY; Cyprus; Síp
        CZ; Czechia; Séc; Czech Republic; Cộng hòa Séc
        DD DDDE; East Germany; Đông Đức; German Democratic Republic; Cộng hòa Dân chủ Đức
        DE; Germany; Đức
        DJ; Djibouti; Djibouti
        DK; Denmark; Đan Mạch
        DM; Dominica; Dominica
        DO; Dominican Republic; Cộng hòa Dominica
        DZ; Algeria; Algeria
        EC; Ecuador; Ecuador
        EE; Estonia; Estonia
        EG; Egypt; Ai Cập
        EH; Western Sahara; Tây Sahara
        ER; Eritrea; Eritrea
        ES; Spain; Tây Ban Nha
        ET; Ethiopia; Ethiopia
        FI; Finland; Phần Lan
        FJ; Fiji; Fiji
        FK; Falkland Islands; Quần đảo Falkland
        FM; Micronesia; Micronesia
        FO; Faroe Islands; Quần đảo Faroe
        FR; France; Pháp
        GA; Gabon; Gabon
        GB; United Kingdom; Anh; Vương quốc Anh; Great Britain; UK
        GD; Grenada; Grenada
        GE; Georgia; Gruzia
        GF; French Guiana; Guyane thuộc Pháp
        GG; Guernsey; Guernsey
        GH; Ghana; Ghana
        GI; Gibraltar; Gibraltar
        GL; Greenland; Greenland
        GM; Gambia; Gambia
        GN; Guinea; Guinea
        GP; Guadeloupe; Guadeloupe
        GQ; Equatorial Guinea; Guinea Xích Đạo
        GR; Greece; Hy Lạp
        GS; South Georgia and the South Sandwich Islands; Nam Georgia và Quần đảo Nam Sandwich
        GT; Guatemala; Guatemala
        GU; Guam; Guam
        GW; Guinea-Bissau; Guinea-Bissau
        GY; Guyana; Guyana
        HK; Hong Kong; Hồng Kông; Hồng Công
        HM; Heard Island and McDonald Islands; Đảo Heard và Quần đảo McDonald
        HN; Honduras; Honduras
        HR; Croatia; Croatia
        HT; Haiti; Haiti
        HU; Hungary; Hungary
        ID; Indonesia; Indonesia
        IE; Ireland; Ireland; Ai-len
        IL; Israel; Israel
        IM; Isle of Man; Đảo Man
        IN; India; Ấn Độ
        IO; British Indian Ocean Territory; Lãnh thổ Ấn Độ Dương thuộc Anh
        IQ; Iraq; Iraq
        IR; Iran; Iran
        IS; Iceland; Iceland
        IT; Italy; Ý; Italia
        JE; Jersey; Jersey
        JM; Jamaica; Jamaica
        JO; Jordan; Jordan
        JP; Japan; Nhật Bản
        KE; Kenya; Kenya
        KG; Kyrgyzstan; Kyrgyzstan
        KH; Cambodia; Campuchia
        KI; Kiribati; Kiribati
        KM; Comoros; Comoros
        KN; Saint Kitts and Nevis; Saint Kitts và Nevis
        KP; North Korea; Triều Tiên; Bắc Triều Tiên
        KR; South Korea; Hàn Quốc; Republic of Korea
        KW; Kuwait; Kuwait
        KY; Cayman Islands; Quần đảo Cayman
        KZ; Kazakhstan; Kazakhstan
        LA; Laos; Lào
        LB; Lebanon; Liban; Li-băng
        LC; Saint Lucia; Saint Lucia
        LI; Liechtenstein; Liechtenstein
        LK; Sri Lanka; Sri Lanka
        LR; Liberia; Liberia
        LS; Lesotho; Lesotho
        LT; Lithuania; Litva
        LU; Luxembourg; Luxembourg
        LV; Latvia; Latvia
        LY; Libya; Libya
        MA; Morocco; Maroc; Ma-rốc
        MC; Monaco; Monaco
        MD; Moldova; Moldova
        ME; Montenegro; Montenegro
        MF; Saint Martin; Saint Martin thuộc Pháp
        MG; Madagascar; Madagascar
        MH; Marshall Islands; Quần đảo Marshall
        MK; North Macedonia; Bắc Macedonia
        ML; Mali; Mali
        MM; Myanmar; Myanmar; Burma; Miến Điện
        MN; Mongolia; Mông Cổ
        MO; Macao; Ma Cao; Macau
        MP; Northern Mariana Islands; Quần đảo Bắc Mariana
        MQ; Martinique; Martinique
        MR; Mauritania; Mauritania
        MS; Montserrat; Montserrat
        MT; Malta; Malta
        MU; Mauritius; Mauritius
        MV; Maldives; Maldives
        MW; Malawi; Malawi
        MX; Mexico; Mexico; Mê-hi-cô
        MY; Malaysia; Malaysia
        MZ; Mozambique; Mozambique
        NA; Namibia; Namibia
        NC; New Caledonia; New Caledonia; Tân Đảo
        NE; Niger; Niger
        NF; Norfolk Island; Đảo Norfolk
        NG; Nigeria; Nigeria
        NI; Nicaragua; Nicaragua
        NL; Netherlands; Hà Lan; Holland
        NO; Norway; Na Uy
        NP; Nepal; Nepal
        NR; Nauru; Nauru
        NU; Niue; Niue
        NZ; New Zealand; New Zealand; Niu Di-lân
        OM; Oman; Oman
        PA; Panama; Panama
        PE; Peru; Peru
        PF; French Polynesia; Polynésie thuộc Pháp
        PG; Papua New Guinea; Papua New Guinea
        PH; Philippines; Philippines
        PK; Pakistan; Pakistan
        PL; Poland; Ba Lan
        PM; Saint Pierre and Miquelon; Saint Pierre và Miquelon
        PN; Pitcairn Islands; Quần đảo Pitcairn
        PR; Puerto Rico; Puerto Rico
        PS; Palestine; Palestine
        PT; Portugal; Bồ Đào Nha
        PW; Palau; Palau
        PY; Paraguay; Paraguay
        QA; Qatar; Qatar
        RE; Réunion; Réunion
        RO; Romania; Romania; Rumani
        RS; Serbia; Serbia
        RU; Russia; Nga; Liên bang Nga
        RW; Rwanda; Rwanda
        SA; Saudi Arabia; Ả Rập Xê Út; Ả Rập Saudi
        SB; Solomon Islands; Quần đảo Solomon
        SC; Seychelles; Seychelles
        SD; Sudan; Sudan
        SE; Sweden; Thụy Điển
        SG; Singapore; Singapore
        SH; Saint Helena, Ascension and Tristan da Cunha; Saint Helena, Ascension và Tristan da Cunha
        SI; Slovenia; Slovenia
        SJ; Svalbard and Jan Mayen; Svalbard và Jan Mayen
        SK; Slovakia; Slovakia
        SL; Sierra Leone; Sierra Leone
        SM; San Marino; San Marino
        SN; Senegal; Senegal
        SO; Somalia; Somalia
        SR; Suriname; Suriname
        SS; South Sudan; Nam Sudan
        ST; São Tomé and Príncipe; São Tomé và Príncipe
        SU SUHH; Soviet Union; Liên Xô; USSR
        SV; El Salvador; El Salvador
        SX; Sint Maarten; Sint Maarten thuộc Hà Lan
        SY; Syria; Syria
        SZ; Eswatini; Eswatini; Swaziland
        TC; Turks and Caicos Islands; Quần đảo Turks và Caicos
        TD; Chad; Tchad
        TF; French Southern Territories; Vùng đất phía Nam thuộc Pháp
        TG; Togo; Togo
        TH; Thailand; Thái Lan
        TJ; Tajikistan; Tajikistan
        TK; Tokelau; Tokelau
        TL; Timor-Leste; Đông Timor; East Timor
        TM; Turkmenistan; Turkmenistan
        TN; Tunisia; Tunisia
        TO; Tonga; Tonga
        TR; Turkey; Thổ Nhĩ Kỳ; Türkiye
        TT; Trinidad and Tobago; Trinidad và Tobago
        TV; Tuvalu; Tuvalu
        TW; Taiwan; Đài Loan
        TZ; Tanzania; Tanzania
        UA; Ukraine; Ukraina
        UG; Uganda; Uganda
        UM; United States Minor Outlying Islands; Các đảo nhỏ xa xôi thuộc Mỹ
        US; United States; Hoa Kỳ; Mỹ; USA; United States of America
        UY; Uruguay; Uruguay
        UZ; Uzbekistan; Uzbekistan
        VA; Vatican City; Vatican; Holy See; Tòa thánh Vatican
        VC; Saint Vincent and the Grenadines; Saint Vincent và Grenadines
        VDVN; Democratic Republic of Vietnam; Việt Nam Dân chủ Cộng hòa
        VE; Venezuela; Venezuela
        VG; British Virgin Islands; Quần đảo Virgin thuộc Anh
        VI; United States Virgin Islands; Quần đảo Virgin thuộc Mỹ
        VN; Vietnam; Việt Nam; Viet Nam
        VU; Vanuatu; Vanuatu
        WF; Wallis and Futuna; Wallis và Futuna
        WS; Samoa; Samoa
        YDYE; South Yemen; Nam Yemen
        YE; Yemen; Yemen
        YT; Mayotte; Mayotte
        YU YUCS; Yugoslavia; Nam Tư
        ZA; South Africa; Nam Phi
        ZM; Zambia; Zambia
        ZRCD; Zaire; Zaire
        ZW; Zimbabwe; Zimbabwe
        """
}
