import Bitext
import FoundationEssentials
import TranslationMemory

/// A folder of a test's own, removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "calque-memory-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
  }

  /// Removes a file with what SQLite keeps beside it.
  func remove(_ name: String) {
    for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file(name) + suffix) }
  }

  /// Reads a file.
  func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name))))
  }
}

/// An English–French pair as a person would have written it.
func pair(
  _ english: InlineText, _ french: InlineText, context: TranslationUnit.Context = .unknown,
  origin: Provenance.Origin = .human, isConfirmed: Bool = false, article: String? = nil, domain: String? = nil
) -> TranslationUnit {
  TranslationUnit(
    variants: [.init(language: .english, content: english), .init(language: .french, content: french)],
    provenance: Provenance(origin: origin, article: article), isConfirmed: isConfirmed, context: context, domain: domain
  )
}

/// A question in English for French.
func asking(
  _ text: InlineText, context: TranslationUnit.Context = .unknown, threshold: MatchScore = 70, limit: Int = 5
) -> LookupQuery {
  LookupQuery(source: text, from: .english, to: .french, context: context, threshold: threshold, limit: limit)
}

/// A small seeded generator (SplitMix64, Steele, Lea & Flood 2014), so that random tests repeat.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
