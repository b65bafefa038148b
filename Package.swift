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
    "RuleModel", "Evaluation", "JSONText", "ProblemManual", "RuleLoading", "Wording", "Diagnostics", "PatientRecords",
    "Reports", "Schemas", "Interviewing",
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
        // System libraries, and the C code that calls them: Lua, SHA-256, gzip, lines typed at a terminal, what the file
        // system keeps with a file.
        .systemLibrary(
            name: "CLua", pkgConfig: "lua5.4",
            providers: [.apt(["liblua5.4-dev"]), .brew(["lua@5.4"])]),
        .target(name: "CLuaSandbox", dependencies: ["CLua"]),
        .systemLibrary(
            name: "CMessageDigest", pkgConfig: "libmd",
            providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CEditline", pkgConfig: "libedit",
            providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
        .target(name: "CLineEditing", dependencies: ["CEditline"]),
        .systemLibrary(name: "CFileAttributes"),
        .target(name: "CByteScan"),
        .target(name: "CNameWords", exclude: ["english"]),

        // Files that programs carry inside, and their Swift face. SwiftPM builds anew when one of them changes.
        .target(name: "CCarriedFiles", exclude: ["Styles"]),
        .target(name: "CarriedFiles", dependencies: ["CCarriedFiles"], swiftSettings: swift),

        // The model, and Lua's Swift face: neither knows of the other.
        .target(name: "RuleModel", dependencies: ["CNameWords"], swiftSettings: swift),
        .target(name: "LuaRuntime", dependencies: ["CLuaSandbox"], swiftSettings: swift),

        // Of the model alone: rule files as text, patients assessed, JSON.
        .target(name: "RuleSyntax", dependencies: ["RuleModel"], swiftSettings: swift),
        .target(name: "Evaluation", dependencies: ["RuleModel"], swiftSettings: swift),
        .target(name: "JSONText", dependencies: ["RuleModel"], swiftSettings: swift),
        .target(
            name: "ProblemManual", dependencies: ["CCarriedFiles", "CarriedFiles", "RuleModel"],
            exclude: ["Book", "Pages"], swiftSettings: swift),

        // Rule books from their files and from bytes; the words that reports share.
        .target(
            name: "RuleLoading", dependencies: ["CMessageDigest", "LuaRuntime", "RuleModel", "RuleSyntax"],
            swiftSettings: swift),
        .target(name: "BookStore", dependencies: ["RuleModel", "RuleLoading"], swiftSettings: swift),
        .target(
            name: "Wording", dependencies: ["CCarriedFiles", "CarriedFiles", "RuleModel", "Evaluation"],
            swiftSettings: swift),

        // Reports, and the records of patients and assessments.
        .target(
            name: "Diagnostics", dependencies: ["RuleModel", "JSONText", "ProblemManual", "Wording"],
            swiftSettings: swift),
        .target(
            name: "Schemas", dependencies: ["CCarriedFiles", "CarriedFiles", "RuleModel", "JSONText"],
            exclude: ["JSON"], swiftSettings: swift),
        .target(
            name: "Reports", dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording"], swiftSettings: swift),
        .target(
            name: "PatientRecords", dependencies: ["CByteScan", "RuleModel", "Evaluation", "JSONText", "Wording"],
            swiftSettings: swift),

        // What asks, tests, proves and helps to write.
        .target(
            name: "Interviewing",
            dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording", "PatientRecords", "Reports"],
            swiftSettings: swift),
        .target(
            name: "Scenarios",
            dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording", "Diagnostics", "PatientRecords"],
            swiftSettings: swift),
        .target(
            name: "Proofs", dependencies: ["RuleModel", "Evaluation", "JSONText", "Wording", "PatientRecords"],
            swiftSettings: swift),
        .target(name: "Editing", dependencies: ["RuleModel", "RuleSyntax"], swiftSettings: swift),

        // What the scenarios show of the rules.
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

        // A session of several of these.
        .target(
            name: "Workbench",
            dependencies: [
                "RuleModel", "Evaluation", "JSONText", "RuleLoading", "Wording", "Diagnostics", "PatientRecords",
                "Reports", "Interviewing", "Scenarios",
            ],
            swiftSettings: swift),

        // The ways in. For Swift: the umbrella.
        .target(name: "TriageEngine", dependencies: umbrella, swiftSettings: swift),
        // For C: `triage.h`, and the functions it declares.
        .systemLibrary(name: "CTriageHeader"),
        .target(
            name: "CTriage", dependencies: ["CTriageHeader", "TriageEngine"] + umbrella,
            exclude: ["exports.map", "triage.pc.in"], swiftSettings: swift),
        // The command, with the muscle-spasm book inside.
        .executableTarget(
            name: "triage",
            dependencies: [
                "CCarriedFiles", "CFileAttributes", "CLineEditing", "CZlib", "CarriedFiles", "RuleModel", "Evaluation",
                "JSONText", "ProblemManual", "RuleLoading", "BookStore", "Wording", "Diagnostics", "PatientRecords",
                "Reports", "Schemas", "Interviewing", "Scenarios", "Proofs", "Editing", "RuleCoverage", "RuleMutation",
                "Checking", "Tracing", "Workbench",
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

        // Tests, in the same order, and what several of them share.
        // Random rule books and patients, for every test that runs through many.
        .target(
            name: "RandomBooks", dependencies: ["RuleModel"], path: "Tests/EvaluationTests/Generators",
            swiftSettings: swift),
        // The small book, and files, for tests of several targets.
        .target(name: "TestSupport", dependencies: ["RuleModel"], path: "Tests/TestSupport", swiftSettings: swift),
        .testTarget(name: "RuleModelTests", dependencies: ["RuleModel"], swiftSettings: swift),
        .testTarget(
            name: "CarriedFilesTests",
            dependencies: ["CCarriedFiles", "CarriedFiles", "RuleModel", "ProblemManual"], swiftSettings: swift),
        .testTarget(name: "LuaRuntimeTests", dependencies: ["LuaRuntime"], swiftSettings: swift),
        .testTarget(name: "RuleSyntaxTests", dependencies: ["RuleSyntax"], swiftSettings: swift),
        .testTarget(
            name: "EvaluationTests", dependencies: ["RuleModel", "Evaluation", "RandomBooks"], exclude: ["Generators"],
            swiftSettings: swift),
        .testTarget(
            name: "JSONTextTests", dependencies: ["RuleModel", "JSONText", "TestSupport"], swiftSettings: swift),
        .testTarget(
            name: "RuleLoadingTests",
            dependencies: [
                "RuleModel", "LuaRuntime", "RuleSyntax", "Evaluation", "ProblemManual", "RuleLoading", "BookStore",
                "Wording", "Diagnostics", "PatientRecords", "Reports", "RandomBooks",
            ],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(name: "WordingTests", dependencies: ["RuleModel", "JSONText", "Wording"], swiftSettings: swift),
        .testTarget(
            name: "DiagnosticsTests",
            dependencies: ["RuleModel", "JSONText", "ProblemManual", "Diagnostics", "TestSupport"],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "PatientRecordsTests",
            dependencies: [
                "RuleModel", "RuleLoading", "Evaluation", "JSONText", "Reports", "PatientRecords", "RandomBooks",
                "TestSupport",
            ],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "ReportsTests",
            dependencies: [
                "RuleModel", "Evaluation", "JSONText", "Wording", "Reports", "Schemas", "PatientRecords", "TestSupport",
            ],
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
            name: "ScenariosTests",
            dependencies: [
                "RuleModel", "RuleLoading", "Evaluation", "Wording", "PatientRecords", "Scenarios", "RuleCoverage",
                "RuleMutation",
            ],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "ProofsTests", dependencies: ["RuleModel", "RuleLoading", "Evaluation", "Proofs", "RandomBooks"],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "EditingTests", dependencies: ["RuleModel", "RuleSyntax", "RuleLoading", "Editing"],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "CheckingTests", dependencies: ["RuleModel", "ProblemManual", "RuleLoading", "Checking"],
            exclude: ["Fixtures"], swiftSettings: swift),
        .testTarget(
            name: "TracingTests", dependencies: ["RuleModel", "RuleLoading", "Tracing"], swiftSettings: swift),
        .testTarget(name: "WorkbenchTests", dependencies: ["RuleModel", "Workbench"], swiftSettings: swift),
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
