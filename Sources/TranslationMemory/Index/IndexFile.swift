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
/// A header of one page says for which state of which store it stands and where the two images lie; checksums over the
/// header and the images are checked before anything is used. What does not fit is passed over, and built anew.
enum IndexFile {
  /// What the file stands for.
  struct State: Equatable {
    var store: Int64
    var nextUnit: Int64
    var nextChange: Int64
  }

  private static let headerSize = 4096
  /// "CqIndex" and the version of the format.
  private static let magic: Int64 = 0x0143_7149_6E64_6578

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
      guard fstat(descriptor, &status) == 0, status.st_size >= IndexFile.headerSize,
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

  /// Reads an index, unless there is none, it belongs to another store, or anything in it does not agree.
  static func read(_ path: String, store: Int64) -> (state: State, all: SequenceImage, short: SequenceImage)? {
    guard let mapping = Mapping(path), let base = mapping.bytes.baseAddress else { return nil }
    let header = (0..<32).map { mapping.bytes.load(fromByteOffset: $0 * 8, as: Int64.self) }
    guard header[0] == magic, header[1] == checksum(Array(header[2...])), header[3] == store,
      let all = layout(header[6..<14]), let short = layout(header[14..<22])
    else { return nil }
    let size = headerSize + all.byteCount + short.byteCount
    guard size == mapping.bytes.count, checksum(mapping.bytes[headerSize...]) == header[2] else { return nil }
    let state = State(store: store, nextUnit: header[4], nextChange: header[5])
    return (
      state, SequenceImage(all, base + headerSize, .mapping(mapping)),
      SequenceImage(short, base + headerSize + all.byteCount, .mapping(mapping))
    )
  }

  /// Writes an index under another name and puts it in place; a failure leaves no file, which costs time only.
  static func write(_ path: String, _ state: State, all: SequenceImage, short: SequenceImage) {
    var header = [Int64](repeating: 0, count: headerSize / 8)
    header[0] = magic
    header[2] = checksum([all.bytes, short.bytes])
    header[3] = state.store
    header[4] = state.nextUnit
    header[5] = state.nextChange
    header.replaceSubrange(6..<14, with: numbers(all.layout))
    header.replaceSubrange(14..<22, with: numbers(short.layout))
    header[1] = checksum(Array(header[2..<32]))
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return }
    let temporary = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let isWritten =
      header.withUnsafeBytes { writeAll($0, descriptor) }
      && writeAll(all.bytes, descriptor) && writeAll(short.bytes, descriptor)
    close(descriptor)
    if !isWritten || rename(temporary, path) != 0 { unlink(temporary) }
  }

  private static func writeAll(_ bytes: UnsafeRawBufferPointer, _ descriptor: Int32) -> Bool {
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
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func numbers(_ layout: SequenceImage.Layout) -> [Int64] {
    [
      layout.count, layout.symbolCount, layout.longest, layout.sizes.shorter | layout.sizes.longer << 8,
      layout.shorterBuckets, layout.longerBuckets, layout.shorterPostings, layout.longerPostings,
    ].map(Int64.init)
  }

  /// A layout whose numbers are possible; what they describe is vouched for by the checksum.
  private static func layout(_ numbers: ArraySlice<Int64>) -> SequenceImage.Layout? {
    let values = Array(numbers)
    guard values.allSatisfy({ $0 >= 0 && $0 <= Int64(UInt32.max) }) else { return nil }
    let layout = SequenceImage.Layout(
      count: Int(values[0]), symbolCount: Int(values[1]), longest: Int(values[2]),
      sizes: GramSizes(shorter: Int(values[3] & 0xFF), longer: Int(values[3] >> 8)), shorterBuckets: Int(values[4]),
      longerBuckets: Int(values[5]), shorterPostings: Int(values[6]), longerPostings: Int(values[7]))
    guard layout.sizes == .words || layout.sizes == .characters else { return nil }
    return layout
  }

  private static func checksum(_ numbers: [Int64]) -> Int64 {
    var hash = ContentHash()
    for number in numbers { hash.combine(UInt64(bitPattern: number)) }
    return hash.stored
  }

  private static func checksum(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int64 {
    checksum([UnsafeRawBufferPointer(rebasing: bytes)])
  }

  /// One checksum over several stretches, four words at a time; each stretch is a whole number of words.
  private static func checksum(_ stretches: [UnsafeRawBufferPointer]) -> Int64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4)
    let factor = SIMD4<UInt64>(repeating: 0xD6E8_FEB8_6659_FD93)
    var lane = 0
    var block = SIMD4<UInt64>.zero
    for stretch in stretches {
      let words = stretch.bindMemory(to: UInt64.self)
      for word in words {
        block[lane] = word
        lane += 1
        if lane == 4 {
          lane = 0
          let mixed = (lanes ^ block) &* factor
          lanes = mixed ^ (mixed &>> 29)
        }
      }
    }
    for rest in lane..<4 { block[rest] = 0 }
    var hash = ContentHash()
    for index in 0..<4 { hash.combine(lanes[index] ^ block[index]) }
    return hash.stored
  }
}
