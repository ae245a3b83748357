extension Command {
    /// Filtering and sorting lists, and choosing their columns.
    static let finding: [Command] = [
        Command(
            .filter, [.character("/")], .find, ("type to search", "gõ để tìm"), hint: ("search", "tìm"),
            unless: { $0.page.place.isFiltered ? nil : .notAList }
        ) { $0.ask(.filter) },
        Command(
            .searchAll, [.character("F")], .find, ("search everything", "tìm trong tất cả"),
            hint: ("search all", "tìm tất cả")
        ) { $0.searchAll() },
        Command(
            .facets, [.character("f")], .find, ("filter values", "lọc giá trị"), hint: ("filter", "lọc"),
            unless: { $0.page.place.hasFacets ? nil : .notAList }
        ) { $0.openMenu(.filter, at: PartnerFilter.Facet.allCases.first?.rawValue) },
        Command(
            .clear, [.character("c")], .find, ("clear the filter", "xóa bộ lọc"),
            unless: { $0.hasFilter ? nil : .noFilter }
        ) { $0.clearFilter() },
        Command(
            .sort, [.character("s")], .find, ("sort: next column", "xếp theo cột sau"), hint: ("sort", "sắp xếp"),
            unless: { $0.page.place == .partners ? nil : .notPartners }
        ) { $0.sortByNext() },
        Command(
            .order, [.character("S")], .find, ("choose the order", "chọn cách xếp"),
            unless: { $0.page.place == .partners ? nil : .notPartners }
        ) { model in model.openMenu(.sort, at: model.finding.sort.order.rawValue) },
        Command(
            .columns, [.character("C")], .find, ("choose columns", "chọn cột"),
            unless: { $0.page.place == .partners ? nil : .notColumns }
        ) { $0.openMenu(.columns) },
    ]
}
