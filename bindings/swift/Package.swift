// swift-tools-version:5.9
import PackageDescription

// The library is built beside the package (`cargo build --release -p amparo --features uni,ledger --lib`); `swift build` and `swift test` find it
// with `-Xlinker -L../../target/release`. For an app, put an XCFramework in place of the system library: README.md has the steps.
let package = Package(
    name: "Amparo",
    platforms: [.macOS(.v12), .iOS(.v15)],
    products: [.library(name: "Amparo", targets: ["Amparo"])],
    targets: [
        .systemLibrary(name: "AmparoFFI", path: "Sources/AmparoFFI"),
        .target(name: "Amparo", dependencies: ["AmparoFFI"], path: "Sources/Amparo"),
        .testTarget(name: "AmparoTests", dependencies: ["Amparo"], path: "Tests/AmparoTests"),
    ]
)
