import ArgumentParser
import EntenteDomain
import EntenteUI

/// The language of the answer, for commands that are about no register.
struct LanguageOption: ParsableArguments {
    @Option(
        help: both(
            "The language: en or vi. By default that of the config file or the locale.",
            "Ngôn ngữ: en hoặc vi. Mặc định theo tệp cấu hình hoặc hệ thống."))
    var lang: Language?

    /// The words of that language.
    var words: Words { Words(lang ?? Config.language) }
}
