import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente log`: what was changed, by whom, when and why.
struct LogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: both(
            "Tell what was changed in the register, by whom, when and why; the latest first.",
            "Cho biết những gì đã thay đổi trong sổ đăng ký, ai làm, khi nào, vì sao; mới nhất trước."))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @Option(
        help: both(
            "Only what was changed about that partner.",
            "Chỉ các thay đổi về đối tác này."), completion: .partners)
    var partner: String?

    @Option(
        help: both(
            "Only entries in which all words of that text stand, in any order and without accents; or of a day.",
            "Chỉ các mục có đủ mọi từ này, thứ tự tùy ý, không cần dấu; hoặc của một ngày."))
    var search: String = ""

    @Option(help: both("How many entries at the most.", "Nhiều nhất bao nhiêu mục."))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 1 { throw ValidationError(both("--limit is at least 1.", "--limit ít nhất là 1.")) }
    }

    func run() throws {
        let store = try options.store()
        var relationship: ID<Relationship>?
        if let partner {
            let portfolio = try Failure.rethrowing { try store.portfolio() }
            let entry = try Asking(portfolio: portfolio, words: options.words).partner(partner)
            relationship = portfolio.entries[entry].relationship
        }
        let typed = LogSearch(typed: search, options.words)
        let entries = try Failure.rethrowing {
            try store.log(limit: limit, of: relationship, search: typed.text, at: typed.moments)
        }
        printing.write(Table(of: entries, printing.format.words(options.words)), json: LogReport.json(entries))
    }
}

/// `entente undo`: a change taken back.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: both(
            "Take back an entry of the log, or the account's last one; refused where the same was changed since.",
            "Hoàn tác một mục nhật ký, hoặc mục cuối của tài khoản; bị từ chối nếu chỗ đó đã thay đổi sau đó."))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: both("The number of the entry.", "Số của mục."))
    var entry: Int?

    func run() throws {
        let desk = try Desk(options, change)
        try desk.make(entry) { (number, isRehearsal) throws(ChangeError) in
            try desk.store.undo(number, by: desk.account, isRehearsal: isRehearsal)
        }
    }
}

/// `entente redo`: what was taken back made again.
struct RedoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redo",
        abstract: both(
            "Make again an entry of the log that was taken back, or what the account has taken back last.",
            "Làm lại một mục nhật ký đã hoàn tác, hoặc mục tài khoản hoàn tác gần nhất."))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: both("The number of the entry.", "Số của mục."))
    var entry: Int?

    func run() throws {
        let desk = try Desk(options, change)
        try desk.make(entry) { (number, isRehearsal) throws(ChangeError) in
            try desk.store.redo(number, by: desk.account, isRehearsal: isRehearsal)
        }
    }
}
