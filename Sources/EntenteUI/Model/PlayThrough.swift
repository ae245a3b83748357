import EntenteDomain

/// The network's history under the user's keys, besides the as-of day, which is its cursor.
struct PlayThrough: Sendable {
    /// The as-of day from which it was entered, to which Esc goes back.
    let start: Day
    /// How far the last step went: what happened in it is listed.
    var stride = History.Stride.year
    /// The network at the end of every year.
    let history: History
    /// Everything that happened, in the order of the days.
    let milestones: [Milestone]

    /// The history of a portfolio up to the end of the later of two days' years.
    init(
        of portfolio: Portfolio, start: Day, day: Day, today: Day, stride: History.Stride = .year, on cores: any Cores
    ) {
        self.start = start
        self.stride = stride
        let last = Day.lastDay(of: max(day.year, today.year))
        milestones = Milestone.all(of: portfolio, through: last, on: cores)
        let days = milestones.first.map { History.Stride.year.days(from: $0.day, through: last) } ?? []
        history = History(of: portfolio, on: days, on: cores)
    }

    /// The last day that it knows.
    var last: Day? { history.steps.last?.day }

    /// What happened in the step that ends with a day.
    func milestones(before day: Day) -> ArraySlice<Milestone> {
        let first = (stride == .year ? day.plusYears(-1) : day.plusMonths(-1)) + 1
        return milestones[index(of: first)..<index(of: day + 1)]
    }

    /// The number of the first milestone on a day or after it.
    private func index(of day: Day) -> Int {
        var (low, high) = (0, milestones.count)
        while low < high {
            let middle = (low + high) / 2
            if milestones[middle].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension Place {
    /// Keys that do something else at this place than elsewhere.
    var keys: [Key: Command.ID] { self == .history ? [.left: .yearBack, .right: .yearForward] : [:] }
}

extension Model {
    /// Enters the history; where the user is in it, leaves it and keeps its day.
    mutating func play() -> [Effect] {
        guard page.place != .history else {
            playThrough = nil
            let effects = leavePage()
            notice = Notice(words(PlayWords.stays, asOf))
            return effects
        }
        playThrough = PlayThrough(of: portfolio, start: asOf, day: asOf, today: today, on: cores)
        return open(.history)
    }

    /// Why the history cannot be entered; nil where it can.
    var playRefusal: CommandWords? {
        page.place != .history && isOnTheWay(.history) ? .alreadyPlaying : nil
    }

    /// Leaves the history for the day from which it was entered.
    mutating func leavePlay() -> [Effect] {
        guard let start = playThrough?.start else { return [] }
        playThrough = nil
        return moveDay { _ in start }
    }

    /// Moves the as-of day by a step of time.
    mutating func step(_ stride: History.Stride, by count: Int) -> [Effect] {
        playThrough?.stride = stride
        // More than from one end of the calendar to the other leads out of it as well.
        let count = min(max(count, -120_000), 120_000)
        return moveDay { stride == .year ? $0.plusYears(count) : $0.plusMonths(count) }
    }

    /// Follows the as-of day, or what is supposed, in the history.
    /// - Parameter isOther: whether the record is read otherwise than before.
    mutating func replay(isOther: Bool = false) {
        guard let play = playThrough else { return }
        if isOther || asOf > play.last ?? asOf {
            playThrough = PlayThrough(
                of: portfolio, start: play.start, day: asOf, today: today, stride: play.stride, on: cores)
        }
        guard page.place == .history else { return }
        onPage { page in
            page.selection = nil
            page.top = 0
        }
    }
}
