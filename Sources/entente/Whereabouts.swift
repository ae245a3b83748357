import ArgumentParser
import EntenteDomain
import EntenteUI

/// Where a new locality lies, for the commands that add one.
struct Whereabouts: ParsableArguments {
    @Option(
        help: both(
            "Its country, by name or ISO 3166 code: Germany, DE.", "Nước, theo tên hoặc mã ISO 3166: Đức, DE."),
        transform: CountryArgument.init)
    var country: CountryArgument?

    @Option(
        help: both(
            "Its part of the world: asia, europe, northAmerica, ...",
            "Khu vực: \(explained(Locality.Region.self))."),
        completion: .words(Locality.Region.self))
    var region: String?
}
