import EntenteDomain

extension Command {
    /// Moving the as-of day.
    static let timing: [Command] = [
        Command(
            .monthBack, [.character("[")], .time, ("a month back", "lùi một tháng"), hint: ("month", "tháng"),
            counted: { $0.step(.month, by: -($1 ?? 1)) }),
        Command(
            .monthForward, [.character("]")], .time, ("a month on", "tiến một tháng"),
            counted: { $0.step(.month, by: $1 ?? 1) }),
        Command(
            .yearBack, [.character("{")], .time, ("a year back", "lùi một năm"), hint: ("year", "năm"),
            counted: { $0.step(.year, by: -($1 ?? 1)) }),
        Command(
            .yearForward, [.character("}")], .time, ("a year on", "tiến một năm"),
            counted: { $0.step(.year, by: $1 ?? 1) }),
        Command(.today, [.character("t")], .time, ("today", "hôm nay")) { model in
            let today = model.today
            return model.moveDay { _ in today }
        },
        Command(
            .horizon, [.character("H")], .time, ("end of record", "ngày cuối hồ sơ"),
            unless: { $0.horizon == nil ? .noHorizon : nil }
        ) { model in
            let horizon = model.horizon
            return model.moveDay { horizon ?? $0 }
        },
        Command(.day, [.character("T")], .time, ("a day you type", "ngày tự gõ"), hint: ("day", "ngày")) {
            $0.ask(.day)
        },
        Command(
            .play, [.character("P")], .time, ("play the history", "xem diễn biến"),
            hint: ("stay here", "dừng ở đây"), unless: { $0.playRefusal }
        ) { $0.play() },
        Command(.whatIf, [.character("W")], .time, ("what if…", "giả định…"), hint: ("what if", "giả định")) {
            $0.openMenu(.supposition)
        },
        Command(
            .zoomIn, [.character("+"), .character("=")], .time, ("timeline nearer", "phóng to tiến trình"),
            hint: ("zoom", "thu phóng"), unless: { $0.zoomRefusal(to: $0.zoom.nearer, .nearest) }
        ) { $0.zoom(to: $0.zoom.nearer) },
        Command(
            .zoomOut, [.character("-")], .time, ("timeline further", "thu nhỏ tiến trình"),
            unless: { $0.zoomRefusal(to: $0.zoom.further, .allShown) }
        ) { $0.zoom(to: $0.zoom.further) },
    ]
}
