import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The index of a pair of languages as a file beside the store: a cache that can be deleted at any time.
///
/// A header says for which state of which store it stands, a table at the end where the blocks of the two images lie; both
/// are checked when the file is opened, the parts of the blocks when a search first needs them (`BlockStorage`).
/// What does not agree with its checksum is not used: the index is built anew.
enum IndexFile {
  /// What the file stands for.
  struct State: Equatable {
    var store: Int64
    var nextUnit: Int64
    var nextChange: Int64
  }

  /// "CqIndex" and the version of the format.
  private static let magic: Int64 = 0x0443_7149_6E64_6578
  /// Magic, checksum of the rest and the table, store, next unit, next change, two sizes, two counts of blocks, where the
  /// table begins.
  private static let headerNumbers = 10

  /// An index file that stays open as long as somebody holds this, also when it is replaced meanwhile.
  final class Descriptor: Sendable {
    private let number: Int32

    init?(_ path: String) {
      number = open(path, O_RDONLY | O_CLOEXEC)
      if number < 0 { return nil }
    }

    deinit { close(number) }

    /// The file's size in bytes.
    var size: Int {
      var status = stat()
      return fstat(number, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Fills a buffer from a place on; false when the file ends before or cannot be read.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
      FileBytes.read(into: buffer, from: number, at: offset)
    }

    /// So many numbers from a place on, or nil when the file has fewer.
    func numbers(_ count: Int, at offset: Int) -> [Int64]? {
      var result = [Int64](repeating: 0, count: count)
      return result.withUnsafeMutableBytes { read(into: $0, at: offset) } ? result : nil
    }
  }

  /// The file of an index; language tags are safe in file names.
  static func path(_ key: FuzzyIndexes.Key, of store: String) -> String {
    "\(store)-\(key.from)-\(key.to)-\(key.metric == .words ? "words" : "characters").index"
  }

  /// Opens an index, unless there is none, it belongs to another store, or its header does not agree.
  ///
  /// - Complexity: O(blocks); one for each 65,536 texts.
  static func read(_ path: String, store: Int64) -> (state: State, all: SequenceImage, short: SequenceImage)? {
    guard let file = Descriptor(path), let header = file.numbers(headerNumbers, at: 0) else { return nil }
    let counts = (header[7], header[8])
    let tableStart = header[9]
    let size = Int64(file.size)
    guard header[0] == magic, header[2] == store, 0...(1 << 32) ~= counts.0, 0...(1 << 32) ~= counts.1,
      tableStart >= 0, tableStart & 7 == 0, tableStart <= size,
      size - tableStart == (counts.0 + counts.1) * Int64(BlockLayout.numberCount) * 8,
      let table = file.numbers(Int(size - tableStart) / 8, at: Int(tableStart))
    else { return nil }
    guard header[1] == IndexChecksum.of(header[2...] + table) else { return nil }
    let all = BlockLayout.layouts(table.prefix(Int(counts.0) * BlockLayout.numberCount))
    let short = BlockLayout.layouts(table.dropFirst(all.count * BlockLayout.numberCount))
    let start = headerNumbers * 8
    guard let allBytes = BlockLayout.byteCount(all), let shortBytes = BlockLayout.byteCount(short),
      start + allBytes + shortBytes == Int(tableStart), let allSizes = sizes(header[5]),
      let shortSizes = sizes(header[6])
    else { return nil }
    let state = State(store: store, nextUnit: header[3], nextChange: header[4])
    return (
      state,
      SequenceImage(
        sizes: allSizes, layouts: all,
        storage: BlockStorage(file, offset: start, byteCount: allBytes, blockCount: all.count)),
      SequenceImage(
        sizes: shortSizes, layouts: short,
        storage: BlockStorage(file, offset: start + allBytes, byteCount: shortBytes, blockCount: short.count))
    )
  }

  /// Writes an index under another name and puts it in place; a failure leaves no file, which costs time only.
  ///
  /// What a process that was killed left behind half-written is removed after an hour.
  /// - Returns: whether the file is in place.
  /// - Throws: `IndexDamage` when a layer that comes from a file is not as it was written.
  @discardableResult
  static func write(_ path: String, beside store: String, _ state: State, _ images: [SequenceLayers])
    throws(IndexDamage) -> Bool
  {
    removeLeftovers(path)
    guard let (descriptor, temporary) = FileBytes.makeTemporary(beside: path) else { return false }
    defer { close(descriptor) }
    // An index is as readable as its store.
    var status = stat()
    if stat(store, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    do {
      try fill(descriptor, state, images)
      guard rename(temporary, path) == 0 else { throw Failure() }
      return true
    } catch {
      unlink(temporary)
      if let damage = error as? IndexDamage { throw damage }
      return false
    }
  }

  /// How old a half-written file is, in seconds, when nobody can be writing it any more.
  private static let ageOfLeftovers = 3_600

  /// Removes files under the names that `write` gives to what is not complete yet.
  private static func removeLeftovers(_ path: String) {
    let slash = path.utf8.lastIndex(of: 0x2F)
    let folder = slash.map { String(path[..<$0]) } ?? "."
    let prefix = (slash.map { String(path[path.index(after: $0)...]) } ?? path) + "."
    guard let entries = opendir(folder.isEmpty ? "/" : folder) else { return }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard name.hasPrefix(prefix), name.utf8.count == prefix.utf8.count + 6 else { continue }
      var status = stat()
      guard stat("\(folder)/\(name)", &status) == 0 else { continue }
      #if canImport(Darwin)
        let changed = status.st_mtimespec.tv_sec
      #else
        let changed = status.st_mtim.tv_sec
      #endif
      if time(nil) - changed > ageOfLeftovers { unlink("\(folder)/\(name)") }
    }
  }

  private struct Failure: Error {}

  private static func fill(_ descriptor: Int32, _ state: State, _ images: [SequenceLayers]) throws {
    var header = [Int64](repeating: 0, count: headerNumbers)
    var table: [Int64] = []
    var end = headerNumbers * 8
    func append(_ bytes: UnsafeRawBufferPointer) throws {
      guard FileBytes.write(bytes, to: descriptor, at: end) else { throw Failure() }
      end += bytes.count
    }
    for (number, layers) in images.enumerated() {
      var builder = SequenceImageBuilder(layers.sizes) { try append($0) }
      try layers.write(into: &builder)
      let layouts = try builder.finish()
      header[5 + number] = Int64(layers.sizes.shorter | layers.sizes.longer << 8)
      header[7 + number] = Int64(layouts.count)
      table += layouts.flatMap(\.numbers)
    }
    header[0] = magic
    header[2] = state.store
    header[3] = state.nextUnit
    header[4] = state.nextChange
    header[9] = Int64(end)
    header[1] = IndexChecksum.of(header[2...] + table)
    try table.withUnsafeBytes { try append($0) }
    guard header.withUnsafeBytes({ FileBytes.write($0, to: descriptor, at: 0) }) else { throw Failure() }
  }

  private static func sizes(_ number: Int64) -> GramSizes? {
    [.words, .characters].first { number == Int64($0.shorter | $0.longer << 8) }
  }
}
