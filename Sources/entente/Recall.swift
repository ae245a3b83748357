import EntenteStore
import EntenteUI

/// What the screens remember, from the beginning of a session to its end.
struct Recall {
    /// What was remembered at the beginning.
    private(set) var memory = Memory()
    private let file: MemoryFile?
    private let register: String
    private let fault: MemoryFile.Fault?

    /// Reads what is remembered.
    /// - Parameter file: where it is kept; nil where nothing is to be remembered.
    init(_ file: MemoryFile?, register: String) {
        self.file = file
        self.register = register
        do {
            if let file { memory = try file.read() }
            fault = nil
        } catch {
            fault = error
        }
    }

    /// What the user is told of it.
    func notices(_ words: Words) -> [String] {
        guard let fault, let path = file?.path.text else { return [] }
        return [words(fault == .newer ? BarWords.memoryNewer : .memoryDamaged, path)]
    }

    /// Remembers how the user leaves the register. Another session may have left something since, which is kept; what a
    /// newer version wrote is never written over.
    mutating func keep(_ model: Model) {
        guard let file, fault != .newer else { return }
        if let latest = try? file.read() { memory = latest }
        memory.leave(register, model)
        file.write(memory)
    }
}
