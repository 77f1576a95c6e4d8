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
/// are checked when the file is opened, the parts of the blocks when a search first needs them, so that a file of any size opens at once.
/// What does not agree with its checksum is not used: the index is built anew.
enum IndexFile {
  /// What the file stands for.
  struct State: Equatable {
    var store: Int64
    var nextUnit: Int64
    var nextChange: Int64
  }

  /// "CqIndex" and the version of the format.
  private static let magic: Int64 = 0x0243_7149_6E64_6578
  /// Magic, checksum of the rest and the table, store, next unit, next change, two sizes, two counts of blocks, where the
  /// table begins.
  private static let headerNumbers = 10

  /// A file that stays mapped as long as somebody holds this.
  ///
  /// Unchecked: the mapping is read-only, and it is never changed.
  final class Mapping: @unchecked Sendable {
    let bytes: UnsafeRawBufferPointer

    init?(_ path: String) {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_size >= IndexFile.headerNumbers * 8,
        let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED
      else { return nil }
      bytes = UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
  }

  /// The file of an index; language tags are safe in file names.
  static func path(_ key: FuzzyIndexes.Key, of store: String) -> String {
    "\(store)-\(key.from)-\(key.to)-\(key.metric == .words ? "words" : "characters").index"
  }

  /// Opens an index, unless there is none, it belongs to another store, or its header does not agree.
  ///
  /// - Complexity: O(blocks); one for each 65,536 texts.
  static func read(_ path: String, store: Int64) -> (state: State, all: SequenceImage, short: SequenceImage)? {
    guard let mapping = Mapping(path), let base = mapping.bytes.baseAddress else { return nil }
    let header = (0..<headerNumbers).map { mapping.bytes.load(fromByteOffset: $0 * 8, as: Int64.self) }
    let counts = (header[7], header[8])
    let tableStart = header[9]
    let size = Int64(mapping.bytes.count)
    guard header[0] == magic, header[2] == store, 0...(1 << 32) ~= counts.0, 0...(1 << 32) ~= counts.1,
      tableStart >= 0, tableStart & 7 == 0, tableStart <= size,
      size - tableStart == (counts.0 + counts.1) * Int64(SequenceImage.BlockLayout.numberCount) * 8
    else { return nil }
    let table = stride(from: Int(tableStart), to: Int(size), by: 8).map {
      mapping.bytes.load(fromByteOffset: $0, as: Int64.self)
    }
    guard header[1] == IndexChecksum.of(header[2...] + table) else { return nil }
    let all = SequenceImage.BlockLayout.layouts(table.prefix(Int(counts.0) * SequenceImage.BlockLayout.numberCount))
    let short = SequenceImage.BlockLayout.layouts(table.dropFirst(all.count * SequenceImage.BlockLayout.numberCount))
    let start = headerNumbers * 8
    let middle = start + (all.last?.end ?? 0)
    guard middle + (short.last?.end ?? 0) == Int(tableStart), let allSizes = sizes(header[5]),
      let shortSizes = sizes(header[6])
    else { return nil }
    let state = State(store: store, nextUnit: header[3], nextChange: header[4])
    return (
      state,
      SequenceImage(
        sizes: allSizes, layouts: all, base: base + start, owner: .mapping(mapping), isTrusted: false),
      SequenceImage(
        sizes: shortSizes, layouts: short, base: base + middle, owner: .mapping(mapping), isTrusted: false)
    )
  }

  /// Writes an index under another name and puts it in place; a failure leaves no file, which costs time only.
  ///
  /// - Throws: `IndexDamage` when a layer that comes from a file is not as it was written.
  static func write(_ path: String, beside store: String, _ state: State, _ images: [SequenceLayers])
    throws(IndexDamage)
  {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    let temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    // mkstemp makes the file private; an index is as readable as its store.
    var status = stat()
    if stat(store, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    do {
      try fill(descriptor, state, images)
      guard rename(temporary, path) == 0 else { throw Failure() }
    } catch {
      unlink(temporary)
      if let damage = error as? IndexDamage { throw damage }
    }
  }

  private struct Failure: Error {}

  private static func fill(_ descriptor: Int32, _ state: State, _ images: [SequenceLayers]) throws {
    var header = [Int64](repeating: 0, count: headerNumbers)
    try header.withUnsafeBytes { try writeAll($0, descriptor) }
    var table: [Int64] = []
    var position = headerNumbers * 8
    for (number, layers) in images.enumerated() {
      var builder = SequenceImageBuilder(layers.sizes) { try writeAll($0, descriptor) }
      try layers.write(into: &builder)
      let layouts = try builder.finish()
      position += layouts.last?.end ?? 0
      header[5 + number] = Int64(layers.sizes.shorter | layers.sizes.longer << 8)
      header[7 + number] = Int64(layouts.count)
      table += layouts.flatMap(\.numbers)
    }
    header[0] = magic
    header[2] = state.store
    header[3] = state.nextUnit
    header[4] = state.nextChange
    header[9] = Int64(position)
    header[1] = IndexChecksum.of(header[2...] + table)
    try table.withUnsafeBytes { try writeAll($0, descriptor) }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw Failure() }
    try header.withUnsafeBytes { try writeAll($0, descriptor) }
  }

  private static func writeAll(_ bytes: UnsafeRawBufferPointer, _ descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = UnsafeRawBufferPointer(rebasing: rest)
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, chunk.baseAddress, chunk.count)
      #elseif canImport(Musl)
        let count = Musl.write(descriptor, chunk.baseAddress, chunk.count)
      #else
        let count = Darwin.write(descriptor, chunk.baseAddress, chunk.count)
      #endif
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Failure() }
      rest = rest.dropFirst(count)
    }
  }

  private static func sizes(_ number: Int64) -> GramSizes? {
    [.words, .characters].first { number == Int64($0.shorter | $0.longer << 8) }
  }
}

extension SequenceImage.BlockLayout {
  /// How many numbers describe a block.
  static let numberCount = 13

  /// The block's description as a file keeps it.
  var numbers: [Int64] {
    [
      offset, count, symbolCount, runCount, shortest, longest, shorterBuckets, shorterPostings, longerBuckets,
      longerPostings,
    ].map(Int64.init) + [checksums[0], checksums[1], checksums[2]]
  }

  /// The layouts that a file describes; the file's checksum vouches for them.
  static func layouts(_ numbers: ArraySlice<Int64>) -> [Self] {
    stride(from: numbers.startIndex, to: numbers.endIndex, by: numberCount).map { start in
      func number(_ index: Int) -> Int { Int(numbers[start + index]) }
      var layout = Self()
      layout.offset = number(0)
      layout.count = number(1)
      layout.symbolCount = number(2)
      layout.runCount = number(3)
      layout.shortest = number(4)
      layout.longest = number(5)
      layout.shorterBuckets = number(6)
      layout.shorterPostings = number(7)
      layout.longerBuckets = number(8)
      layout.longerPostings = number(9)
      for part in 0..<3 { layout.checksums[part] = numbers[start + 10 + part] }
      return layout
    }
  }
}
