import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore

/// `entente export`: the whole register in the interchange format.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: both(
            "Write the whole register to standard output in the interchange format (entente/1).",
            "Ghi toàn bộ sổ đăng ký ra đầu ra chuẩn theo định dạng trao đổi (entente/1)."),
        discussion: both(
            "What it writes, entente init --from reads: entente export > register.json",
            "Nội dung ghi ra đọc lại được bằng entente init --from: entente export > register.json"))

    @OptionGroup var options: FileOptions

    func run() throws {
        let path = try options.path
        do {
            let store = try RegisterStore.open(at: path, readOnly: true)
            Output.write(document: try store.register().interchange())
        } catch {
            throw Failure(any: error)
        }
    }
}
