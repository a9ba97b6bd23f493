// swift-tools-version:6.2
import PackageDescription

let package = Package(
  name: "twelvemonth",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "twelvemonth", targets: ["twelvemonth"])
  ],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CQPDF", pkgConfig: "libqpdf",
      providers: [.apt(["libqpdf-dev"]), .brew(["qpdf"])]),

    .target(name: "CLibrary"),
    .target(name: "HTML"),
    .target(name: "Parallel"),
    .target(name: "Bytes", dependencies: ["CLibrary"]),
    .target(name: "Assets", resources: [.embedInCode("Files")]),
    .target(name: "Diagnostics"),
    .target(name: "Publications", dependencies: ["Diagnostics"]),
    // What may be written, below all that read, explain, show and find it.
    .target(name: "Keys", dependencies: ["Publications", "Diagnostics"]),
    .target(name: "Catalogue", dependencies: ["Publications", "Diagnostics", "Assets", "Parallel"]),
    .target(name: "CTreeMemory", dependencies: ["CCmarkGFM"]),
    .target(name: "Markdown", dependencies: ["Bytes", "CCmarkGFM", "CLibrary", "CTreeMemory", "HTML"]),
    .target(
      name: "ContentFiles",
      dependencies: [
        "Bytes", "Keys", "Publications", "Diagnostics", "Assets", "Markdown", "HTML", "FileSystem", "Parallel",
        "CQPDF", "Yams", .product(name: "SystemPackage", package: "swift-system"),
      ],
      // The guide for writers, which a new site has from the beginning.
      resources: [.embedInCode("../../Content/README.md")]),
    // What makes pages knows what is public, and cannot reach what is not: no `Catalogue` here.
    .target(
      name: "Templates", dependencies: ["Keys", "Publications", "Assets", "HTML"],
      path: "Templates", exclude: ["README.md"]),
    .target(
      name: "Rendering",
      dependencies: ["Bytes", "Keys", "Publications", "Templates", "Assets", "HTML", "FileSystem", "Parallel"]),
    .target(
      name: "Inspection",
      dependencies: [
        "CLibrary", "Publications", "Diagnostics", "Parallel",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .target(
      name: "FileSystem",
      dependencies: ["CLibrary", "Parallel", .product(name: "SystemPackage", package: "swift-system")]),
    .target(
      name: "Hashing",
      dependencies: ["FileSystem", .product(name: "Crypto", package: "swift-crypto")]),
    .target(
      name: "Output",
      dependencies: ["CLibrary", "FileSystem", "Parallel", .product(name: "SystemPackage", package: "swift-system")]),
    .target(
      name: "Checking",
      dependencies: [
        "Bytes", "Inspection", "Catalogue", "Publications", "Diagnostics", "ContentFiles", "Rendering", "HTML",
        "FileSystem", "Hashing", "Parallel",
      ]),
    .target(
      name: "Publishing",
      dependencies: [
        "CLibrary", "Checking", "Output", "Inspection", "Catalogue", "Publications", "Diagnostics", "ContentFiles",
        "Rendering",
        "Assets",
        "HTML", "FileSystem", "Hashing", "Parallel",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .target(
      name: "Status",
      dependencies: [
        "Publishing", "Checking", "Catalogue", "Publications", "Diagnostics", "ContentFiles", "HTML", "Hashing",
        "Rendering",
      ]),
    .target(
      name: "Preview",
      dependencies: [
        "CLibrary", "Status", "Publishing", "Checking", "Output", "FileSystem", "Hashing", "Rendering", "Assets",
        "ContentFiles",
        "Catalogue", "Publications", "Diagnostics", "HTML", "Parallel",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [
        .embedInCode("Frame/frame.css"), .embedInCode("Frame/frame.js"), .embedInCode("Frame/compare.js"),
        .embedInCode("Frame/watch.js"),
      ]),
    .target(
      name: "ReleasePack",
      dependencies: [
        "Status", "Publishing", "Checking", "Output", "FileSystem", "Hashing", "Rendering", "Assets", "ContentFiles",
        "Catalogue", "Publications", "Diagnostics", "HTML",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      resources: [.embedInCode("Viewer/viewer.css"), .embedInCode("Viewer/viewer.js")]),
    .executableTarget(
      name: "twelvemonth",
      dependencies: [
        "CLibrary", "Status", "Publishing", "Checking", "Output", "FileSystem", "Hashing", "Preview", "ReleasePack",
        "Inspection",
        "ContentFiles", "Keys", "Catalogue", "Publications", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What tests share: sites that are written, built and read, and the program as a person runs it.
    .target(
      name: "TestSupport",
      dependencies: [
        "Checking", "Output", "Hashing", "FileSystem", "Rendering", "Assets", "ContentFiles", "Catalogue",
        "Publications",
        "Diagnostics",
      ],
      path: "Tests/TestSupport"),
    .testTarget(name: "ParallelTests", dependencies: ["Parallel"]),
    .testTarget(name: "AssetsTests", dependencies: ["Assets", "Templates"]),
    .testTarget(name: "FileSystemTests", dependencies: ["FileSystem", "TestSupport"]),
    .testTarget(name: "HashingTests", dependencies: ["Hashing", "TestSupport"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"]),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "CCmarkGFM", "CTreeMemory", "HTML", "TestSupport"]),
    .testTarget(name: "PublicationsTests", dependencies: ["Publications", "Diagnostics", "TestSupport"]),
    .testTarget(name: "CatalogueTests", dependencies: ["Catalogue", "Publications", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "InspectionTests", dependencies: ["Inspection", "Publications", "Diagnostics", "TestSupport"],
      exclude: ["Planted"]),
    .testTarget(
      name: "ContentFilesTests",
      dependencies: [
        "ContentFiles", "FileSystem", "Keys", "Catalogue", "Publications", "Diagnostics", "Assets", "CQPDF",
        "TestSupport",
      ]),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Catalogue", "ContentFiles", "Publications", "Assets", "HTML", "TestSupport"],
      exclude: ["Fixtures", "Golden"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Rendering", "Keys", "ContentFiles", "Publications", "Assets", "HTML", "TestSupport"],
      exclude: ["words.json"]),
    .testTarget(name: "OutputTests", dependencies: ["Output", "FileSystem", "Rendering", "TestSupport"]),
    .testTarget(
      name: "CheckingTests",
      dependencies: [
        "Publishing", "Checking", "Hashing", "FileSystem", "Rendering", "ContentFiles", "Publications", "Diagnostics",
        "TestSupport",
      ]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Publishing", "Checking", "Output", "Hashing", "FileSystem", "Inspection", "ContentFiles", "Catalogue",
        "Publications",
        "Diagnostics", "HTML", "TestSupport",
      ]),
    .testTarget(
      name: "StatusTests", dependencies: ["Status", "Publishing", "FileSystem", "Publications", "TestSupport"]),
    .testTarget(
      name: "PreviewTests",
      dependencies: ["Preview", "TestSupport", .product(name: "FlyingFox", package: "FlyingFox")]),
    .testTarget(name: "ReleasePackTests", dependencies: ["ReleasePack", "Publications", "TestSupport"]),
    // Made-up sites, by which the two laws of the content model are tried.
    .testTarget(
      name: "LawsTests",
      dependencies: [
        "Keys", "Preview", "Publishing", "Output", "FileSystem", "Rendering", "ContentFiles", "Catalogue",
        "Publications", "Diagnostics", "TestSupport",
      ]),
    // What starts the program as a person does.
    .testTarget(
      name: "ProgramTests",
      dependencies: ["Assets", "Output", "FileSystem", "ContentFiles", "Publications", "Diagnostics", "TestSupport"]),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Status", "Publishing", "Checking", "Output", "FileSystem", "Hashing", "Rendering", "Assets", "ContentFiles",
        "Catalogue", "Publications", "Diagnostics", "Markdown", "HTML", "TestSupport",
      ],
      path: "Tests/Fuzz/Targets"),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Replay"),
  ],
  swiftLanguageModes: [.v6]
)

// It has libFuzzer's main, and so is built by `make fuzz` alone.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Program"))
}

// `make lint` and .ci/run let no warning pass. Whoever only builds the site is not stopped by what a newer compiler
// warns of.
if Context.environment["WARNINGS_AS_ERRORS"] != nil {
  for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}
