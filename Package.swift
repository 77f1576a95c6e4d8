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
    .library(name: "Segmentation", targets: ["Segmentation"]),
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
      name: "Segmentation", dependencies: ["Bitext", "UnicodeText"],
      resources: [
        .embedInCode("Resources/abbreviations.bg.tsv"),
        .embedInCode("Resources/abbreviations.cs.tsv"),
        .embedInCode("Resources/abbreviations.da.tsv"),
        .embedInCode("Resources/abbreviations.de.tsv"),
        .embedInCode("Resources/abbreviations.el.tsv"),
        .embedInCode("Resources/abbreviations.en.tsv"),
        .embedInCode("Resources/abbreviations.es.tsv"),
        .embedInCode("Resources/abbreviations.fi.tsv"),
        .embedInCode("Resources/abbreviations.fr.tsv"),
        .embedInCode("Resources/abbreviations.hi.tsv"),
        .embedInCode("Resources/abbreviations.hu.tsv"),
        .embedInCode("Resources/abbreviations.hy.tsv"),
        .embedInCode("Resources/abbreviations.it.tsv"),
        .embedInCode("Resources/abbreviations.kk.tsv"),
        .embedInCode("Resources/abbreviations.ml.tsv"),
        .embedInCode("Resources/abbreviations.mul.tsv"),
        .embedInCode("Resources/abbreviations.nl.tsv"),
        .embedInCode("Resources/abbreviations.pl.tsv"),
        .embedInCode("Resources/abbreviations.pt.tsv"),
        .embedInCode("Resources/abbreviations.ro.tsv"),
        .embedInCode("Resources/abbreviations.ru.tsv"),
        .embedInCode("Resources/abbreviations.sk.tsv"),
        .embedInCode("Resources/abbreviations.sv.tsv"),
        .embedInCode("Resources/abbreviations.tr.tsv"),
        .embedInCode("Resources/abbreviations.uk.tsv"),
        .embedInCode("Resources/closings.en.txt"),
        .embedInCode("Resources/closings.fr.txt"),
        .embedInCode("Resources/companions.en.txt"),
        .embedInCode("Resources/connectors.en.txt"),
        .embedInCode("Resources/connectors.fr.txt"),
        .embedInCode("Resources/introducers.en.txt"),
        .embedInCode("Resources/introducers.fr.txt"),
        .embedInCode("Resources/labels.en.txt"),
        .embedInCode("Resources/labels.fr.txt"),
        .embedInCode("Resources/speech.de.txt"),
        .embedInCode("Resources/speech.en.txt"),
        .embedInCode("Resources/speech.es.txt"),
        .embedInCode("Resources/speech.fr.txt"),
        .embedInCode("Resources/speech.it.txt"),
        .embedInCode("Resources/starters.bg.txt"),
        .embedInCode("Resources/starters.cs.txt"),
        .embedInCode("Resources/starters.da.txt"),
        .embedInCode("Resources/starters.de.txt"),
        .embedInCode("Resources/starters.el.txt"),
        .embedInCode("Resources/starters.en.txt"),
        .embedInCode("Resources/starters.es.txt"),
        .embedInCode("Resources/starters.fi.txt"),
        .embedInCode("Resources/starters.fr.txt"),
        .embedInCode("Resources/starters.hu.txt"),
        .embedInCode("Resources/starters.it.txt"),
        .embedInCode("Resources/starters.nl.txt"),
        .embedInCode("Resources/starters.no.txt"),
        .embedInCode("Resources/starters.pl.txt"),
        .embedInCode("Resources/starters.pt.txt"),
        .embedInCode("Resources/starters.ro.txt"),
        .embedInCode("Resources/starters.ru.txt"),
        .embedInCode("Resources/starters.sk.txt"),
        .embedInCode("Resources/starters.sv.txt"),
        .embedInCode("Resources/starters.tr.txt"),
        .embedInCode("Resources/starters.uk.txt"),
      ],
      swiftSettings: settings),

    .testTarget(name: "UnicodeTextTests", dependencies: ["UnicodeText"], swiftSettings: settings),
    .testTarget(name: "BitextTests", dependencies: ["Bitext", "UnicodeText"], swiftSettings: settings),
    .testTarget(
      name: "SegmentationTests", dependencies: ["Segmentation", "Bitext", "UnicodeText"], swiftSettings: settings),
  ]
)
