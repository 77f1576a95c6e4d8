import Bitext
import CZip

/// A ZIP archive in memory, as Word, OpenDocument and EPUB use it: its directory is checked once, its entries are read
/// when they are asked for, and nothing is ever written to a path that it names.
///
/// A document keeps the bytes alone, which may cross threads; readers work on the archive that is open.
final class Archive {
  /// One entry of the directory.
  struct Entry: Sendable {
    let name: String
    let compressedSize: Int
    /// As the directory says it.
    let size: Int
    let isEncrypted: Bool
  }

  let bytes: [UInt8]
  private let handle: ArchiveHandle
  private let entries: [Entry]
  private let places: [String: Int]

  /// Whether bytes begin as a ZIP archive does.
  static func looksLike(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) }

  /// Reads and checks the directory.
  ///
  /// - Throws: `CalqueError` with code `.malformed` for a damaged archive, a name that leads outside or occurs twice;
  ///   `.unsupported` for an encrypted one; `.limit` for too many entries.
  init(_ bytes: [UInt8]) throws(CalqueError) {
    let handle = try ArchiveHandle(bytes)
    var entries: [Entry] = []
    var places: [String: Int] = [:]
    for index in 0..<handle.count {
      let entry = try handle.entry(index)
      try Self.check(entry)
      guard places.updateValue(index, forKey: entry.name) == nil else {
        throw CalqueError(
          .malformed, "the archive has two entries called \(entry.name.prefix(80))",
          hint: "Open the file in the program that made it and save it again.")
      }
      entries.append(entry)
    }
    self.bytes = bytes
    self.handle = handle
    self.entries = entries
    self.places = places
  }

  private static func check(_ entry: Entry) throws(CalqueError) {
    if entry.isEncrypted {
      throw CalqueError(
        .unsupported, "the file is password-protected", hint: "Save it without a password, and try again.")
    }
    let parts = entry.name.split(separator: "/", omittingEmptySubsequences: false)
    let leadsOutside =
      entry.name.hasPrefix("/") || entry.name.contains("\\") || entry.name.contains("\0") || parts.contains("..")
      || parts.first.map { $0.count == 2 && $0.hasSuffix(":") } == true
    if leadsOutside {
      throw CalqueError(
        .malformed, "the archive has an entry that leads outside it: \(entry.name.prefix(80))",
        hint: "No program writes such a file by itself. It was not opened.")
    }
  }

  /// Whether there is an entry of a name.
  func has(_ name: String) -> Bool { places[name] != nil }

  /// The content of an entry, or nil when there is none of that name.
  ///
  /// - Throws: `CalqueError` with code `.limit` beyond `DocumentLimits.partSize` or `DocumentLimits.compressionRatio`,
  ///   `.malformed` when the data is damaged.
  func read(_ name: String) throws(CalqueError) -> [UInt8]? {
    guard let index = places[name] else { return nil }
    return try handle.read(index, entries[index])
  }

  /// The archive with some entries replaced; all others are copied as they stand.
  ///
  /// - Throws: `CalqueError` with code `.malformed` when an entry cannot be copied.
  func replacing(_ contents: [String: [UInt8]]) throws(CalqueError) -> [UInt8] {
    var writer = try ArchiveWriter()
    for (index, entry) in entries.enumerated() {
      if let content = contents[entry.name] {
        try writer.add(entry.name, content, date: handle.date(index))
      } else {
        try writer.copy(index, entry.name, from: handle)
      }
    }
    return try writer.finish()
  }
}

/// The C handle of an archive, open while it is used.
final class ArchiveHandle {
  fileprivate let handle: OpaquePointer
  private let storage: UnsafeMutableBufferPointer<UInt8>

  init(_ bytes: [UInt8]) throws(CalqueError) {
    storage = .allocate(capacity: bytes.count)
    _ = storage.initialize(from: bytes)
    var found: Int64 = 0
    guard
      let opened = czip_open(storage.baseAddress, Int64(bytes.count), Int64(DocumentLimits.archiveEntries), &found)
    else {
      storage.deallocate()
      if found > 0 {
        throw CalqueError(
          .limit, "the archive has \(found) entries, more than \(DocumentLimits.archiveEntries)",
          hint: "Open the file in the program that made it and save it again.")
      }
      throw CalqueError(
        .malformed, "the archive is damaged or incomplete: its directory cannot be read",
        hint: "Ask for the file again, or open it in the program that made it and save it anew.")
    }
    handle = opened
  }

  deinit {
    czip_close(handle)
    storage.deallocate()
  }

