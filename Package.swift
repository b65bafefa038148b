// swift-tools-version: 6.2
// The targets and the one direction of their imports. `make check-imports` has the build enforce them.
import PackageDescription

let swift: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

/// What `import TriageEngine` brings.
let umbrella: [Target.Dependency] = [
    "RuleBook", "RuleLoading", "Evaluation", "Exchange", "Schemas", "ProblemManual", "Interview",
]

let package = Package(
    name: "triage",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "TriageEngine", targets: ["TriageEngine"]),
        // What `make library` makes libtriage.so of.
        .library(name: "CTriage", type: .dynamic, targets: ["CTriage"]),
        .executable(name: "triage", targets: ["triage"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // Lua: the system library, the C code that alone calls it, and its Swift face.
        .systemLibrary(
            name: "CLua", pkgConfig: "lua5.4",
            providers: [.apt(["liblua5.4-dev"]), .brew(["lua@5.4"])]),
        .target(name: "CLuaSandbox", dependencies: ["CLua"]),
        .target(name: "LuaRuntime", dependencies: ["CLuaSandbox"], swiftSettings: swift),

        // Lines typed at a terminal: the system library, and the C code that calls it.
        .systemLibrary(
            name: "CEditline", pkgConfig: "libedit",
            providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
        .target(name: "CLineEditing", dependencies: ["CEditline"]),

        // SHA-256.
        .systemLibrary(
            name: "CMessageDigest", pkgConfig: "libmd",
            providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),

        // gzip.
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

        // What the file system keeps with a file.
        .systemLibrary(name: "CFileAttributes"),

        // Files that programs carry inside, and their Swift face. SwiftPM builds anew when one of them changes.
        .target(name: "CCarriedFiles", exclude: ["Styles"]),
        .target(name: "CarriedFiles", dependencies: ["CCarriedFiles"], swiftSettings: swift),

        // The engine.
        .target(name: "CNameWords", exclude: ["english"]),
        .target(name: "RuleBook", dependencies: ["CNameWords"], swiftSettings: swift),
        .target(
            name: "RuleLoading", dependencies: ["LuaRuntime", "RuleBook", "CMessageDigest"], swiftSettings: swift),
        .target(name: "Evaluation", dependencies: ["RuleBook"], swiftSettings: swift),
        .target(name: "CByteScan"),
        .target(
            name: "ProblemManual", dependencies: ["RuleBook", "CarriedFiles", "CCarriedFiles"],
            exclude: ["Book", "Pages"], swiftSettings: swift),
        .target(
            name: "Exchange",
            dependencies: ["RuleBook", "Evaluation", "ProblemManual", "CByteScan", "CarriedFiles", "CCarriedFiles"],
            swiftSettings: swift),
        .target(
            name: "Schemas", dependencies: ["RuleBook", "Exchange", "CarriedFiles", "CCarriedFiles"],
            exclude: ["JSON"], swiftSettings: swift),
        .target(name: "Interview", dependencies: ["RuleBook", "Evaluation", "Exchange"], swiftSettings: swift),
        .target(name: "Scenarios", dependencies: ["RuleBook", "Evaluation", "Exchange"], swiftSettings: swift),
        .target(name: "Checking", dependencies: ["RuleBook", "Evaluation", "Scenarios"], swiftSettings: swift),
        .target(
            name: "Tracing", dependencies: ["RuleBook", "Evaluation", "Scenarios", "Exchange"], swiftSettings: swift),
        .target(
            name: "Workbench",
            dependencies: ["RuleBook", "RuleLoading", "Evaluation", "Exchange", "Scenarios", "Interview"],
            swiftSettings: swift),
        .target(name: "Proofs", dependencies: ["RuleBook", "Evaluation", "Exchange"], swiftSettings: swift),
        .target(name: "Editing", dependencies: ["RuleBook", "RuleLoading"], swiftSettings: swift),
        .target(
            name: "TriageEngine", dependencies: umbrella, swiftSettings: swift),

        // The same for programs that call C: `triage.h`, and the functions it declares.
        .systemLibrary(name: "CTriageHeader"),
        .target(
            name: "CTriage", dependencies: ["CTriageHeader", "TriageEngine"] + umbrella,
            exclude: ["exports.map", "triage.pc.in"], swiftSettings: swift),

        // The command, with the muscle-spasm book inside.
        .executableTarget(
            name: "triage",
            dependencies: [
                "CarriedFiles", "CCarriedFiles", "CFileAttributes", "CZlib", "RuleBook", "RuleLoading", "Evaluation",
                "Checking", "Exchange", "Schemas", "ProblemManual", "Editing",
                "Tracing",
                "Scenarios",
                "Proofs",
                "Interview",
                "Workbench",
                "CLineEditing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: swift),

        // Examples that the tests run. What uses the umbrella names what is behind it, too: without that, SwiftPM does
        // not build it anew when one of those changes.
        .executableTarget(
            name: "embed-swift", dependencies: ["TriageEngine"] + umbrella, path: "Examples/embed-swift",
            swiftSettings: swift),

        .executableTarget(
            name: "bench-threads", dependencies: ["TriageEngine"] + umbrella, path: "Tests/Benchmarks/Threads",
            swiftSettings: swift),

        .testTarget(
            name: "RuleLoadingTests",
            dependencies: ["RuleLoading", "RuleBook", "Evaluation", "Exchange", "ProblemManual", "RandomBooks"],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "ExchangeTests",
            dependencies: [
                "RuleBook", "RuleLoading", "Evaluation", "Exchange", "Schemas", "ProblemManual", "RandomBooks",
            ],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "EditingTests", dependencies: ["RuleBook", "RuleLoading", "Editing"], exclude: ["Fixtures"],
            swiftSettings: swift),
        .testTarget(
            name: "CarriedFilesTests",
            dependencies: ["RuleBook", "CarriedFiles", "CCarriedFiles", "ProblemManual"], swiftSettings: swift),
        .testTarget(name: "LuaRuntimeTests", dependencies: ["LuaRuntime"], swiftSettings: swift),
        // Random rule books and patients, for every test that runs through many.
        .target(
            name: "RandomBooks", dependencies: ["RuleBook"], path: "Tests/EvaluationTests/Generators",
            swiftSettings: swift),
        .testTarget(
            name: "EvaluationTests", dependencies: ["RuleBook", "Evaluation", "RandomBooks"], exclude: ["Generators"],
            swiftSettings: swift),
        .testTarget(
            name: "ProofsTests",
            dependencies: ["RuleBook", "RuleLoading", "Evaluation", "Exchange", "Proofs", "RandomBooks"],
            exclude: ["Fixtures"], swiftSettings: swift),
        // What interviews are held to, on small books by brute force and on patients of the muscle-spasm book.
        .target(
            name: "InterviewTrials", dependencies: ["RuleBook", "Evaluation", "Interview", "RandomBooks"],
            path: "Tests/InterviewTests/Trials", swiftSettings: swift),
        .executableTarget(
            name: "bench-interview",
            dependencies: ["Evaluation", "Interview", "InterviewTrials", "RandomBooks", "RuleBook", "RuleLoading"],
            path: "Tests/Benchmarks/Interview", swiftSettings: swift),
        .executableTarget(
            name: "try-answers", dependencies: ["InterviewTrials", "RandomBooks"], path: "Tests/Benchmarks/Answers",
            swiftSettings: swift),
        .testTarget(
            name: "InterviewTests",
            dependencies: [
                "RuleBook", "RuleLoading", "Evaluation", "Exchange", "Interview", "InterviewTrials", "RandomBooks",
            ],
            exclude: ["Trials"], swiftSettings: swift),
        .testTarget(
            name: "CheckingTests",
            dependencies: ["RuleBook", "RuleLoading", "Evaluation", "Scenarios", "Checking", "ProblemManual"],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "TracingTests", dependencies: ["RuleBook", "RuleLoading", "Exchange", "Tracing"],
            swiftSettings: swift),
        .testTarget(
            name: "ScenariosTests", dependencies: ["RuleBook", "RuleLoading", "Evaluation", "Exchange", "Scenarios"],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "WorkbenchTests",
            dependencies: ["RuleBook", "RuleLoading", "Evaluation", "Exchange", "Scenarios", "Workbench"],
            swiftSettings: swift),
        .testTarget(name: "TriageEngineTests", dependencies: ["TriageEngine"] + umbrella, swiftSettings: swift),
        .testTarget(name: "CommandTests", dependencies: ["triage", "embed-swift"], swiftSettings: swift),
    ],
    swiftLanguageModes: [.v6]
)

// The fuzzers, which only a build with a fuzzer's run-time can link (`make fuzz`). They take in what the tests hold
// ready for them; the tests themselves are left out.
if Context.environment["TRIAGE_FUZZ"] != nil {
    func fuzzer(_ name: String, _ dependencies: [Target.Dependency], _ sources: [String]) -> Target {
        .executableTarget(
            name: name, dependencies: dependencies, path: "Tests", sources: sources,
            swiftSettings: swift + [.unsafeFlags(["-parse-as-library"])])
    }
    package.targets.removeAll { $0.type == .test }
    package.targets += [
        fuzzer(
            "fuzz-rule-source", ["Evaluation", "RuleBook", "RuleLoading"],
            ["Fuzz/RuleSource", "RuleLoadingTests/FuzzedRuleSource.swift"]),
        fuzzer(
            "fuzz-patient-bytes", ["Evaluation", "Exchange", "RuleBook"],
            ["Fuzz/PatientBytes", "ExchangeTests/FuzzedPatient.swift", "ExchangeTests/TestBook.swift"]),
        fuzzer("fuzz-answers", ["InterviewTrials", "RandomBooks"], ["Fuzz/Answers"]),
        fuzzer(
            "fuzz-assessment", ["Evaluation", "RandomBooks", "RuleBook"],
            [
                "Fuzz/Assessment", "EvaluationTests/FuzzedCase.swift", "EvaluationTests/Agreement.swift",
                "EvaluationTests/Reference",
            ]),
    ]
}

// A sweep under LeakSanitizer (`make test-address`).
if Context.environment["TRIAGE_LEAKS"] != nil {
    package.targets.append(
        .executableTarget(
            name: "leak-sweep", dependencies: ["Evaluation", "Exchange", "LuaRuntime", "RuleBook", "RuleLoading"],
            path: "Tests/Leaks/Sweep", swiftSettings: swift))
}
