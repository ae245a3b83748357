import ArgumentParser
import EntenteDomain
import EntenteExchange
import EntenteStore
import EntenteUI

/// `entente import`: the records of a file added as one change.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: both(
            "Add the records of a file to the register, all of them or none.",
            "Thêm các bản ghi của một tệp vào sổ đăng ký: tất cả hoặc không gì cả."),
        discussion: both(
            """
            An interchange file (entente/1) holds new records and may name those that the register has. A table (CSV \
            in UTF-8) holds activities, a row for each, under the keys of the interchange format; partner stands for \
            the relationship by any of the partner's names, and id, kind (project) and state (completed) may be left \
            out. All of it is one change, which one entente undo takes back.
            """,
            """
            Tệp trao đổi (entente/1) chứa bản ghi mới và có thể nhắc đến bản ghi đã có trong sổ. Bảng (CSV, UTF-8) chứa \
            các hoạt động, mỗi hàng một hoạt động, dưới các khóa của định dạng trao đổi; cột partner ghi bất kỳ tên \
            nào của đối tác; có thể bỏ id, kind (project) và state (completed). Toàn bộ là một thay đổi, hoàn tác bằng \
            một lần entente undo.
            """))

    @OptionGroup var options: RegisterOptions
    @OptionGroup var change: ChangeOptions

    @Argument(help: both("The file; - is standard input.", "Tệp; - là đầu vào chuẩn."), completion: .file())
    var file: String

    func run() throws {
        let desk = try Desk(options, change)
        let input = try options.limits.input(file)
        let isDocument = input.bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) } == UInt8(ascii: "{")
        var table = ActivityTable(file: input.name, desk: desk)
        let records = isDocument ? try Self.records(of: input) : try table.records(of: input.bytes)
        let relationships = Set(try records.compactMap { try desk.store.relationship(of: $0) })
        let relationship = relationships.count == 1 ? relationships.first : nil
        let dossier = try relationship.flatMap { try desk.store.dossier(of: $0) }
        do {
            try desk.make(Change(.import, of: relationship, records.map(Edit.adding)), in: dossier)
        } catch let failure as Failure where failure.code == .data {
            throw failure.naming(input.name)
        }
    }

    /// The records of an interchange file.
    private static func records(of input: InputFile) throws(Failure) -> [Record] {
        var records: [Record] = []
        var reader = InterchangeReader(file: input.name, isWhole: false)
        do throws(InterchangeError) {
            while let record = try reader.next(in: input.bytes.span) { records.append(record) }
        } catch {
            throw Failure(error)
        }
        guard reader.heading == Register.Heading() else {
            throw Failure(code: .data) { $0(FailureWords.headingInFile, input.name) }
        }
        return records
    }
}
