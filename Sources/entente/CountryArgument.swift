import ArgumentParser
import EntenteDomain
import EntenteUI

/// A country on the command line, by a name in either language or by its code.
struct CountryArgument {
    let code: String

    init(_ text: String) throws {
        do {
            code = try Words(Language.spoken).countryCode(typed: text)
        } catch {
            throw ValidationError(error.text)
        }
    }
}
