import EntenteDomain
import EntenteExchange
import EntenteResources
import EntenteStore
import EntenteUI
import Glibc

/// The register that comes with the program.
enum BundledRegister {
    /// Opens the register of a path; where there is none yet, it is made from the bundled one.
    ///
    /// None is made where it is only to be read, or where the account has nothing but a register.
    /// - Returns: the register, and whether it was made in a place that the user named, which may have been a slip.
    static func open(
        at path: RegisterPath, _ limits: SessionLimits = SessionLimits()
    ) throws(Failure) -> (store: RegisterStore, isNew: Bool) {
        if limits.isReadOnly || limits.isRestricted {
            return (try Failure.rethrowing { try RegisterStore.open(at: path, readOnly: limits.isReadOnly) }, false)
        }
        let isNew = path != Environment.ownRegister && access(path.text, F_OK) != 0
        do {
            return (try RegisterStore.openOrCreate(at: path, fill: fill), isNew)
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
