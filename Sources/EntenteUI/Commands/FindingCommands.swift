extension Command {
    /// Filtering and sorting lists.
    static let finding: [Command] = [
        Command(
            .filter, [.character("/")], .find, ("filter by typing", "gõ để lọc"), hint: ("filter", "lọc"),
            unless: { $0.page.place.isFiltered ? nil : .notAList }
        ) { $0.ask(.filter) },
        Command(
            .clear, [.character("c")], .find, ("clear the filter", "xóa bộ lọc"),
            unless: { $0.page.filter.isEmpty ? .noFilter : nil }
        ) { $0.setFilter("") },
        Command(
            .sort, [.character("s")], .find, ("next sort order", "đổi thứ tự"), hint: ("sort", "sắp xếp"),
            unless: { $0.page.place == .partners ? nil : .notPartners }
        ) { $0.sort() },
    ]
}
