import Bitext
import TranslationMemory

/// A stored unit as JSON records and lists show it.
struct UnitRecord: Encodable {
  struct Variant: Encodable {
    let language: String
    let text: String
  }
  let unit: Int64
  let variants: [Variant]
  let origin: String
  let article: String?
  let place: String?
  let confirmed: Bool

  init(_ stored: StoredUnit) {
    unit = stored.id.number
    variants = stored.unit.variants.map { Variant(language: $0.language.identifier, text: $0.content.text) }
    origin = stored.unit.provenance.origin.rawValue
    article = stored.unit.provenance.article
    place = stored.unit.provenance.place
    confirmed = stored.unit.isConfirmed
  }

  /// A line for each language, the number in front of the first.
  static func lines(_ stored: StoredUnit) -> [String] {
    stored.unit.variants.enumerated().map { index, variant in
      (index == 0 ? String(stored.id.number).padded(to: 8) : String(repeating: " ", count: 8))
        + "\(variant.language.identifier.padded(to: 6))\(Messages.visible(variant.content.line))"
    }
  }
}

extension Int {
  /// The number with a word in singular or plural: `1 unit`, `2 units`.
  func counted(_ word: String, _ plural: String? = nil) -> String {
    "\(self) \(self == 1 ? word : plural ?? word + "s")"
  }
}