  var count: Int { Int(czip_count(handle)) }

  func date(_ index: Int) -> UInt32 { czip_entry_at(handle, Int32(index)).date }

  func entry(_ index: Int) throws(CalqueError) -> Archive.Entry {
    let raw = czip_entry_at(handle, Int32(index))
    var length: Int32 = 0
    guard let name = czip_name(handle, Int32(index), &length) else { throw CalqueError(.limit, "out of memory") }
    let letters = UnsafeBufferPointer(start: name, count: Int(length)).map { UInt8(bitPattern: $0) }
    return Archive.Entry(
      name: String(decoding: letters, as: UTF8.self), compressedSize: Int(clamping: raw.compressed_size),
      size: Int(clamping: raw.size), isEncrypted: raw.is_encrypted)
  }

  /// Reads an entry; memory grows with what is really there, never with what the directory claims.
  func read(_ index: Int, _ entry: Archive.Entry) throws(CalqueError) -> [UInt8] {
    let limit = min(
      DocumentLimits.partSize, max(1 << 20, entry.compressedSize * DocumentLimits.compressionRatio))
    guard entry.size <= limit else { throw Self.tooLarge(entry, limit) }
    let status = czip_begin(handle, Int32(index))
    guard status == 0 else { throw Self.damaged(entry, status) }
    var result: [UInt8] = []
    let chunk = 1 << 16
    while true {
      var count: Int32 = 0
      result += [UInt8](unsafeUninitializedCapacity: chunk) { buffer, filled in
        count = czip_read(handle, buffer.baseAddress, Int32(chunk))
        filled = max(0, Int(count))
      }
      guard count >= 0 else {
        _ = czip_end(handle)
        throw Self.damaged(entry, count)
      }
      if count == 0 { break }
      guard result.count <= limit else {
        _ = czip_end(handle)
        throw Self.tooLarge(entry, limit)
      }
    }
    guard czip_end(handle) == 0 else { throw Self.damaged(entry, Int32(CZIP_DAMAGED)) }
    return result
  }

  private static func tooLarge(_ entry: Archive.Entry, _ limit: Int) -> CalqueError {
    CalqueError(
      .limit, "\(entry.name.prefix(80)) unpacks to more than \(limit >> 20) MiB, out of \(entry.compressedSize) bytes",
      hint:
        "A part may have \(DocumentLimits.partSize >> 20) MiB and \(DocumentLimits.compressionRatio) times its packed size."
    )
  }

  private static func damaged(_ entry: Archive.Entry, _ status: Int32) -> CalqueError {
    status == Int32(CZIP_UNSUPPORTED)
      ? CalqueError(.unsupported, "\(entry.name.prefix(80)) is packed by a method that is not deflate")
      : CalqueError(
        .malformed, "\(entry.name.prefix(80)) is damaged in the archive",
        hint: "Ask for the file again, or open it in the program that made it and save it anew.")
  }
}

/// Writes an archive in memory; the same input gives the same bytes.
struct ArchiveWriter: ~Copyable {
  private let handle: OpaquePointer

  /// MS-DOS date of entries that have none of their own: 1 January 1980.
  static let noDate: UInt32 = 0x0021_0000

  init() throws(CalqueError) {
    guard let created = czip_create() else { throw CalqueError(.limit, "out of memory") }
    handle = created
  }

  deinit { czip_discard(handle) }

  /// Copies an entry with its packed bytes.
  mutating func copy(_ index: Int, _ name: String, from archive: ArchiveHandle) throws(CalqueError) {
    guard czip_copy(handle, archive.handle, Int32(index)) == 0 else {
      throw CalqueError(.malformed, "\(name.prefix(80)) cannot be copied out of the archive")
    }
  }

  /// Adds an entry.
  mutating func add(
    _ name: String, _ bytes: [UInt8], isCompressed: Bool = true, date: UInt32 = noDate
  ) throws(CalqueError) {
    let status = bytes.withUnsafeBufferPointer {
      czip_add(handle, name, $0.baseAddress, Int64($0.count), isCompressed, date)
    }
    guard status == 0 else { throw CalqueError(.limit, "\(name) cannot be packed: out of memory") }
  }

  /// Ends the archive.
  mutating func finish() throws(CalqueError) -> [UInt8] {
    var length: Int64 = 0
    guard let bytes = czip_finish(handle, &length) else { throw CalqueError(.limit, "out of memory") }
    return Array(UnsafeBufferPointer(start: bytes, count: Int(length)))
  }
}
