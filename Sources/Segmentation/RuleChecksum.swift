import Bitext

/// A short checksum of what users' rules say, so that segments cut by other rules can be told apart (FNV-1a, 64 bits, of
/// which 32 are shown).
///
/// File names, line numbers and comments do not count.
struct RuleChecksum: CustomStringConvertible {
  private var checksum = Checksum()

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
    checksum.add(text)
    checksum.add(0xFF)
  }

  private mutating func add(_ flag: Bool) { checksum.add(flag ? 1 : 2) }

  var description: String {
    let text = String(UInt32(truncatingIfNeeded: checksum.value ^ (checksum.value >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - text.count) + text
  }
}
