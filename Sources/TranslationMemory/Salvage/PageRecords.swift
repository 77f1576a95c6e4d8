/// A value of a row.
enum RecordValue: Equatable {
  case null
  case integer(Int64)
  case text(String)
  /// Real numbers and bytes, which no table of ours holds.
  case other

  /// The number, when it is one.
  var integer: Int64? { if case .integer(let number) = self { number } else { nil } }
  /// The text, when it is one.
  var text: String? { if case .text(let text) = self { text } else { nil } }
  /// Whether it is a text or nothing.
  var isOptionalText: Bool { self == .null || text != nil }
  /// Whether it is a number or nothing.
  var isOptionalInteger: Bool { self == .null || integer != nil }
}

/// A row of a table or index as it lies in a page.
struct PageRecord: Equatable {
  /// The row's number; nil in indices and tables without one.
  var rowID: Int64?
  /// The values in order.
  var values: [RecordValue]
}

/// Reads the rows of single pages, whatever the state of the tree that they belong to (SQLite file format, 1.6 and 2.1).
///
/// Nothing is trusted: each offset and length is checked, a cell that does not fit is passed over.
struct PageRecords {
  private let file: PageFile

  init(_ file: PageFile) { self.file = file }

  /// The longest row that is read: a text of the greatest length and what belongs to it.
  private static let longestRow = TranslationMemory.longestText * 8

  /// The rows in a page of a tree: those of a table's leaf, or of an index's leaf or inner page.
  ///
  /// - Returns: the rows, and how many cells could not be read; nil when the page belongs to no tree.
  func records(inPage number: Int) -> (records: [PageRecord], broken: Int)? {
    guard let page = file.page(number) else { return nil }
    let header = number == 1 ? 100 : 0
    let isTable: Bool
    let isLeaf: Bool
    switch page[header] {
    case 0x0D: (isTable, isLeaf) = (true, true)
    case 0x0A: (isTable, isLeaf) = (false, true)
    case 0x02: (isTable, isLeaf) = (false, false)
    case 0x05: return ([], 0)
    default: return nil
    }
    let count = Int(page[header + 3]) << 8 | Int(page[header + 4])
    let pointers = header + (isLeaf ? 8 : 12)
    guard pointers + count * 2 <= file.usableSize else { return ([], 1) }
    var records: [PageRecord] = []
    var broken = 0
    for index in 0..<count {
      let offset = Int(page[pointers + index * 2]) << 8 | Int(page[pointers + index * 2 + 1])
      let isPlausible = offset >= pointers + count * 2 && offset < file.usableSize
      if isPlausible, let record = record(page, offset + (isLeaf ? 0 : 4), isTable: isTable) {
        records.append(record)
      } else {
        broken += 1
      }
    }
    return (records, broken)
  }

  private func record(_ page: UnsafeRawBufferPointer, _ start: Int, isTable: Bool) -> PageRecord? {
    var offset = start
    guard let size = Self.varint(page, &offset, file.usableSize), size > 0, size <= Int64(Self.longestRow) else {
      return nil
    }
    var rowID: Int64?
    if isTable {
      guard let number = Self.varint(page, &offset, file.usableSize) else { return nil }
      rowID = number
    }
    guard let payload = payload(page, offset, size: Int(size), isTable: isTable), let values = Self.values(payload)
    else { return nil }
    return PageRecord(rowID: rowID, values: values)
  }

  /// The bytes of a row: those in the page, and the rest from the chain of overflow pages.
  private func payload(_ page: UnsafeRawBufferPointer, _ offset: Int, size: Int, isTable: Bool) -> [UInt8]? {
    let usable = file.usableSize
    let most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23
    if size <= most {
      guard offset + size <= usable else { return nil }
      return Array(page[offset..<(offset + size)])
    }
    let least = (usable - 12) * 32 / 255 - 23
    let wanted = least + (size - least) % (usable - 4)
    let local = wanted <= most ? wanted : least
    guard offset + local + 4 <= usable else { return nil }
    var bytes = Array(page[offset..<(offset + local)])
    var next = PageFile.number(page, offset + local)
    // The length bounds the chain, so that a circle ends.
    while bytes.count < size {
      guard next > 1, next <= file.pageCount, let overflow = file.page(next) else { return nil }
      bytes += overflow[4..<(4 + min(size - bytes.count, usable - 4))]
      next = PageFile.number(overflow, 0)
    }
    return next == 0 ? bytes : nil
  }

  /// The values of a row (record format).
  private static func values(_ bytes: [UInt8]) -> [RecordValue]? {
    bytes.withUnsafeBytes { bytes in
      var offset = 0
      guard let headerSize = varint(bytes, &offset, bytes.count), headerSize >= 1, headerSize <= 400,
        Int(headerSize) <= bytes.count
      else { return nil }
      var body = Int(headerSize)
      var values: [RecordValue] = []
      while offset < Int(headerSize) {
        guard let type = varint(bytes, &offset, Int(headerSize)), let value = value(type, bytes, &body) else {
          return nil
        }
        values.append(value)
      }
      return body == bytes.count ? values : nil
    }
  }

  private static func value(_ type: Int64, _ bytes: UnsafeRawBufferPointer, _ offset: inout Int) -> RecordValue? {
    func take(_ count: Int) -> Slice<UnsafeRawBufferPointer>? {
      guard count >= 0, count <= bytes.count - offset else { return nil }
      defer { offset += count }
      return bytes[offset..<(offset + count)]
    }
    switch type {
    case 0: return .null
    case 1...6:
      guard let raw = take([1, 2, 3, 4, 6, 8][Int(type) - 1]), let first = raw.first else { return nil }
      return .integer(raw.dropFirst().reduce(Int64(Int8(bitPattern: first))) { $0 << 8 | Int64($1) })
    case 7: return take(8).map { _ in .other }
    case 8: return .integer(0)
    case 9: return .integer(1)
    case 12...Int64(Int32.max):
      guard let raw = take(Int((type - 12) / 2)) else { return nil }
      guard type.isMultiple(of: 2) == false else { return .other }
      return String(validating: raw, as: UTF8.self).map(RecordValue.text)
    default: return nil
    }
  }

  /// A number of one to nine bytes, seven bits each but for the ninth.
  private static func varint(_ bytes: UnsafeRawBufferPointer, _ offset: inout Int, _ end: Int) -> Int64? {
    var result: UInt64 = 0
    for index in 0..<9 {
      guard offset < end else { return nil }
      let byte = bytes[offset]
      offset += 1
      if index == 8 { return Int64(bitPattern: result << 8 | UInt64(byte)) }
      result = result << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int64(bitPattern: result) }
    }
    return nil
  }
}
