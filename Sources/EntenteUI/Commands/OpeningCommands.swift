extension Command {
    /// Going into places and back.
    static let opening: [Command] = [
        Command(
            .open, [.enter, .character("l"), .right], .open, ("open the row", "mở dòng này"), hint: ("open", "mở"),
            unless: { model in
                model.target != nil ? nil : model.editingOfRow == nil ? .nothingToOpen : model.whyNoChange
            }
        ) { $0.openSelected() },
        Command(
            .back, [.escape, .character("h"), .left, .backspace], .open, ("one step back", "lùi một bước"),
            hint: ("back", "lùi"), unless: { $0.canGoBack ? nil : .atTheTop }, counted: { $0.goBack(steps: $1 ?? 1) }),
        Command(
            .why, [.character("w")], .open, ("why it is so", "vì sao như vậy"), hint: ("why", "vì sao"),
            unless: { $0.subject == nil ? .nothingToAsk : nil }
        ) { model in model.subject.map { model.open(.why($0), in: model.owner) } ?? [] },
        Command(
            .sources, [.character("o")], .open, ("its sources", "nguồn, bất đồng"), hint: ("sources", "nguồn"),
            unless: { $0.sourced == nil ? .nothingSourced : nil }
        ) { model in model.sourced.map { model.open(.sources($0), in: model.owner) } ?? [] },
        Command(.partners, [.character("1")], .open, ("partners", "đối tác")) { $0.goTo(.partners) },
        Command(.flags, [.character("2")], .open, ("flags", "cảnh báo")) { $0.goTo(.flags) },
        Command(.deadlines, [.character("3")], .open, ("deadlines", "mốc thời hạn")) { $0.goTo(.deadlines) },
        Command(.insights, [.character("4")], .open, ("insights", "phân tích")) { $0.goTo(.insights) },
        Command(.log, [.character("5")], .open, ("log", "nhật ký")) { $0.goTo(.log) },
        Command(
            .otherPart, [.tab, .backTab], .open, ("the other part", "phần kia"),
            unless: { $0.page.place.otherPart == nil ? .onePart : nil }
        ) { model in model.page.place.otherPart.map { model.goTo($0) } ?? [] },
        // The parts that Tab leads to, by their names.
        Command(.prospects, [], .open, ("prospects", "tiềm năng")) { $0.goTo(.prospects) },
        Command(.map, [], .open, ("map", "bản đồ")) { $0.goTo(.map) },
    ]
}
