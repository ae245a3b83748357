import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente doctor`: what is wrong with the register and its file, and what to do.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: both(
            "Look over the register and its file, and tell what to do about what is found.",
            "Kiểm tra sổ đăng ký và tệp của sổ, và cho biết cách xử lý những gì phát hiện."),
        discussion: both(
            """
            The exit code is 3 where something is found that needs work, and 0 where nothing is, or notes alone. \
            Nothing is changed without --fix, which puts right only what needs no decision.
            """,
            """
            Mã thoát là 3 nếu có điều cần xử lý, và 0 nếu không có gì hoặc chỉ có lưu ý. Không có --fix thì không thay \
            đổi gì; --fix chỉ sửa những gì không cần ai quyết định.
            """))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var printing: Printing

    @ArgumentParser.Flag(
        help: both(
            "Put right modes, leftovers, lists unlike their records, and how the file is written.",
            "Sửa quyền truy cập, phần thừa, danh sách không khớp bản ghi và cách ghi tệp."))
    var fix = false

    func run() throws {
        let path = try options.path
        if fix { try options.limits.requireWritable(path) }
        let checkup = try Failure.rethrowing {
            var checkup = try RegisterStore.checkUp(path, asOf: options.day)
            if fix { checkup.mark(fixed: try RegisterStore.mend(checkup.findings, of: path)) }
            return checkup
        }
        printing.write(Table(of: checkup, printing.format.words(options.words)), json: CheckupReport.json(checkup))
        if checkup.needsWork { throw ExitCode(Failure.Code.flagged.rawValue) }
    }
}
