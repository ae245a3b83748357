public import EntenteDomain

/// The words for a process that another one waits for.
enum WaitingWords: Phrase {
    case writer, somebody, waiting, stillWaiting

    /// The text in English and in Vietnamese.
    var texts: Texts {
        switch self {
        case .writer: ("%1, process %2", "%1, tiến trình %2")
        case .somebody: ("another officer's change", "thay đổi của người khác")
        case .waiting: ("Waiting for %1; Esc gives up", "Đang chờ %1; Esc: thôi")
        case .stillWaiting: ("Waiting for %1, who is writing to the register.", "Đang chờ %1, đang ghi vào sổ đăng ký.")
        }
    }
}

extension Words {
    /// Who is waited for, where that can be given up.
    func waiting(for writer: Writer?) -> String { self(WaitingWords.waiting, name(of: writer)) }

    /// Who is waited for.
    public func stillWaiting(for writer: Writer?) -> String { self(WaitingWords.stillWaiting, name(of: writer)) }

    private func name(of writer: Writer?) -> String {
        guard let writer, let account = writer.account else { return self(WaitingWords.somebody) }
        return self(WaitingWords.writer, account, String(writer.process))
    }
}
