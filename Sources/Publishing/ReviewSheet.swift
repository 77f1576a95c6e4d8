public import Bitext
import Documents

/// A Word file for a reviewer: one table with the source, the translation and notes, which comes back with its ids.
///
/// Codes stand as marks: `⟨1⟩` opens, `⟨/1⟩` closes, `⟨1/⟩` stands alone; the number is the code's id.
public enum ReviewSheet {
  /// The file; the same document gives the same bytes.
  ///
  /// - Throws: `CalqueError` with code `.limit` when there is no memory.
  /// - Complexity: O(n).
  public static func docx(_ document: BilingualDocument) throws(CalqueError) -> [UInt8] {
    let space = "http://schemas.openxmlformats.org"
    let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    return try ArchiveFile.bytes(of: [
      .init(
        "[Content_Types].xml",
        declaration
          + "<Types xmlns=\"\(space)/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"\(type).document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"\(type).styles+xml\"/></Types>"
      ),
      .init(
        "_rels/.rels",
        declaration
          + "<Relationships xmlns=\"\(space)/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"\(space)/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
      ),
      .init(
        "word/_rels/document.xml.rels",
        declaration
          + "<Relationships xmlns=\"\(space)/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"\(space)/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>"
      ),
      .init("word/document.xml", declaration + body(document, "\(space)/wordprocessingml/2006/main")),
      .init(
        "word/styles.xml",
        declaration
          + "<w:styles xmlns:w=\"\(space)/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr></w:style></w:styles>"
      ),
    ])
  }

  private static let widths = [900, 5_600, 5_600, 2_400]

  private static func body(_ document: BilingualDocument, _ namespace: String) -> String {
    var result = "<w:document xmlns:w=\"\(namespace)\"><w:body>"
    result += "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>\(run(PageTitle.of(document).target))</w:p>"
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFBFBF\"/>"
    }
    result += "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>\(borders.joined())</w:tblBorders>"
    result += "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
    result += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    let heads = ["id", document.sourceLanguage.identifier, document.targetLanguage.identifier, "notes"]
    result += "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
    for (index, head) in heads.enumerated() { result += cell(index, run(head, properties: "<w:b/>"), shade: "E7E6E6") }
    result += "</w:tr>"
    for segment in document.segments {
      let source = language(document.sourceLanguage)
      let target = language(document.targetLanguage)
      result += "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
      result += cell(0, run(segment.id, properties: "<w:color w:val=\"767676\"/>"), shade: "F7F7F7")
      result += cell(
        1, segment.sourceParts.isEmpty ? "" : runs(segment.source, source), shade: "F7F7F7",
        isRightToLeft: document.sourceLanguage.isRightToLeft)
      result += cell(
        2, segment.target.map { runs($0, target) } ?? "", isRightToLeft: document.targetLanguage.isRightToLeft)
      result += cell(3, segment.notes.map { run($0) }.joined(separator: "<w:r><w:br/></w:r>"))
      result += "</w:tr>"
    }
    return result + "</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
      + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
  }

  private static func language(_ tag: LanguageTag) -> String {
    let value = HTMLText(escaping: tag.identifier).html
    return "<w:lang w:val=\"\(value)\" w:eastAsia=\"\(value)\" w:bidi=\"\(value)\"/>"
  }

  private static func cell(_ column: Int, _ content: String, shade: String? = nil, isRightToLeft: Bool = false)
    -> String
  {
    let fill = shade.map { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\($0)\"/>" } ?? ""
    let direction = isRightToLeft ? "<w:pPr><w:bidi/></w:pPr>" : ""
    return
      "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/>\(fill)</w:tcPr><w:p>\(direction)\(content)</w:p></w:tc>"
  }

  private static func runs(_ content: InlineText, _ language: String) -> String {
    content.pieces.map { piece in
      switch piece {
      case .text(let text): run(text, properties: language)
      case .code(let code): run(mark(code), properties: "<w:color w:val=\"2F5496\"/>" + language)
      }
    }.joined()
  }

  private static func run(_ text: String, properties: String = "") -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      "<w:t xml:space=\"preserve\">\(HTMLText(escaping: String(line)).html)</w:t>"
    }
    return "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")\(lines.joined(separator: "<w:br/>"))</w:r>"
  }

  /// How a code is shown.
  static func mark(_ code: InlineCode) -> String {
    switch code.role {
    case .opening: "⟨\(code.id)⟩"
    case .closing: "⟨/\(code.id)⟩"
    case .standalone: "⟨\(code.id)/⟩"
    }
  }

  /// A row that came back.
  public struct Row: Hashable, Sendable {
    /// The row's id.
    public let id: String
    /// The source with marks for codes.
    public let source: String
    /// The translation with marks for codes.
    public let target: String
    /// The reviewer's notes.
    public let notes: String
  }

  /// Whether a Word file holds the table of a review sheet.
  public static func isSheet(_ bytes: [UInt8]) -> Bool { (try? read(bytes)) != nil }

  /// Reads the rows of a sheet that came back from a reviewer.
  ///
  /// - Parameter bytes: the Word file, as saved by any word processor.
  /// - Returns: the rows below the header.
  /// - Throws: `CalqueError` as `WordTable.rows` does; `.malformed` when it has no table of four columns headed by `id`.
  public static func read(_ bytes: [UInt8]) throws(CalqueError) -> [Row] {
    let rows = try WordTable.rows(of: bytes)
    guard let head = rows.firstIndex(where: { $0.count == 4 && $0[0] == "id" && $0[3] == "notes" }) else {
      throw CalqueError(
        .malformed, "this is no review sheet: it has no table headed id … notes",
        hint: "Send back the file that calque export --to docx made, with its table.")
    }
    return rows[(head + 1)...].filter { $0.count == 4 && !$0[0].isEmpty }.map {
      Row(id: $0[0], source: $0[1], target: $0[2], notes: $0[3])
    }
  }

  /// A text with the codes that its marks name.
  ///
  /// - Parameters:
  ///   - text: as a reviewer left it.
  ///   - codes: the codes that may stand in it.
  /// - Returns: the text with codes, and the marks that name none of them or one that was used already.
  public static func content(_ text: String, codes: [InlineCode]) -> (content: InlineText, unknown: [String]) {
    var left = codes
    var unknown: [String] = []
    var pieces: [InlineText.Piece] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: "⟨"), let end = rest[start...].firstIndex(of: "⟩") {
      let mark = String(rest[start...end])
      pieces.append(.text(String(rest[..<start])))
      if let found = left.firstIndex(where: { Self.mark($0) == mark }) {
        pieces.append(.code(left.remove(at: found)))
      } else if mark.utf8.count <= 24 {
        unknown.append(mark)
      } else {
        pieces.append(.text(mark))
      }
      rest = rest[rest.index(after: end)...]
    }
    pieces.append(.text(String(rest)))
    return (InlineText(pieces: pieces), unknown)
  }
}
