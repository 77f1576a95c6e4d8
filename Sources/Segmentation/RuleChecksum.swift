import Bitext

/// A short checksum of what users' rules say, so that segments cut by other rules can be told apart (FNV-1a, 64 bits, of
/// which 32 are shown).
///
/// File names, line numbers and comments do not count.
struct RuleChecksum: CustomStringConvertible {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  init(of abbreviations: [Abbreviation]) {
    for abbreviation in abbreviations {
      add(abbreviation.text)
      add(abbreviation.type.rawValue)
    }
  }

  init(of rules: SegmentationRules) {
    add(rules.cascades)
    add(rules.segmentsSubflows)
    if let handling = rules.formatHandling {
      add(handling.includesStart)
      add(handling.includesEnd)
      add(handling.includesIsolated)
    }
    for group in rules.groups {
      add(group.name)
      for rule in group.rules {
        add(rule.isBreak)
        add(rule.before)
        add(rule.after)
      }
    }
    for map in rules.maps {
      add(map.languagePattern)
      add(map.groupName)
    }
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ flag: Bool) { add(flag ? 1 : 2 as UInt8) }

  private mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  var description: String {
    let text = String(UInt32(truncatingIfNeeded: state ^ (state >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - text.count) + text
  }
}
