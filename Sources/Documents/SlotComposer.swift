import Bitext

/// Puts new contents into the source: copies what is unchanged, writes what is changed, and goes into slots that lie
/// inside others.
struct SlotComposer {
  let bytes: [UInt8]
  let slots: [Slot]
  let contents: [String: InlineText]
  let originals: [String: InlineText]
  let lineEnd: LineEnd
  let charset: String
  private var missing: [Unicode.Scalar: Bool] = [:]

  init(
    bytes: [UInt8], slots: [Slot], contents: [String: InlineText], originals: [String: InlineText], lineEnd: LineEnd,
    charset: String
  ) {
    self.bytes = bytes
    self.slots = slots
    self.contents = contents
    self.originals = originals
    self.lineEnd = lineEnd
    self.charset = charset
  }

  /// The new form of a part of the source.
  mutating func compose(_ range: Range<Int>, inside outer: Int? = nil) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count + 64)
    var position = range.lowerBound
    var index = outer.map { $0 + 1 } ?? firstSlot(at: range.lowerBound)
    while index < slots.count, slots[index].range.lowerBound < range.upperBound {
      let slot = slots[index]
      guard slot.range.lowerBound >= position, slot.range.upperBound <= range.upperBound,
        let content = contents[slot.block]
      else {
        index += 1
        continue
      }
      result += bytes[position..<slot.range.lowerBound]
      result += written(content, slot, index)
      position = slot.range.upperBound
      index += 1
    }
    result += bytes[position..<range.upperBound]
    return result
  }

  private func firstSlot(at offset: Int) -> Int {
    var low = 0
    var high = slots.count
    while low < high {
      let middle = (low + high) / 2
      if slots[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func written(_ content: InlineText, _ slot: Slot, _ index: Int) -> [UInt8] {
    var filled = content
    if !slot.hostedCodes.isEmpty {
      let own = originals[slot.block]?.codes ?? []
      let codes = content.codes.map { code in
        var copy = code
        // A code that is still the source's own brings the blocks in its markup with it, as they are now.
        if code.role != .closing, let place = slot.hostedCodes[code.id],
          own.contains(where: { $0.id == code.id && $0.role == code.role && $0.markup == code.markup })
        {
          copy.markup = String(decoding: compose(place, inside: index), as: UTF8.self)
        }
        return copy
      }
      filled = InlineText(content.text, codes: codes)
    }
    var text = slot.style.source(of: filled)
    if charset != "UTF-8" { text = withReferences(text, slot.style) }
    return lineEnd == .lineFeed ? Array(text.utf8) : withLineEnds(text)
  }

  private func withLineEnds(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      // A line end that came with a code's markup is whole already.
      if byte == 0x0A, previous != 0x0D { result += lineEnd.rawValue.utf8 } else { result.append(byte) }
      previous = byte
    }
    return result
  }

  private mutating func withReferences(_ text: String, _ style: any SlotStyle) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isMissing: Bool
      if let known = missing[scalar] {
        isMissing = known
      } else {
        isMissing = !scalar.exists(in: charset)
        missing[scalar] = isMissing
      }
      if isMissing, let reference = style.reference(to: scalar) {
        result.append(contentsOf: reference.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
