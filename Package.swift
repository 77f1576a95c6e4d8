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
    .library(name: "Alignment", targets: ["Alignment"]),
  ],
  targets: [
    // C doors: opaque handles and plain integers, no foreign header leaks.
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"), .linkedLibrary("stdc++"),
      ]),
    .target(name: "CSnowball", linkerSettings: [.linkedLibrary("stemmer")]),

    // The pipeline, in order.
    .target(name: "UnicodeText", dependencies: ["CICU", "CSnowball"], swiftSettings: settings),
    .target(name: "Bitext", dependencies: ["UnicodeText"], swiftSettings: settings),

    .target(
      name: "Alignment", dependencies: ["UnicodeText", "Bitext"],
      resources: [.embedInCode("Resources/weights.tsv")],
      swiftSettings: settings),

    .testTarget(name: "UnicodeTextTests", dependencies: ["UnicodeText"], swiftSettings: settings),
    .testTarget(name: "BitextTests", dependencies: ["Bitext", "UnicodeText"], swiftSettings: settings),
    .testTarget(name: "AlignmentTests", dependencies: ["Alignment", "Bitext"], swiftSettings: settings),
  ]
)
