import Bitext
import XMLText

/// Puts a text with codes together as it is read, with no copies on the way.
struct InlineTextBuilder {
  private var text = ""
  private(set) var codes: [InlineCode] = []

  /// Adds text.
  mutating func append(_ run: XMLRun) {
    if text.isEmpty { text = run.string } else { text += run.string }
  }

  /// Adds one character.
  mutating func append(_ scalar: Unicode.Scalar) { text.unicodeScalars.append(scalar) }

  /// Adds a code; its offset is where the text stands.
  mutating func append(_ code: InlineCode) {
    if codes.isEmpty { codes.reserveCapacity(2) }
    codes.append(code)
    codes[codes.count - 1].offset = text.utf8.count
  }

  /// The text; opening and closing codes without partner are isolated.
  consuming func finish() -> InlineText {
    guard !codes.isEmpty else { return InlineText(text) }
    isolate()
    return InlineText(text, codes: codes)
  }

  /// Below this number of codes, looking through all of them is faster than any table.
  private static let few = 32

  private mutating func isolate() {
    guard codes.count <= Self.few else {
      let spans = InlineSpans(codes)
      for index in codes.indices where codes[index].role != .standalone {
        codes[index].isIsolated = spans.partner[index] == nil
      }
      return
    }
    for index in codes.indices {
      switch codes[index].role {
      case .standalone: continue
      case .opening: codes[index].isIsolated = true
      case .closing:
        var partner = index - 1
        while partner >= 0,
          codes[partner].role != .opening || !codes[partner].isIsolated || codes[partner].id != codes[index].id
        {
          partner -= 1
        }
        if partner >= 0 { codes[partner].isIsolated = false }
        codes[index].isIsolated = partner < 0
      }
    }
  }
}
