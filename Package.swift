// swift-tools-version: 6.2
import PackageDescription

/// Applied to every target; see README, "House rules".
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
]

let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let lifecycle: Target.Dependency = .product(
    name: "ServiceLifecycle", package: "swift-service-lifecycle")

let reading: [Target.Dependency] = ["Prose", "Quantities", "Citations", "Claims"]

let package = Package(
    name: "Stet",
    products: [.executable(name: "stet", targets: ["stet"])],
    traits: [
        .trait(name: "Benchmarks", description: "Build what measures speed; see `make bench`.")
    ],
    dependencies: [
        // The command line: subcommands, validation and help.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // The daemon's HTTP server: routing, middleware, testing.
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        // Pages: logic-less templates that escape by default.
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // SQLite with migrations, one writer and many readers.
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        // One request and response type on both sides of the daemon.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        // Structured logs.
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        // Graceful start and stop of the daemon's parts.
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        // Content hashes of records and idempotency keys.
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        // Sockets for the loopback servers of the tests, where faults are made byte by byte.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        // C libraries behind one door each.
        .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(
            name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),

        // Reading: pure, in the order data flows.
        .target(name: "Prose", dependencies: ["CMD4C", "CGumbo"], swiftSettings: house),
        .target(name: "Quantities", dependencies: ["Prose"], swiftSettings: house),
        .target(name: "Citations", dependencies: ["Prose"], swiftSettings: house),
        .target(
            name: "Claims", dependencies: ["Prose", "Quantities", "Citations"], swiftSettings: house
        ),
        .target(name: "Evidence", dependencies: reading, swiftSettings: house),
        .target(name: "Reports", dependencies: reading + ["Evidence"], swiftSettings: house),
        .target(
            name: "Evaluation", dependencies: reading + ["Evidence", "Reports"],
            swiftSettings: house),

        // Asking and keeping: effects.
        .target(name: "Curl", dependencies: ["CCurl", httpTypes], swiftSettings: house),
        .target(
            name: "Retrieval",
            dependencies: [
                "Prose", "Citations", "Curl", httpTypes, logging,
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: house),
        .target(
            name: "Storage",
            dependencies: ["Retrieval", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: house),

        // Around the line.
        .target(
            name: "Checking",
            dependencies: [
                "Prose", "Citations", "Claims", "Evidence", "Reports", "Retrieval", "Storage",
                logging, lifecycle,
            ],
            swiftSettings: house),
        .target(
            name: "Settings",
            dependencies: ["Citations", "Evidence", "Retrieval", "Checking"],
            resources: [
                .embedInCode("../../Config/server.json"),
                .embedInCode("../../Config/providers.json"),
                .embedInCode("../../Config/rules.json"),
            ],
            swiftSettings: house),
        .target(
            name: "Server",
            dependencies: [
                "Prose", "Citations", "Evidence", "Reports", "Retrieval", "Storage", "Checking",
                "Settings", hummingbird, httpTypes, logging, lifecycle,
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            resources: [.embedInCode("Assets")],
            swiftSettings: house),
        .executableTarget(
            name: "stet",
            dependencies: [
                "Prose", "Citations", "Evidence", "Reports", "Evaluation", "Curl", "Retrieval",
                "Storage", "Checking", "Settings", "Server", logging,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),

        // Tests, in the same order.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
        .target(
            name: "LoopbackServer",
            dependencies: [
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            path: "Tests/LoopbackServer", swiftSettings: house),
        .testTarget(
            name: "ProseTests", dependencies: ["Prose", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "QuantitiesTests", dependencies: ["Prose", "Quantities", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "CitationsTests", dependencies: ["Prose", "Citations", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "ClaimsTests", dependencies: reading + ["TestSupport"], swiftSettings: house),
        .testTarget(
            name: "EvidenceTests", dependencies: reading + ["Evidence", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "ReportsTests", dependencies: reading + ["Evidence", "Reports", "TestSupport"],
            exclude: ["Golden"], swiftSettings: house),
        .testTarget(
            name: "EvaluationTests",
            dependencies: reading + ["Evidence", "Reports", "Evaluation", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "CurlTests", dependencies: ["Curl", "TestSupport", "LoopbackServer", httpTypes],
            swiftSettings: house),
        .testTarget(
            name: "RetrievalTests",
            dependencies: [
                "Prose", "Citations", "Curl", "Retrieval", "TestSupport", "LoopbackServer",
                httpTypes,
            ],
            exclude: ["Responses"], swiftSettings: house),
        .testTarget(
            name: "StorageTests",
            dependencies: reading + [
                "Evidence", "Reports", "Retrieval", "Storage", "TestSupport",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "CheckingTests",
            dependencies: reading + [
                "Evidence", "Reports", "Curl", "Retrieval", "Storage", "Checking", "TestSupport",
                "LoopbackServer", httpTypes, logging, lifecycle,
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "SettingsTests",
            dependencies: ["Citations", "Evidence", "Retrieval", "Settings", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "ServerTests",
            dependencies: reading + [
                "Evidence", "Reports", "Retrieval", "Storage", "Checking", "Settings", "Server",
                "TestSupport", httpTypes, logging, .product(name: "GRDB", package: "GRDB.swift"),
                hummingbird, .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            swiftSettings: house),
        .testTarget(
            name: "CaseTests", dependencies: reading + ["Evidence", "TestSupport"],
            swiftSettings: house),
        .testTarget(
            name: "TidyTests", dependencies: ["Evidence", "TestSupport"], swiftSettings: house),
        .testTarget(
            name: "EndToEndTests",
            dependencies: ["stet", "Curl", "TestSupport", "LoopbackServer", httpTypes],
            swiftSettings: house),

        // Empty without its trait, so that a plain build does not wait for it.
        .executableTarget(
            name: "Benchmarks",
            dependencies: ["Prose", "Quantities", "Citations", "Claims", "Evidence"].map {
                .target(name: $0, condition: .when(traits: ["Benchmarks"]))
            },
            path: "Tests/Benchmarks", exclude: ["RESULTS.md"], swiftSettings: house),
        .executableTarget(
            name: "RetrievalBenchmarks",
            dependencies: ["Citations", "Curl", "Retrieval", "LoopbackServer"].map {
                .target(name: $0, condition: .when(traits: ["Benchmarks"]))
            }
                + ["Hummingbird", "HummingbirdHTTP2", "HummingbirdTLS"].map {
                    .product(
                        name: $0, package: "hummingbird", condition: .when(traits: ["Benchmarks"]))
                },
            path: "Tests/RetrievalBenchmarks", swiftSettings: house),
    ]
)
