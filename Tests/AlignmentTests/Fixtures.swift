import Alignment
import Bitext

/// A generator whose numbers depend on its seed alone (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension Aligner {
  /// French to English with the embedded lexicon.
  static func frenchEnglish(_ options: AlignmentOptions = .init()) throws -> Aligner {
    try Aligner(
      source: .french, target: .english, lexicon: .seed(source: .french, target: .english), options: options)
  }

  /// English to French with the embedded lexicon.
  static func englishFrench() throws -> Aligner {
    try Aligner(source: .english, target: .french, lexicon: .seed(source: .english, target: .french))
  }
}

extension SegmentedDocument {
  static func french(_ lines: [String]) -> SegmentedDocument { .init(lines: lines, language: .french) }
  static func english(_ lines: [String]) -> SegmentedDocument { .init(lines: lines, language: .english) }

  /// A document of one segment a block, of given kinds and roles.
  init(_ blocks: [(kind: BlockKind, role: ArticleRole, text: String)], language: LanguageTag) {
    self.init(lines: blocks.map(\.text), language: language)
    for (index, block) in blocks.enumerated() {
      self.blocks[index].kind = block.kind
      self.blocks[index].role = block.role
    }
  }
}

/// Makes pairs of texts of words that the lexicon knows, with sentences merged, split and dropped.
struct TextGenerator {
  private static let words = [
    ("la grève", "the strike"), ("le syndicat", "the union"), ("une ville", "a town"), ("la guerre", "the war"),
    ("un ouvrier", "a worker"), ("le gouvernement", "the government"), ("la presse", "the press"),
    ("une école", "a school"), ("le médecin", "the doctor"), ("la rivière", "the river"), ("un livre", "a book"),
    ("le marché", "the market"), ("une maison", "a house"), ("la forêt", "the forest"), ("le travail", "the work"),
    ("un enfant", "a child"), ("la paix", "the peace"), ("le pain", "the bread"), ("une lettre", "a letter"),
    ("la neige", "the snow"), ("un cheval", "a horse"), ("le président", "the president"),
  ]

  var french: [String] = []
  var english: [String] = []

  init(sentences: Int, using generator: inout SeededGenerator) {
    for _ in 0..<sentences {
      let (left, right) = Self.sentence(&generator)
      switch Int.random(in: 0..<20, using: &generator) {
      case 0: french.append(left)
      case 1: english.append(right)
      case 2:
        let (more, moreRight) = Self.sentence(&generator)
        french.append(left)
        french.append(more)
        english.append(right + " " + moreRight)
      case 3:
        let (more, moreRight) = Self.sentence(&generator)
        french.append(left + " " + more)
        english.append(right)
        english.append(moreRight)
      default:
        french.append(left)
        english.append(right)
      }
    }
  }

  private static func sentence(_ generator: inout SeededGenerator) -> (String, String) {
    let count = Int.random(in: 2...5, using: &generator)
    let chosen = (0..<count).map { _ in words[Int.random(in: words.indices, using: &generator)] }
    let year = Int.random(in: 1000...9999, using: &generator)
    let dated = Bool.random(using: &generator)
    return (
      chosen.map(\.0).joined(separator: " et ") + (dated ? " en \(year)." : "."),
      chosen.map(\.1).joined(separator: " and ") + (dated ? " in \(year)." : ".")
    )
  }
}
