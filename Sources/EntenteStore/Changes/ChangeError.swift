public import EntenteDomain

/// Why a change was not made. Nothing was stored.
public enum ChangeError: Error, Hashable, Sendable {
    /// The change cannot be made as it is, or not any more.
    case refused(ChangeRefusal)
    /// The store could not be written.
    case store(StoreError)

    /// Any error of a change of the register at `path`.
    init(_ error: any Error, at path: RegisterPath) {
        switch error {
        case let refusal as ChangeRefusal: self = .refused(refusal)
        case let error as ChangeError: self = error
        default: self = .store(StoreError(error, at: path))
        }
    }
}
