// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of the house is compiled with: language mode 6 comes with the tools version.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "entente",
    products: [.executable(name: "entente", targets: ["entente"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    ],
    targets: [
        .target(name: "EntenteDomain", swiftSettings: strict + [.strictMemorySafety()]),
        .target(name: "EntenteExchange", dependencies: ["EntenteDomain"], swiftSettings: strict),
        .target(
            name: "EntenteStore",
            dependencies: ["EntenteDomain", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(name: "EntenteUI", dependencies: ["EntenteDomain"], swiftSettings: strict),
        .target(name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
        .target(name: "EntenteTerminal", dependencies: ["EntenteUI", "CNcurses"], swiftSettings: strict),
        .target(
            name: "EntenteResources",
            path: "Resources",
            exclude: ["register.json"],
            sources: ["embed.c"]),
        .executableTarget(
            name: "entente",
            dependencies: [
                "EntenteDomain", "EntenteExchange", "EntenteStore", "EntenteUI", "EntenteTerminal", "EntenteResources",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .testTarget(name: "EntenteDomainTests", dependencies: ["EntenteDomain"], swiftSettings: strict),
    ],
    cLanguageStandard: .c2x
)
