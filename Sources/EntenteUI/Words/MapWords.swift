/// The words of the map.
public enum MapWords: Phrase {
    case title, placed, unplaced, others, north, south, east, west

    /// The text in English and in Vietnamese.
    public var texts: Texts {
        switch self {
        case .title: ("Map", "Bản đồ")
        case .placed: ("%1 of %2 are on the map", "%1/%2 có trên bản đồ")
        case .unplaced: ("place unknown", "chưa rõ vị trí")
        case .others: ("+%1 here", "+%1 ở đây")
        case .north: ("N", "B")
        case .south: ("S", "N")
        case .east: ("E", "Đ")
        case .west: ("W", "T")
        }
    }
}
