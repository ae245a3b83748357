import EntenteDomain
import EntenteExchange
import EntenteResources
import EntenteStore

/// The register that comes with the program.
enum BundledRegister {
    /// Opens the register of a path; where there is none yet, it is made from the bundled one.
    static func open(at path: RegisterPath) throws(Failure) -> RegisterStore {
        do {
            return try RegisterStore.openOrCreate(at: path, fill: fill)
        } catch {
            throw Failure(any: error)
        }
    }

    private static func fill(_ writer: RecordWriter) throws {
        let bytes = UnsafeBufferPointer(start: entente_register_start(), count: entente_register_size)
        let heading = try InterchangeReader.read(bytes.span, named: "register.json") { try writer.write($0) }
        try writer.write(heading)
    }
}
