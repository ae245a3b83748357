import EntenteDomain

extension Command {
    /// Every command. The key map, the hints and the help page are made from this table.
    public static let table: [Command] = moving + opening + finding + timing + changing + reviewing + sharing + looking

    /// Commands that belong together, as the help page tells of them on one line.
    static let joined: [(ids: [ID], help: Texts)] = [
        ([.down, .up], ("row down, up", "dòng sau, trước")),
        ([.pageDown, .pageUp], ("page down, up", "trang sau/trước")),
        ([.first, .last], ("first, last row", "dòng đầu, cuối")),
        ([.partners, .flags, .deadlines, .insights, .log], ("the places", "các mục")),
        ([.filter, .searchAll], ("this list; all", "ở đây; tất cả")),
        ([.facets, .clear], ("by value; clear", "lọc giá trị; bỏ")),
        ([.sort, .order], ("sort; its order", "sắp xếp; thứ tự")),
        ([.today, .horizon], ("today; record end", "hôm nay; hết hồ sơ")),
        ([.monthBack, .monthForward], ("month back, on", "lùi, tiến tháng")),
        ([.yearBack, .yearForward], ("year back, on", "lùi, tiến năm")),
        ([.nextReview, .previousReview], ("partner on, back", "đối tác sau/trước")),
        ([.zoomIn, .zoomOut], ("timeline zoom", "cỡ dòng thời gian")),
        ([.flag, .settle], ("flag; settle it", "đánh dấu; xử lý")),
        ([.undo, .redo], ("undo, redo", "hoàn tác, làm lại")),
        ([.copy, .export], ("copy; to a file", "chép; ghi ra tệp")),
    ]

    /// The commands whose keys the bottom line names at a place, in the order of their weight there.
    static func hints(at place: Place) -> [[ID]] {
        switch place {
        case .partners:
            [[.open], [.filter], [.facets], [.otherPart], [.sort], [.why], [.monthBack, .monthForward]]
        case .prospects: [[.open], [.filter], [.otherPart], [.edit], [.sources], [.new]]
        case .search: [[.open], [.filter], [.back], [.why], [.sources], [.export]]
        case .record: [[.back], [.edit]]
        case .prospect: [[.open], [.back], [.edit], [.sources]]
        case .flags: [[.open], [.filter], [.facets], [.why], [.monthBack, .monthForward]]
        case .deadlines: [[.open], [.filter], [.facets], [.why], [.monthBack, .monthForward]]
        case .insights: [[.open], [.otherPart], [.monthBack, .monthForward], [.yearBack, .yearForward]]
        case .map: [[.open], [.otherPart], [.why], [.monthBack, .monthForward]]
        case .log: [[.open], [.filter], [.why]]
        case .entry: [[.open], [.back]]
        case .help: [[.back]]
        case .partner: [[.open], [.back], [.why], [.monthBack, .monthForward], [.zoomIn, .zoomOut]]
        case .agreement: [[.open], [.back], [.why], [.monthBack, .monthForward]]
        case .commitment: [[.open], [.back], [.sources], [.monthBack, .monthForward]]
        case .sources: [[.back]]
        case .review: [[.decide], [.pass], [.nextReview, .previousReview], [.why], [.minutes], [.back]]
        case .history: [[.yearBack, .yearForward], [.open], [.back], [.play], [.monthBack, .monthForward]]
        case .activity, .why: [[.back], [.sources], [.monthBack, .monthForward], [.yearBack, .yearForward]]
        }
    }
}
