/// The bilingual formats that can be read and written.
public enum InterchangeFormat: String, CaseIterable, Sendable {
  /// XLIFF 1.2 (OASIS, 2008), strict.
  case xliff12 = "xliff1.2"
  /// XLIFF 2.0 (OASIS, 2014; ISO 21720:2017).
  case xliff20 = "xliff2.0"
  /// XLIFF 2.1 (OASIS, 2018).
  case xliff21 = "xliff2.1"
  /// XLIFF 2.2 (OASIS, 2024).
  case xliff22 = "xliff2.2"
  /// TMX 1.4b (LISA, 2005).
  case tmx
  /// Tab-separated values with a header.
  case tsv
  /// Comma-separated values with a header (RFC 4180).
  case csv
  /// One JSON object a line.
  case jsonl
  /// GNU gettext catalogue.
  case po
  /// Two plain texts with as many lines, as Moses reads them.
  case moses
  /// Indices of aligned segments, as hunalign writes them.
  case ladder

  /// The format with a name, such as `xliff2.1` or `xlf`; nil when there is none.
  public init?(name: String) {
    switch name.lowercased() {
    case "xliff", "xliff2", "xlf", "xliff21": self = .xliff21
    case "xliff1", "xliff12", "xlf1.2": self = .xliff12
    case "xliff20": self = .xliff20
    case "xliff22": self = .xliff22
    case "json", "ndjson": self = .jsonl
    case "gettext", "pot": self = .po
    case "tab": self = .tsv
    case "hunalign": self = .ladder
    case "plain", "txt-pair": self = .moses
    case let other:
      guard let format = InterchangeFormat(rawValue: other) else { return nil }
      self = format
    }
  }

  /// The usual extension, without the dot.
  public var fileExtension: String {
    switch self {
    case .xliff12, .xliff20, .xliff21, .xliff22: "xlf"
    case .tmx: "tmx"
    case .tsv: "tsv"
    case .csv: "csv"
    case .jsonl: "jsonl"
    case .po: "po"
    case .moses: "txt"
    case .ladder: "ladder"
    }
  }

  /// Guesses the format of a file from its content, and from its name where the content does not say.
  ///
  /// - Parameters:
  ///   - bytes: the file, or its first few thousand bytes.
  ///   - fileName: its name; only the extension is looked at.
  /// - Returns: the format, or nil when it is none of these.
  public static func sniff(_ bytes: [UInt8], fileName: String) -> InterchangeFormat? {
    // Enough for a declaration, a document type, comments and the root's attributes; zero bytes are those of UTF-16.
    let head = String(decoding: bytes.prefix(16_384).filter { $0 != 0 }, as: UTF8.self)
    if let format = sniffXML(head) { return format }
    let name = fileName.lowercased()
    let fileExtension = name.split(separator: ".").last.map(String.init) ?? ""
    switch fileExtension {
    case "tsv", "tab": return .tsv
    case "csv": return .csv
    case "jsonl", "ndjson": return .jsonl
    case "po", "pot": return .po
    case "ladder": return .ladder
    default: break
    }
    let trimmed = head.drop { $0 == "\u{FEFF}" || $0.isWhitespace }
    if trimmed.hasPrefix("{\"") { return .jsonl }
    if trimmed.hasPrefix("msgid ") || trimmed.contains("\nmsgid \"") { return .po }
    return nil
  }

  private static func sniffXML(_ head: String) -> InterchangeFormat? {
    var rest = head.unicodeScalars[...]
    while let bracket = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: bracket)...]
      guard let first = rest.first else { return nil }
      if first == "?" || first == "!" { continue }
      let tag = String(String.UnicodeScalarView(rest.prefix { $0 != ">" }))
      let name = tag.prefix { $0 != " " && $0 != "\n" && $0 != "\r\n" && $0 != "\t" && $0 != "/" }
      switch name.split(separator: ":").last.map(String.init) {
      case "tmx": return .tmx
      case "xliff":
        if tag.contains("xliff:document:1.") { return .xliff12 }
        if tag.contains("xliff:document:2.2") { return .xliff22 }
        let version = attribute("version", of: tag)
        if tag.contains("xliff:document:2.") { return version == "2.0" ? .xliff20 : .xliff21 }
        return version?.hasPrefix("2.") == true ? .xliff21 : .xliff12
      default: return nil
      }
    }
    return nil
  }

  /// The value of an attribute without prefix in a start tag.
  private static func attribute(_ name: String, of tag: String) -> String? {
    for part in tag.split(whereSeparator: \.isWhitespace) where part.hasPrefix("\(name)=") {
      return part.dropFirst(name.count + 1).split { $0 == "\"" || $0 == "'" }.first.map(String.init)
    }
    return nil
  }
}
