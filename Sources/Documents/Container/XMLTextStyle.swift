import Bitext

/// Writes character data of an XML element that holds nothing else; codes leave nothing.
struct XMLTextStyle: SlotStyle {
  func source(of content: InlineText) -> String {
    var result: [UInt8] = []
    for scalar in content.text.unicodeScalars { XMLEscape.append(scalar, to: &result) }
    return String(decoding: result, as: UTF8.self)
  }
}
