import Bitext
import Documents

/// Where a link leads, with what its markup says of the language there.
struct LinkTarget: Hashable, Sendable {
  /// The address: `http`, `https` or `mailto`, or one within the same site.
  let address: String
  /// The language of what stands there (HTML's `hreflang`, SPIP's `{en}`).
  let language: LanguageTag?

  /// Whether it leads out of the site.
  var isAbsolute: Bool { LinkAddress.isSafe(address) }

  /// A bare address; nil when it is none that a page may show.
  init?(address: String) {
    guard LinkAddress.isSafe(address) || Self.isInternal(address) else { return nil }
    self.init(safe: address)
  }

  /// An address that was looked at before.
  init(safe address: String) {
    self.address = address
    language = nil
  }

  init?(opening: InlineCode, closing: InlineCode, in content: InlineText) {
    var text = ""
    if opening.markup == "<" {
      let view = content.text.utf8
      let start = view.index(view.startIndex, offsetBy: min(opening.offset, view.count))
      let end = view.index(view.startIndex, offsetBy: min(max(opening.offset, closing.offset), view.count))
      text = String(content.text[start..<end])
    }
    guard let found = LinkAddress.address(opening: opening.markup, closing: closing.markup, text: text),
      LinkAddress.isSafe(found) || Self.isInternal(found)
    else { return nil }
    address = found
    language = Self.language(opening.markup, closing.markup)
  }

  /// An address without a scheme and without another host.
  private static func isInternal(_ address: String) -> Bool {
    guard let first = address.utf8.first, !address.hasPrefix("//"), !address.hasPrefix("/\\"), first != 0x5C else {
      return false
    }
    guard address.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return false }
    let head = address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !head.unicodeScalars.contains(":") && !head.unicodeScalars.contains("&")
  }

  private static func language(_ opening: String, _ closing: String) -> LanguageTag? {
    if let start = opening.firstRange(of: "hreflang=\"") {
      return try? LanguageTag(String(opening[start.upperBound...].prefix { $0 != "\"" }))
    }
    guard let brace = closing.firstIndex(of: "{"), let end = closing[brace...].firstIndex(of: "}"),
      closing[end...].hasPrefix("}->")
    else { return nil }
    return try? LanguageTag(String(closing[closing.index(after: brace)..<end]))
  }

  /// The address with the given characters percent-encoded, for a syntax in which they have a meaning.
  func encoding(_ special: String) -> String {
    var result = ""
    for scalar in address.unicodeScalars {
      if special.unicodeScalars.contains(scalar) || scalar.value <= 0x20 {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
