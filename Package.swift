// swift-tools-version: 6.2
// The targets and the one direction of their imports. `make check-imports` has the build enforce them.
import PackageDescription

let swift: [SwiftSetting] = [
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "triage",
    platforms: [.macOS(.v15)],
    targets: [
        // Lua: the system library, the C code that alone calls it, and its Swift face.
        .systemLibrary(
            name: "CLua", pkgConfig: "lua5.4",
            providers: [.apt(["liblua5.4-dev"]), .brew(["lua@5.4"])]),
        .target(name: "CLuaSandbox", dependencies: ["CLua"]),
        .target(name: "LuaRuntime", dependencies: ["CLuaSandbox"], swiftSettings: swift),

        .testTarget(name: "LuaRuntimeTests", dependencies: ["LuaRuntime"], swiftSettings: swift),
        .testTarget(
            name: "RuleLoadingTests", dependencies: ["RuleLoading", "RuleBook"], exclude: ["Fixtures"],
            swiftSettings: swift),
    ],
    swiftLanguageModes: [.v6]
)
