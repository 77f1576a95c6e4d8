import Bitext
import Interchange
import Project

/// TMX written and read back: units that return equal, and speed.
enum InterchangeFigures {
  static func measure(_ samples: Samples) throws -> [Figure] {
    let pairs = samples.pairs.flatMap(\.gold).filter { !$0.source.isEmpty && !$0.target.isEmpty }
    let units = (0..<20).flatMap { _ in
      pairs.map { pair in
        TranslationUnit(
          variants: [
            .init(language: .french, content: InlineText(pair.source.joined(separator: " "))),
            .init(language: .english, content: InlineText(pair.target.joined(separator: " "))),
          ], provenance: Provenance(origin: .human, article: "bench"))
      }
    }
    var text = ""
    let writing = Stopwatch.median {
      text = TMX.write(units: units, sourceLanguage: .french, toolVersion: Version.current)
    }
    let bytes = Array(text.utf8)
    var back: [TranslationUnit] = []
    let reading = try Stopwatch.median {
      back = []
      _ = try TMX.read(bytes, file: "bench.tmx") { unit throws(CalqueError) in back.append(unit) }
    }
    let equal = zip(units, back).count { $0.variants == $1.variants }
    return [
      Figure("interchange", "TMX units that come back equal", Double(equal) / Double(units.count), ""),
      Figure("interchange", "TMX read", Double(bytes.count) / 1e6 / reading, "MB/s"),
      Figure("interchange", "TMX written", Double(bytes.count) / 1e6 / writing, "MB/s"),
    ]
  }
}
