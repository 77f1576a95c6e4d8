// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// Applied to every Swift target: Swift 6 language mode with imports kept out of public interfaces.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The data files of a target, embedded in the binary, so that one file can be copied to another machine and run.
func embedded(in target: String) -> [Resource] {
  let folder = "\(Context.packageDirectory)/Sources/\(target)/Resources"
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { !$0.hasPrefix(".") }.sorted().map { .embedInCode("Resources/\($0)") }
}

/// The rooms above which the command line and the benchmark stand.
let rooms: [Target.Dependency] = [
  "Project", "Alignment", "Bitext", "Checks", "Documents", "Interchange", "Publishing", "Segmentation", "Terminology",
  "TranslationMemory", "UnicodeText",
]

let package = Package(
  name: "calque",
  products: [
    .executable(name: "calque", targets: ["calque"]),
    .executable(name: "calque-bench", targets: ["calque-bench"]),
    .library(name: "UnicodeText", targets: ["UnicodeText"]),
    .library(name: "Bitext", targets: ["Bitext"]),
    .library(name: "Documents", targets: ["Documents"]),
    .library(name: "Segmentation", targets: ["Segmentation"]),
    .library(name: "Alignment", targets: ["Alignment"]),
    .library(name: "TranslationMemory", targets: ["TranslationMemory"]),
    .library(name: "Terminology", targets: ["Terminology"]),
    .library(name: "Checks", targets: ["Checks"]),
    .library(name: "Interchange", targets: ["Interchange"]),
    .library(name: "Publishing", targets: ["Publishing"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    // C doors: opaque handles and plain integers, no foreign header leaks.
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"), .linkedLibrary("stdc++"),
      ]),
    .target(name: "CSnowball", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(name: "CExpat", linkerSettings: [.linkedLibrary("expat")]),
    .target(name: "CGumbo", linkerSettings: [.linkedLibrary("gumbo")]),
    .target(
      name: "CCMark",
      linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]),

    // The pipeline, in order.
    .target(name: "UnicodeText", dependencies: ["CICU", "CSnowball"], swiftSettings: settings),
    .target(name: "Bitext", dependencies: ["UnicodeText"], swiftSettings: settings),
    .target(name: "Documents", dependencies: ["Bitext", "UnicodeText", "CGumbo", "CCMark"], swiftSettings: settings),
    .target(
      name: "Segmentation", dependencies: ["Bitext", "UnicodeText"],
      resources: embedded(in: "Segmentation"),
      swiftSettings: settings),
    .target(
      name: "Alignment", dependencies: ["Bitext", "UnicodeText"], resources: embedded(in: "Alignment"),
      swiftSettings: settings),
    .target(
      name: "TranslationMemory",
      dependencies: [
        "Bitext", "UnicodeText", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(name: "Terminology", dependencies: ["Bitext", "UnicodeText"], swiftSettings: settings),
    .target(name: "Checks", dependencies: ["Bitext", "UnicodeText", "Terminology"], swiftSettings: settings),
    .target(name: "Interchange", dependencies: ["Bitext", "UnicodeText", "CExpat"], swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: ["Bitext", "Documents", "UnicodeText", .product(name: "Mustache", package: "swift-mustache")],
      resources: embedded(in: "Publishing"),
      swiftSettings: settings),
    .target(
      name: "Project",
      dependencies: [
        "Alignment", "Bitext", "Checks", "Documents", "Interchange", "Publishing", "Segmentation", "Terminology",
        "TranslationMemory", "UnicodeText", .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: settings),

    // The thin edges.
    .executableTarget(
      name: "calque",
      dependencies: rooms + [.product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),
    .executableTarget(name: "calque-bench", dependencies: rooms, swiftSettings: settings),

    // Tests, in the same order.
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    .testTarget(name: "UnicodeTextTests", dependencies: ["UnicodeText"], swiftSettings: settings),
    .testTarget(name: "BitextTests", dependencies: ["Bitext", "UnicodeText"], swiftSettings: settings),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Bitext", "UnicodeText"], swiftSettings: settings),
    .testTarget(
      name: "SegmentationTests", dependencies: ["Segmentation", "Bitext", "UnicodeText"], swiftSettings: settings),
    .testTarget(name: "AlignmentTests", dependencies: ["Alignment", "Bitext"], swiftSettings: settings),
    .testTarget(
      name: "TranslationMemoryTests",
      dependencies: ["TranslationMemory", "Bitext", "UnicodeText", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    .testTarget(name: "TerminologyTests", dependencies: ["Terminology", "Bitext"], swiftSettings: settings),
    .testTarget(name: "ChecksTests", dependencies: ["Checks", "Terminology", "Bitext"], swiftSettings: settings),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Interchange", "Bitext", "UnicodeText"], swiftSettings: settings),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Documents", "Bitext"], swiftSettings: settings),
    .testTarget(name: "ProjectTests", dependencies: ["Project", "Bitext"], swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["calque"], exclude: ["Transcripts"], swiftSettings: settings),
  ]
)
