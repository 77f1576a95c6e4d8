/// Ids that texts take from what they say, so that they stay when a text is inserted, deleted or moved elsewhere.
public enum ContentIdentifier {
  /// The ids of texts in their order.
  ///
  /// A text that occurs once has an id of its own words; white space does not count. Texts that occur several times are
  /// told apart by their neighbours, and where those agree as well by their order.
  /// - Returns: as many ids as texts, no two alike: 12 hexadecimal digits, for repeated texts with `-` and 4 more, and for
  ///   those that nothing tells apart with `-` and a number.
  /// - Complexity: O(n).
  public static func names(of texts: [String]) -> [String] {
    let keys = texts.map(key)
    var counts: [UInt64: Int] = [:]
    for key in keys { counts[key, default: 0] += 1 }
    var taken: [String: Int] = [:]
    return keys.indices.map { index in
      let name = hexadecimal(keys[index], digits: 12)
      guard let count = counts[keys[index]], count > 1 else { return name }
      let around = "\(index > 0 ? keys[index - 1] : 0) \(index + 1 < keys.count ? keys[index + 1] : 0)"
      var checksum = Checksum()
      checksum.add(around)
      let distinct = "\(name)-\(hexadecimal(checksum.value, digits: 4))"
      let number = taken[distinct, default: 0] + 1
      taken[distinct] = number
      return number == 1 ? distinct : "\(distinct)-\(number)"
    }
  }

  /// 8 hexadecimal digits that stand for a text; white space does not count.
  ///
  /// - Complexity: O(n).
  static func shortName(of text: String) -> String {
    let value = checksum(text)
    return hexadecimal(value ^ value >> 32, digits: 8)
  }

  /// The 48 bits that stand for a text.
  private static func key(_ text: String) -> UInt64 {
    let value = checksum(text)
    return (value ^ value >> 48) & 0xFFFF_FFFF_FFFF
  }

  private static func checksum(_ text: String) -> UInt64 {
    var checksum = Checksum()
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        let blank = blankLength(bytes, index)
        if blank == 0 { checksum.add(bytes[index]) }
        index += max(1, blank)
      }
    }
    return checksum.value
  }

  /// The length of a character of white space (Unicode's White_Space) in UTF-8, 0 where there is none.
  static func blankLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || 9...13 ~= byte ? 1 : 0 }
    guard byte == 0xC2 || 0xE1...0xE3 ~= byte, index + 1 < bytes.count else { return 0 }
    let next = bytes[index + 1]
    if byte == 0xC2 { return next == 0x85 || next == 0xA0 ? 2 : 0 }
    guard index + 2 < bytes.count else { return 0 }
    let isBlank =
      switch (byte, next, bytes[index + 2]) {
      case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
        (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
        true
      default: false
      }
    return isBlank ? 3 : 0
  }

  private static func hexadecimal(_ value: UInt64, digits: Int) -> String {
    let text = String(value & (1 << (4 * UInt64(digits)) - 1), radix: 16)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }
}

extension BilingualDocument {
  /// The document under ids that come from its texts: what is exported keeps its ids when a paragraph is inserted,
  /// deleted or moved elsewhere.
  ///
  /// Blocks and units take the ids of their texts behind the letters that their ids begin with; ids that readers took from
  /// the texts stay, and so do ids without a digit, which are names of fields. Rows take the ids of their sources, and rows
  /// without one those of their targets. The ids of a document that has such ids already are the same again.
  /// - Complexity: O(n).
  public func withContentIdentifiers() -> BilingualDocument {
    var result = self
    let source = ExportedNames(of: self, on: .source)
    let target = ExportedNames(of: self, on: .target)
    let rows = segments
    let names = ContentIdentifier.names(
      of: rows.map { ($0.sourceParts.isEmpty ? $0.target?.text : $0.source.text) ?? "" })
    var number = 0
    var units = UniqueNames()
    for unit in result.units.indices {
      let old = result.units[unit].id
      var renamed: [String: String] = [:]
      result.units[unit].id = units.take(source[unit: old] ?? target.named(old, after: "target-") ?? old)
      for index in result.units[unit].segments.indices {
        let id = (rows[number].sourceParts.isEmpty ? "t-" : "s-") + names[number]
        result.units[unit].segments[index].id = id
        if result.units[unit].hasSupplement { renamed[rows[number].id] = id }
        for part in result.units[unit].segments[index].sourceParts.indices {
          let block = result.units[unit].segments[index].sourceParts[part].block
          result.units[unit].segments[index].sourceParts[part].block = block.map { source[$0] ?? $0 }
        }
        for part in result.units[unit].segments[index].targetParts.indices {
          let block = result.units[unit].segments[index].targetParts[part].block
          result.units[unit].segments[index].targetParts[part].block = block.map { target[$0] ?? $0 }
        }
        number += 1
      }
      if !renamed.isEmpty { result.units[unit].supplement.renameRows(renamed) }
    }
    return result
  }
}

/// The new ids of one side's blocks.
private struct ExportedNames {
  private var names: [String: String] = [:]

  init(of document: BilingualDocument, on side: Side) {
    var order: [String] = []
    var texts: [String: String] = [:]
    for unit in document.units {
      for row in unit.segments {
        for part in side == .source ? row.sourceParts : row.targetParts {
          guard let block = part.block ?? (side == .source ? unit.id : nil) else { continue }
          if texts[block] == nil { order.append(block) }
          texts[block, default: ""] += part.content.text
        }
      }
    }
    let fresh = ContentIdentifier.names(of: order.map { texts[$0] ?? "" })
    for (block, name) in zip(order, fresh) {
      let stays = BlockNames.areOrigin(of: block) || !block.utf8.contains { (0x30...0x39).contains($0) }
      let letters = block.prefix { $0.isASCII && $0.isLetter }
      names[block] = stays ? block : "\(letters.isEmpty ? "b" : letters)-\(name)"
    }
  }

  subscript(block: String) -> String? { names[block] }

  /// The id of a unit: its block's, with the number of its part where the block comes back after another one.
  subscript(unit id: String) -> String? {
    if let name = names[id] { return name }
    guard let range = id.firstRange(of: "-part"), let name = names[String(id[..<range.lowerBound])] else { return nil }
    return name + id[range.lowerBound...]
  }

  /// The id of a unit that has a prefix before its block's id.
  func named(_ id: String, after prefix: String) -> String? {
    guard id.hasPrefix(prefix) else { return nil }
    return self[unit: String(id.dropFirst(prefix.count))].map { prefix + $0 }
  }
}

/// Gives out names once.
private struct UniqueNames {
  private var used: Set<String> = []

  mutating func take(_ wanted: String) -> String {
    var name = wanted
    var number = 2
    while !used.insert(name).inserted {
      name = "\(wanted)-\(number)"
      number += 1
    }
    return name
  }
}
