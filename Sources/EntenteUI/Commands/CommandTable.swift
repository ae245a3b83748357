import EntenteDomain

extension Command {
    /// Every command. The key map, the hints and the help page are made from this table.
    public static let table: [Command] = moving + opening + finding + timing + looking

    private static let moving: [Command] = [
        Command(.down, [.down, .character("j"), .control("n")], .move, ("next row", "dòng sau")) { $0.move(by: 1) },
        Command(.up, [.up, .character("k"), .control("p")], .move, ("row before", "dòng trước")) { $0.move(by: -1) },
        Command(.pageDown, [.pageDown, .character(" "), .control("f")], .move, ("next page", "trang sau")) {
            $0.movePage(by: 1)
        },
        Command(.pageUp, [.pageUp, .control("b")], .move, ("page before", "trang trước")) { $0.movePage(by: -1) },
        Command(.first, [.home, .character("g")], .move, ("first row", "dòng đầu")) { $0.moveToEdge(last: false) },
        Command(.last, [.end, .character("G")], .move, ("last row", "dòng cuối")) { $0.moveToEdge(last: true) },
    ]

    private static let opening: [Command] = [
        Command(
            .open, [.enter, .character("l"), .right], .open, ("open the row", "mở dòng này"), hint: ("open", "mở"),
            unless: { $0.target == nil ? .nothingToOpen : nil }
        ) { model in model.target.map { model.open($0) } ?? [] },
        Command(
            .back, [.escape, .character("h"), .left, .backspace], .open, ("one step back", "lùi một bước"),
            hint: ("back", "lùi"), unless: { $0.canGoBack ? nil : .atTheTop }
        ) { $0.goBack() },
        Command(
            .why, [.character("w")], .open, ("why this standing", "vì sao như vậy"), hint: ("why", "vì sao"),
            unless: { $0.subject == nil ? .nothingToAsk : nil }
        ) { model in model.subject.map { model.open(.why($0)) } ?? [] },
        Command(.partners, [.character("1")], .open, ("partners", "đối tác")) { $0.goTo(.partners) },
        Command(.flags, [.character("2")], .open, ("flags", "cảnh báo")) { $0.goTo(.flags) },
    ]

    private static let finding: [Command] = [
        Command(
            .filter, [.character("/")], .find, ("filter as you type", "gõ để lọc"), hint: ("filter", "lọc"),
            unless: { $0.page.place.isFiltered ? nil : .notAList }
        ) { $0.ask(.filter) },
        Command(
            .clear, [.character("c")], .find, ("clear the filter", "xóa bộ lọc"),
            unless: { $0.page.filter.isEmpty ? .noFilter : nil }
        ) { $0.setFilter("") },
        Command(
            .sort, [.character("s")], .find, ("next sort order", "đổi cách sắp xếp"), hint: ("sort", "sắp xếp"),
            unless: { $0.page.place == .partners ? nil : .notPartners }
        ) { $0.sort() },
    ]

    private static let timing: [Command] = [
        Command(.monthBack, [.character("[")], .time, ("a month back", "lùi một tháng"), hint: ("month", "tháng")) {
            $0.moveDay { $0.plusMonths(-1) }
        },
        Command(.monthForward, [.character("]")], .time, ("a month on", "tiến một tháng")) {
            $0.moveDay { $0.plusMonths(1) }
        },
        Command(.yearBack, [.character("{")], .time, ("a year back", "lùi một năm"), hint: ("year", "năm")) {
            $0.moveDay { $0.plusYears(-1) }
        },
        Command(.yearForward, [.character("}")], .time, ("a year on", "tiến một năm")) {
            $0.moveDay { $0.plusYears(1) }
        },
        Command(.today, [.character("t")], .time, ("today", "hôm nay")) { model in
            let today = model.today
            return model.moveDay { _ in today }
        },
        Command(
            .horizon, [.character("H")], .time, ("end of the record", "ngày cuối hồ sơ"),
            unless: { $0.horizon == nil ? .noHorizon : nil }
        ) { model in
            let horizon = model.horizon
            return model.moveDay { horizon ?? $0 }
        },
        Command(.day, [.character("T")], .time, ("a day you type", "ngày tự gõ")) { $0.ask(.day) },
    ]

    private static let looking: [Command] = [
        Command(.language, [.character("L")], .look, ("Tiếng Việt", "English")) { $0.switchLanguage() },
        Command(.help, [.character("?"), .function(1)], .look, ("this page", "trang này"), hint: ("help", "trợ giúp")) {
            $0.open(.help)
        },
        Command(.repaint, [.control("l")], .look, ("paint anew", "vẽ lại")) { _ in [.repaint] },
        // The loop stops the process before the key comes here; it stands in the table for the help page.
        Command(.suspend, [.control("z")], .leave, ("to the shell; fg: back", "ra shell; fg: trở lại")) { _ in [] },
        Command(.quit, [.character("q"), .control("c")], .leave, ("quit", "thoát")) { _ in [.quit] },
    ]

    /// The commands whose keys the bottom line names at a place, in the order of their weight there.
    static func hints(at place: Place) -> [[ID]] {
        switch place {
        case .partners: [[.open], [.filter], [.sort], [.why], [.monthBack, .monthForward]]
        case .flags: [[.open], [.filter], [.why], [.monthBack, .monthForward]]
        case .help: [[.back]]
        case .partner, .agreement: [[.open], [.back], [.why], [.monthBack, .monthForward]]
        case .commitment: [[.open], [.back], [.monthBack, .monthForward]]
        case .activity, .why: [[.back], [.monthBack, .monthForward], [.yearBack, .yearForward]]
        }
    }
}
