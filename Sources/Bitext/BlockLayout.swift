/// What a block's text alone does not show: its place in a table, the images that stand beside it.
public struct BlockLayout: Hashable, Sendable, Codable {
  /// The cell that the block stands in; nil outside of tables.
  public var cell: TableCell?
  /// The images that the block's text belongs to, or that stand before it.
  public var images: [BlockImage]

  /// Creates a layout; nothing by default.
  public init(cell: TableCell? = nil, images: [BlockImage] = []) {
    self.cell = cell
    self.images = images
  }

  /// Whether there is nothing to say.
  public var isEmpty: Bool { cell == nil && images.isEmpty }

  /// The layout as one line of text for files: words between spaces, such as `cell=1,2,3,header`.
  public var fileText: String {
    let words = (cell.map { ["cell=" + $0.fileText] } ?? []) + images.map(\.fileText)
    return words.joined(separator: " ")
  }

  /// Reads what `fileText` wrote; words that are not known are passed over.
  public init(fileText: String) {
    self.init()
    for word in fileText.split(separator: " ") {
      guard let sign = word.firstIndex(of: "=") else { continue }
      let value = String(word[word.index(after: sign)...])
      let name = word[..<sign]
      if name == "cell" {
        cell = TableCell(fileText: value)
      } else if let relation = BlockImage.Relation(rawValue: String(name)) {
        images.append(BlockImage(value, relation))
      }
    }
  }
}

/// A cell's place in its table.
///
/// Rows and columns count from 1; row 0 is the table's caption.
public struct TableCell: Hashable, Sendable, Codable {
  /// The most rows, and the most columns, that a place in a file can say.
  public static let limit = 100_000

  /// Which table of the document, from 1.
  public var table: Int
  /// The row.
  public var row: Int
  /// The column.
  public var column: Int
  /// How many columns it spans.
  public var columnSpan: Int
  /// How many rows it spans.
  public var rowSpan: Int
  /// Whether it heads its column or row.
  public var isHeader: Bool

  /// Creates a place.
  public init(table: Int, row: Int, column: Int, columnSpan: Int = 1, rowSpan: Int = 1, isHeader: Bool = false) {
    self.table = table
    self.row = row
    self.column = column
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.isHeader = isHeader
  }

  var fileText: String {
    var parts = ["\(table)", "\(row)", "\(column)"]
    if columnSpan != 1 || rowSpan != 1 { parts.append("\(columnSpan)x\(rowSpan)") }
    if isHeader { parts.append("header") }
    return parts.joined(separator: ",")
  }

  init?(fileText: String) {
    let parts = fileText.split(separator: ",")
    let numbers = parts.prefix(3).compactMap { Int($0) }
    guard numbers.count == 3, numbers.allSatisfy({ (0...Self.limit).contains($0) }), numbers[2] > 0 else { return nil }
    self.init(table: numbers[0], row: numbers[1], column: numbers[2], isHeader: parts.dropFirst(3).contains("header"))
    for spans in parts.dropFirst(3).map({ $0.split(separator: "x").compactMap { Int($0) } }) where spans.count == 2 {
      columnSpan = min(max(1, spans[0]), Self.limit)
      rowSpan = min(max(1, spans[1]), Self.limit)
    }
  }
}

/// An image that stands beside a block.
public struct BlockImage: Hashable, Sendable, Codable {
  /// What the block is to the image.
  public enum Relation: String, Hashable, Sendable, Codable {
    /// The block's text is read where the image cannot be seen.
    case alternative
    /// The block is the image's caption; the image has no words of its own.
    case caption
    /// The image, which has no words, stands before the block.
    case before
    /// The image, which has no words, stands behind the block, the last one.
    case after
  }

  /// Where the image lies, as the source says; without white space.
  public var address: String
  /// What the block is to it.
  public var relation: Relation

  /// Creates an image; white space in the address is percent-encoded.
  public init(_ address: String, _ relation: Relation) {
    self.address = Self.withoutWhitespace(address)
    self.relation = relation
  }

  /// An address with white space and control characters percent-encoded (RFC 3986, 2.1); most have none.
  private static func withoutWhitespace(_ address: String) -> String {
    var copy = address
    return copy.withUTF8 { bytes in
      func length(_ index: Int) -> Int { bytes[index] < 0x20 ? 1 : ContentIdentifier.blankLength(bytes, index) }
      guard bytes.indices.contains(where: { length($0) > 0 }) else { return address }
      let digits = Array("0123456789ABCDEF".utf8)
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count + 64)
      var index = 0
      while index < bytes.count {
        let blank = length(index)
        for byte in bytes[index..<(index + blank)] {
          result.append(UInt8(ascii: "%"))
          result.append(digits[Int(byte >> 4)])
          result.append(digits[Int(byte & 15)])
        }
        if blank == 0 { result.append(bytes[index]) }
        index += max(1, blank)
      }
      return String(decoding: result, as: UTF8.self)
    }
  }

  var fileText: String { "\(relation.rawValue)=\(address)" }
}
