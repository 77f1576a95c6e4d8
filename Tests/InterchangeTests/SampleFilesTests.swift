import Bitext
import Foundation
import Interchange
import Testing

/// Writes files for foreign validators into the folder that `CALQUE_SAMPLE_FILES` names.
@Suite("Files for foreign validators", .enabled(if: ProcessInfo.processInfo.environment["CALQUE_SAMPLE_FILES"] != nil))
struct SampleFilesTests {
  let folder = URL(filePath: ProcessInfo.processInfo.environment["CALQUE_SAMPLE_FILES"] ?? ".")

  private func write(_ text: String, _ name: String) throws {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  @Test("the gold bitexts in every format", arguments: GoldSamples.names)
  func gold(name: String) throws {
    let document = try GoldSamples.document(name)
    for version in XLIFF2.Version.allCases {
      try write(XLIFF2.write(document, version: version), "\(name).\(version.rawValue).xlf")
    }
    try write(XLIFF12.write(document), "\(name).1.2.xlf")
    try write(
      TMX.write(units: GoldSamples.units(document), sourceLanguage: .french, toolVersion: "0.1"), "\(name).tmx")
    let pairs = MosesPair.write(document)
    let lines = zip(pairs.source.split(separator: "\n"), pairs.target.split(separator: "\n")).map { "\($0)\t\($1)\n" }
    try write(lines.joined(), "\(name).pairs.tsv")
    for dialect in BilingualTable.Dialect.allCases {
      try write(BilingualTable.write(document, as: dialect).text, "\(name).\(dialect.rawValue)")
    }
  }

  @Test("documents with everything that a document may hold", arguments: 0..<6)
  func random(seed: Int) throws {
    var generator = Generator(seed: UInt64(seed) &+ 1000)
    var document = generator.document(withControls: seed < 3)
    while document.units.flatMap(\.segments).count < 4 { document = generator.document(withControls: seed < 3) }
    for version in XLIFF2.Version.allCases {
      try write(XLIFF2.write(document, version: version), "random\(seed).\(version.rawValue).xlf")
    }
    try write(XLIFF12.write(document), "random\(seed).1.2.xlf")
    try write(
      TMX.write(units: GoldSamples.units(document), sourceLanguage: .french, toolVersion: "0.1"), "random\(seed).tmx")
    var glossary = generator.glossary()
    while glossary.concepts.isEmpty { glossary = generator.glossary() }
    for style in TBX.Style.allCases {
      try write(TBX.write(glossary, style: style), "random\(seed).\(style.rawValue).tbx")
    }
  }
}
