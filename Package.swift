// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of the house is compiled with; language mode 6 comes with the tools version.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "entente",
    products: [.executable(name: "entente", targets: ["entente"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The rooms, from the bottom up. Tests/HouseTests holds who may import whom.
        .target(name: "EntenteDomain", swiftSettings: strict + [.strictMemorySafety()]),
        .target(name: "EntenteExchange", dependencies: ["EntenteDomain"], swiftSettings: strict),
        .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(
            name: "EntenteStore", dependencies: ["EntenteDomain", "EntenteExchange", "CSQLite", grdb],
            swiftSettings: strict),
        .target(name: "EntenteUI", dependencies: ["EntenteDomain"], swiftSettings: strict),
        .target(
            name: "EntenteSettings",
            dependencies: ["EntenteDomain", "EntenteUI", .product(name: "Yams", package: "Yams")], swiftSettings: strict
        ),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "EntenteTerminal", dependencies: ["EntenteUI", "CNcurses"], swiftSettings: strict),
        .target(
            name: "EntenteResources", path: "Resources", exclude: ["README.md", "land.pbm", "register.json"],
            sources: ["embed.c"]),
        .executableTarget(
            name: "entente",
            dependencies: [
                "EntenteDomain", "EntenteExchange", "EntenteStore", "EntenteUI", "EntenteSettings", "EntenteTerminal",
                "EntenteResources", argumentParser,
            ],
            swiftSettings: strict),

        // What the tests see programs with: a pseudo-terminal, and a terminal emulator behind it.
        .target(name: "CVterm", path: "Tests/CVterm", linkerSettings: [.linkedLibrary("vterm")]),
        .target(name: "PtyHarness", dependencies: ["CVterm"], path: "Tests/PtyHarness", swiftSettings: strict),
        // What they draw records, texts and keys with.
        .target(name: "Seeded", path: "Tests/Seeded", swiftSettings: strict),

        .testTarget(name: "HouseTests", dependencies: ["EntenteDomain", "EntenteExchange"], swiftSettings: strict),
        .testTarget(name: "EntenteDomainTests", dependencies: ["EntenteDomain", "Seeded"], swiftSettings: strict),
        .testTarget(
            name: "EntenteExchangeTests", dependencies: ["EntenteExchange", "EntenteDomain", "Seeded"],
            swiftSettings: strict),
        .testTarget(
            name: "EntenteStoreTests",
            dependencies: ["EntenteStore", "EntenteDomain", "EntenteExchange", "CSQLite", "Seeded", grdb],
            swiftSettings: strict),
        .testTarget(
            name: "EntenteUITests", dependencies: ["EntenteUI", "EntenteDomain", "EntenteExchange", "Seeded"],
            swiftSettings: strict),
        .testTarget(
            name: "EntenteSettingsTests", dependencies: ["EntenteSettings", "EntenteUI", "EntenteDomain"],
            swiftSettings: strict),
        .testTarget(
            name: "EntenteTerminalTests", dependencies: ["EntenteTerminal", "EntenteUI", "CNcurses", "PtyHarness"],
            swiftSettings: strict),
        .testTarget(
            name: "EntenteTests",
            dependencies: [
                "entente", "PtyHarness", "EntenteDomain", "EntenteExchange", "EntenteStore", "EntenteUI",
            ],
            swiftSettings: strict),
    ],
    cLanguageStandard: .c2x
)
