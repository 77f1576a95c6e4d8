import Bitext

/// Tells machines that the page holds a work and its translation (schema.org `translationOfWork`).
enum LinkedData {
  static func json(of document: BilingualDocument, title: String) -> HTMLText {
    let unit = document.units.first { $0.role == .headline }
    let original = unit?.segments.first.map(\.source.line) ?? title
    let pairs = [
      "\"@context\":\"https://schema.org\"", "\"@type\":\"Article\"", "\"headline\":\(string(title))",
      "\"inLanguage\":\(string(document.targetLanguage.identifier))",
      "\"translationOfWork\":{\"@type\":\"Article\",\"headline\":\(string(original)),"
        + "\"inLanguage\":\(string(document.sourceLanguage.identifier))}",
    ]
    return HTMLText(trusted: "{\(pairs.joined(separator: ","))}")
  }

  /// A JSON string in which nothing can end the element that it stands in.
  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C, 0x26, 0x3C, 0x3E, 0..<0x20, 0x7F, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
