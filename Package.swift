// swift-tools-version: 6.2
import PackageDescription

/// Applied to every Swift target: Swift 6 language mode with imports kept out of public interfaces.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Data files that are embedded in the binary, so that one file can be copied to another machine and run.
func embedded(_ names: [String]) -> [Resource] { names.map { .embedInCode("Resources/\($0)") } }

/// The data of the segmenter: kind, extension, languages.
let segmentationData: [(kind: String, extension: String, languages: String)] = [
  ("abbreviations", "tsv", "bg cs da de el en es fi fr hi hu hy it kk ml mul nl pl pt ro ru sk sv tr uk"),
  ("closings", "txt", "en fr"),
  ("companions", "txt", "en"),
  ("connectors", "txt", "en fr"),
  ("introducers", "txt", "en fr"),
  ("labels", "txt", "en fr"),
  ("speech", "txt", "de en es fr it"),
  ("nouns", "txt", "en fr"),
  ("starters", "txt", "bg cs da de el en es fi fr hu it nl no pl pt ro ru sk sv tr uk"),
]

/// The editor's messages, style sheet, script and templates.
let editorResources =
  ["messages.tsv", "phrases.tsv", "editor.css", "editor.js"]
  + [
    "layout", "message", "project", "conflict", "toolbar", "grid", "align", "translate", "panel-form",
    "panel", "checks", "read", "export", "concordance", "glossary", "new",
  ].map { "\($0).mustache" }

/// The rooms above which the editor, the command line and the benchmark stand.
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
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
    // Hummingbird resolves it anyway; named for the client of an embeddings endpoint.
    .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
  ],
  targets: [
    // C doors: opaque handles and plain integers, no foreign header leaks.
    .target(
      name: "CICU",
      linkerSettings: [
        .linkedLibrary("icui18n"), .linkedLibrary("icuuc"), .linkedLibrary("icudata"), .linkedLibrary("stdc++"),
      ]),
    .target(name: "CSnowball", linkerSettings: [.linkedLibrary("stemmer")]),
    .target(name: "CProcessor", dependencies: []),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    .target(name: "CZip", linkerSettings: [.linkedLibrary("minizip"), .linkedLibrary("z")]),
    .target(name: "CExpat", linkerSettings: [.linkedLibrary("expat")]),
    .target(name: "CGumbo", linkerSettings: [.linkedLibrary("gumbo")]),
    .target(
      name: "CCMark",
      linkerSettings: [.linkedLibrary("cmark-gfm-extensions"), .linkedLibrary("cmark-gfm")]),

    // The pipeline, in order.
    .target(name: "UnicodeText", dependencies: ["CICU", "CSnowball"], swiftSettings: settings),
    .target(name: "Bitext", dependencies: ["UnicodeText"], swiftSettings: settings),
    .target(name: "XMLText", dependencies: ["Bitext", "UnicodeText", "CExpat"], swiftSettings: settings),
    .target(
      name: "Documents", dependencies: ["Bitext", "UnicodeText", "XMLText", "CGumbo", "CCMark", "CZip"],
      swiftSettings: settings),
    .target(
      name: "Segmentation", dependencies: ["Bitext", "UnicodeText"],
      resources: embedded(
        segmentationData.flatMap { data in
          data.languages.split(separator: " ").map { "\(data.kind).\($0).\(data.extension)" }
        }),
      swiftSettings: settings),
    .target(
      name: "Alignment", dependencies: ["Bitext", "UnicodeText", "CZlib"], resources: embedded(["weights.tsv"]),
      swiftSettings: settings),
    .target(
      name: "TranslationMemory",
      dependencies: [
        "Bitext", "UnicodeText", "CProcessor", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(name: "Terminology", dependencies: ["Bitext", "UnicodeText"], swiftSettings: settings),
    .target(name: "Checks", dependencies: ["Bitext", "UnicodeText", "Terminology"], swiftSettings: settings),
    .target(name: "Interchange", dependencies: ["Bitext", "UnicodeText", "XMLText"], swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: ["Bitext", "Documents", "UnicodeText", .product(name: "Mustache", package: "swift-mustache")],
      resources: embedded([
        "bilingual-page.mustache", "bilingual-page.css", "bilingual-page.js", "bilingual-chapter.mustache", "book.css",
        "article-page.mustache", "article-page.css", "site-index.mustache", "site-index.css", "site-index.js",
        "colours.css",
      ]),
      swiftSettings: settings),
    .target(
      name: "Project",
      dependencies: [
        "Alignment", "Bitext", "Checks", "Documents", "Interchange", "Publishing", "Segmentation", "Terminology",
        "TranslationMemory", "UnicodeText", "XMLText", .product(name: "TOMLKit", package: "TOMLKit"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      swiftSettings: settings),

    .target(
      name: "CalqueServer",
      dependencies: rooms + [
        .product(name: "Hummingbird", package: "hummingbird"), .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: embedded(editorResources), swiftSettings: settings),

    // The thin edges.
    .executableTarget(
      name: "calque",
      dependencies: rooms + ["CalqueServer", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: settings),
    .executableTarget(
      name: "calque-bench",
      dependencies: rooms + ["CalqueServer", .product(name: "Hummingbird", package: "hummingbird")],
      swiftSettings: settings),

    // Tests, in the same order.
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    .testTarget(name: "UnicodeTextTests", dependencies: ["UnicodeText"], swiftSettings: settings),
    .testTarget(name: "BitextTests", dependencies: ["Bitext", "UnicodeText"], swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Bitext", "UnicodeText"], exclude: ["Pages"],
      swiftSettings: settings),
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
      name: "InterchangeTests", dependencies: ["Interchange", "XMLText", "Bitext", "UnicodeText"],
      swiftSettings: settings),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Documents", "Bitext"], swiftSettings: settings),
    .testTarget(
      name: "ProjectTests",
      dependencies: [
        "Project", "Alignment", "Publishing", "Documents", "Bitext", "Checks", "Interchange", "TranslationMemory",
        .product(name: "Hummingbird", package: "hummingbird"),
      ],
      exclude: ["Articles"], swiftSettings: settings),
    .testTarget(
      name: "CalqueServerTests",
      dependencies: [
        "CalqueServer", "Project", "Bitext", .product(name: "Hummingbird", package: "hummingbird"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "CommandLineTests", dependencies: ["calque", "calque-bench"], exclude: ["Transcripts"],
      swiftSettings: settings),
  ]
)
