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
    var result: [UInt8] = []
    result += "<w:document xmlns:w=\"\(namespace)\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>".utf8
    append(run: PageTitle.of(document).target, to: &result)
    let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFBFBF\"/>"
    }
    result += "</w:p><w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>\(borders.joined())".utf8
    result += "</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>".utf8
    result += widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined().utf8
    result += "</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>".utf8
    let heads = ["id", document.sourceLanguage.identifier, document.targetLanguage.identifier, "notes"]
    for (index, head) in heads.enumerated() {
      result += start(ofCell: index, shade: "E7E6E6").utf8
      append(run: head, properties: "<w:rPr><w:b/></w:rPr>", to: &result)
      result += Self.cellEnd.utf8
    }
    result += "</w:tr>".utf8
    appendRows(of: document, to: &result)
    result += "</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>".utf8
    result += "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\"".utf8
    result += " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>".utf8
    return String(decoding: result, as: UTF8.self)
  }

  private static func appendRows(of document: BilingualDocument, to result: inout [UInt8]) {
    let grey = "<w:rPr><w:color w:val=\"767676\"/></w:rPr>"
    let source = language(document.sourceLanguage)
    let target = language(document.targetLanguage)
    let starts = [
      start(ofCell: 0, shade: "F7F7F7"),
      start(ofCell: 1, shade: "F7F7F7", isRightToLeft: document.sourceLanguage.isRightToLeft),
      start(ofCell: 2, isRightToLeft: document.targetLanguage.isRightToLeft), start(ofCell: 3),
    ]
    for segment in document.units.lazy.flatMap(\.segments) {
      result += "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(starts[0])".utf8
      append(run: segment.id, properties: grey, to: &result)
      result += "\(cellEnd)\(starts[1])".utf8
      if !segment.sourceParts.isEmpty { append(segment.source, source, to: &result) }
      result += "\(cellEnd)\(starts[2])".utf8
      if let content = segment.target { append(content, target, to: &result) }
      result += "\(cellEnd)\(starts[3])".utf8
      for (index, note) in segment.notes.enumerated() {
        if index > 0 { result += "<w:r><w:br/></w:r>".utf8 }
        append(run: note, to: &result)
      }
      result += "\(cellEnd)</w:tr>".utf8
    }
  }

  private static func language(_ tag: LanguageTag) -> String {
    let value = HTMLText(escaping: tag.identifier).html
    return "<w:lang w:\(tag.isRightToLeft ? "bidi" : "val")=\"\(value)\"/>"
  }

  private static let cellEnd = "</w:p></w:tc>"

  private static func start(ofCell column: Int, shade: String? = nil, isRightToLeft: Bool = false) -> String {
    let fill = shade.map { "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\($0)\"/>" } ?? ""
    let direction = isRightToLeft ? "<w:pPr><w:bidi/></w:pPr>" : ""
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/>\(fill)</w:tcPr><w:p>\(direction)"
  }

  private static func append(_ content: InlineText, _ language: String, to result: inout [UInt8]) {
    let plain = "<w:rPr>\(language)</w:rPr>"
    for piece in content.pieces {
      switch piece {
      case .text(let text): append(run: text, properties: plain, to: &result)
      case .code(let code):
        append(
          run: mark(code), properties: "<w:rPr><w:color w:val=\"2F5496\"/>\(language)</w:rPr>", to: &result)
      }
    }
  }

  private static func append(run text: String, properties: String = "", to result: inout [UInt8]) {
    result += "<w:r>\(properties)".utf8
    // Most texts are one line; looking for its end among characters would take longer than all else.
    let isOneLine = !text.utf8.contains(0x0A)
    let lines = isOneLine ? [text] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, line) in lines.enumerated() {
      result += (index == 0 ? "<w:t xml:space=\"preserve\">" : "<w:br/><w:t xml:space=\"preserve\">").utf8
      HTMLText.append(escaping: line, to: &result)
      result += "</w:t>".utf8
    }
    result += "</w:r>".utf8
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
