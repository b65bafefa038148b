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
    "RuleModel", "RuleLoading", "Evaluation", "JSONText", "Wording", "Diagnostics", "Reports", "PatientRecords",
    "Interviewing",
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

        // The engine.
        .target(name: "CNameWords", exclude: ["english"]),
        .target(name: "RuleModel", dependencies: ["CNameWords"], swiftSettings: swift),
        .target(name: "RuleSyntax", dependencies: ["RuleModel"], swiftSettings: swift),
        .target(
            name: "RuleLoading", dependencies: ["LuaRuntime", "RuleModel", "RuleSyntax", "CMessageDigest"],
            swiftSettings: swift),
        .target(name: "BookStore", dependencies: ["RuleModel", "RuleLoading"], swiftSettings: swift),
        .target(name: "Evaluation", dependencies: ["RuleModel"], swiftSettings: swift),
        .target(name: "CByteScan"),
        .target(name: "JSONText", dependencies: ["RuleModel"], swiftSettings: swift),
        .target(name: "Wording", dependencies: ["RuleModel", "Evaluation"], swiftSettings: swift),
        .target(name: "Diagnostics", dependencies: ["RuleModel", "JSONText", "Wording"], swiftSettings: swift),
        .target(
            name: "Reports", dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording"], swiftSettings: swift),
        .target(
            name: "PatientRecords", dependencies: ["RuleModel", "Evaluation", "CByteScan", "JSONText", "Wording"],
            swiftSettings: swift),
        .target(
            name: "Interviewing",
            dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording", "Reports", "PatientRecords"],
            swiftSettings: swift),
        .target(
            name: "Scenarios",
            dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording", "Diagnostics", "PatientRecords"],
            swiftSettings: swift),
        .target(
            name: "RuleCoverage",
            dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording", "Diagnostics", "Scenarios"],
            swiftSettings: swift),
        .target(
            name: "RuleMutation",
            dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording", "Diagnostics", "Scenarios"],
            swiftSettings: swift),
        .target(name: "Checking", dependencies: ["RuleModel", "Evaluation", "Scenarios"], swiftSettings: swift),
        .target(
            name: "Tracing", dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording", "Scenarios"],
            swiftSettings: swift),
        .target(
            name: "Workbench",
            dependencies: [
                "RuleModel", "RuleLoading", "Evaluation", "JSONText", "Wording", "Diagnostics", "Reports",
                "PatientRecords", "Scenarios", "Interviewing",
            ],
            swiftSettings: swift),
        .target(
            name: "Proofs", dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording", "PatientRecords"],
            swiftSettings: swift),
        .target(name: "Editing", dependencies: ["RuleModel", "RuleSyntax"], swiftSettings: swift),
        .target(
            name: "TriageEngine", dependencies: umbrella, swiftSettings: swift),

        // The same for programs that call C: `triage.h`, and the functions it declares.
        .systemLibrary(name: "CTriageHeader"),
        .target(
            name: "CTriage", dependencies: ["CTriageHeader", "TriageEngine"] + umbrella,
            exclude: ["exports.map", "triage.pc.in"], swiftSettings: swift),

        // The command, with the muscle-spasm book inside.
        .target(name: "CDefaultBook"),
        .executableTarget(
            name: "triage",
            dependencies: [
                "CDefaultBook", "CFileAttributes", "CZlib", "CLineEditing", "RuleModel", "RuleLoading", "BookStore",
                "Evaluation",
                "JSONText", "Wording", "Diagnostics", "Reports", "PatientRecords", "Interviewing", "Scenarios",
                "RuleCoverage", "RuleMutation", "Checking", "Tracing", "Proofs", "Editing", "Workbench",
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

        // The small book, and files, for tests of several targets.
        .target(name: "TestSupport", dependencies: ["RuleModel"], path: "Tests/TestSupport", swiftSettings: swift),
        .testTarget(name: "RuleModelTests", dependencies: ["RuleModel"], swiftSettings: swift),
        .testTarget(
            name: "RuleLoadingTests",
            dependencies: [
                "RuleSyntax", "RuleLoading", "BookStore", "RuleModel", "Evaluation", "Wording", "Diagnostics",
                "Reports",
                "PatientRecords", "RandomBooks",
            ],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(name: "RuleSyntaxTests", dependencies: ["RuleModel", "RuleSyntax"], swiftSettings: swift),
        .testTarget(
            name: "JSONTextTests", dependencies: ["RuleModel", "JSONText", "TestSupport"], swiftSettings: swift),
        .testTarget(name: "WordingTests", dependencies: ["RuleModel", "JSONText", "Wording"], swiftSettings: swift),
        .testTarget(
            name: "DiagnosticsTests", dependencies: ["RuleModel", "JSONText", "Diagnostics", "TestSupport"],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "RuleModel", "Evaluation", "JSONText", "Wording", "Reports", "PatientRecords", "TestSupport",
            ],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "PatientRecordsTests",
            dependencies: [
                "RuleModel", "RuleLoading", "Evaluation", "JSONText", "Reports", "PatientRecords", "RandomBooks",
                "TestSupport",
            ],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "EditingTests", dependencies: ["RuleModel", "RuleSyntax", "RuleLoading", "Editing"],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(name: "LuaRuntimeTests", dependencies: ["LuaRuntime"], swiftSettings: swift),
        // Random rule books and patients, for every test that runs through many.
        .target(
            name: "RandomBooks", dependencies: ["RuleModel"], path: "Tests/EvaluationTests/Generators",
            swiftSettings: swift),
        .testTarget(
            name: "EvaluationTests", dependencies: ["RuleModel", "Evaluation", "RandomBooks"], exclude: ["Generators"],
            swiftSettings: swift),
        .testTarget(
            name: "ProofsTests",
            dependencies: ["RuleModel", "RuleLoading", "Evaluation", "Proofs", "RandomBooks"],
            exclude: ["Fixtures"], swiftSettings: swift),
        // What interviews are held to, on small books by brute force and on patients of the muscle-spasm book.
        .target(
            name: "InterviewTrials", dependencies: ["RuleModel", "Evaluation", "Interviewing", "RandomBooks"],
            path: "Tests/InterviewingTests/Trials", swiftSettings: swift),
        .executableTarget(
            name: "bench-interview",
            dependencies: ["Evaluation", "Interviewing", "InterviewTrials", "RandomBooks", "RuleModel", "RuleLoading"],
            path: "Tests/Benchmarks/Interview", swiftSettings: swift),
        .executableTarget(
            name: "try-answers", dependencies: ["InterviewTrials", "RandomBooks"], path: "Tests/Benchmarks/Answers",
            swiftSettings: swift),
        .testTarget(
            name: "InterviewingTests",
            dependencies: [
                "RuleModel", "RuleLoading", "Evaluation", "JSONText", "Wording", "PatientRecords", "Interviewing",
                "InterviewTrials", "RandomBooks",
            ],
            exclude: ["Trials"], swiftSettings: swift),
        .testTarget(
            name: "CheckingTests", dependencies: ["RuleModel", "RuleLoading", "Evaluation", "Scenarios", "Checking"],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "TracingTests", dependencies: ["RuleModel", "RuleLoading", "Tracing"],
            swiftSettings: swift),
        .testTarget(
            name: "ScenariosTests",
            dependencies: [
                "RuleModel", "RuleLoading", "Evaluation", "Wording", "PatientRecords", "Scenarios", "RuleCoverage",
                "RuleMutation",
            ],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "WorkbenchTests",
            dependencies: ["RuleModel", "RuleLoading", "Evaluation", "Scenarios", "Workbench"],
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
            "fuzz-rule-source", ["Evaluation", "RuleModel", "RuleLoading"],
            ["Fuzz/RuleSource", "RuleLoadingTests/FuzzedRuleSource.swift"]),
        fuzzer(
            "fuzz-patient-bytes",
            ["Evaluation", "JSONText", "PatientRecords", "Reports", "RuleModel", "TestSupport"],
            ["Fuzz/PatientBytes", "PatientRecordsTests/FuzzedPatient.swift"]),
        fuzzer("fuzz-answers", ["InterviewTrials", "RandomBooks"], ["Fuzz/Answers"]),
        fuzzer(
            "fuzz-assessment", ["Evaluation", "RandomBooks", "RuleModel"],
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
            name: "leak-sweep",
            dependencies: ["Evaluation", "PatientRecords", "LuaRuntime", "RuleModel", "RuleLoading"],
            path: "Tests/Leaks/Sweep", swiftSettings: swift))
}
