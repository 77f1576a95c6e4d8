// swift-tools-version: 6.2
import PackageDescription

/// Applied to every Swift target: Swift 6 language mode with imports kept out of public interfaces.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "calque",
  products: [
    .library(name: "UnicodeText", targets: ["UnicodeText"]),
    .library(name: "Bitext", targets: ["Bitext"]),
    .library(name: "Documents", targets: ["Documents"]),
    .library(name: "Publishing", targets: ["Publishing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1")
  ],
  targets: [
    // C doors: opaque handles and plain integers, no foreign header leaks.
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"), .linkedLibrary("stdc++"),
      ]),
    .target(name: "CSnowball", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(name: "CGumbo", linkerSettings: [.linkedLibrary("gumbo")]),
    .target(
      name: "CCMark",
      linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]),

    // The pipeline, in order.
    .target(name: "UnicodeText", dependencies: ["CICU", "CSnowball"], swiftSettings: settings),
    .target(name: "Bitext", dependencies: ["UnicodeText"], swiftSettings: settings),
    .target(
      name: "Documents", dependencies: ["Bitext", "UnicodeText", "CGumbo", "CCMark"], swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: [
        "Bitext", "Documents", "UnicodeText", .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("Resources/bilingual-page.mustache"), .embedInCode("Resources/bilingual-page.css"),
        .embedInCode("Resources/bilingual-page.js"),
      ],
      swiftSettings: settings),

    .testTarget(name: "UnicodeTextTests", dependencies: ["UnicodeText"], swiftSettings: settings),
    .testTarget(name: "BitextTests", dependencies: ["Bitext", "UnicodeText"], swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Bitext", "UnicodeText"], exclude: ["Pages"],
      swiftSettings: settings),
    .testTarget(
      name: "PublishingTests", dependencies: ["Publishing", "Documents", "Bitext"], swiftSettings: settings),
  ]
)
