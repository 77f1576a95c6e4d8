import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The pages of a SQLite file as they lie on the disk, without SQLite: for files that it refuses (file format, 1.2 to 1.5
/// and 4).
///
/// What the write-ahead log beside the file has committed is in front of the file's own pages. The file is mapped and
/// never written.
final class PageFile {
  /// The size of a page in bytes.
  let pageSize: Int
  /// The bytes of a page that may hold content.
  let usableSize: Int
  /// How many pages there are, a last incomplete one not counted.
  let pageCount: Int
  private let base: UnsafeRawBufferPointer
  private let log: UnsafeRawBufferPointer
  /// The places of pages in the write-ahead log.
  private var logged: [Int: Int] = [:]

  /// Maps a file; the header may be damaged, then the page size that this program uses is assumed.
  ///
  /// - Throws: `.unreadable`, `.notFound`, `.foreignStore` when the file is empty.
  init(_ path: String) throws(CalqueError) {
    base = try Self.map(path)
    log = (try? Self.map(path + "-wal")) ?? UnsafeRawBufferPointer(start: nil, count: 0)
    guard base.count + log.count > 0 else {
      throw CalqueError(.foreignStore, "the file is empty: there is nothing to rescue", at: .init(file: path))
    }
    let raw = base.count >= 18 ? Int(base[16]) << 8 | Int(base[17]) : 0
    let named = raw == 1 ? 65536 : raw
    let isSound = base.count >= 100 && base.starts(with: Array("SQLite format 3\0".utf8))
    let size = isSound && named >= 512 && named & (named - 1) == 0 ? named : 4096
    pageSize = size
    let reserved = isSound ? Int(base[20]) : 0
    usableSize = size - (size - reserved >= 480 ? reserved : 0)
    var last = base.count / size
    let frames = Self.frames(log, pageSize: size)
    for (page, offset) in frames {
      logged[page] = offset
      last = max(last, page)
    }
    pageCount = last
  }

  deinit {
    for mapping in [base, log] {
      if let address = mapping.baseAddress { munmap(UnsafeMutableRawPointer(mutating: address), mapping.count) }
    }
  }

  /// The bytes of a page, counted from 1; nil when the file does not have it whole.
  func page(_ number: Int) -> UnsafeRawBufferPointer? {
    guard number >= 1 else { return nil }
    if let offset = logged[number] { return UnsafeRawBufferPointer(rebasing: log[offset..<(offset + pageSize)]) }
    let start = (number - 1) * pageSize
    guard start + pageSize <= base.count else { return nil }
    return UnsafeRawBufferPointer(rebasing: base[start..<(start + pageSize)])
  }

  /// The pages on the list of free ones, as far as it can be followed; what they hold was deleted.
  func freePages() -> Set<Int> {
    var free: Set<Int> = []
    guard let first = page(1) else { return [] }
    var trunk = Self.number(first, 32)
    while trunk > 1, trunk <= pageCount, free.insert(trunk).inserted, let bytes = page(trunk) {
      let count = Self.number(bytes, 4)
      guard count <= usableSize / 4 - 2 else { break }
      for index in 0..<count {
        let leaf = Self.number(bytes, 8 + index * 4)
        if leaf > 1, leaf <= pageCount { free.insert(leaf) }
      }
      trunk = Self.number(bytes, 0)
    }
    return free
  }

  /// A big-endian number of four bytes.
  static func number(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
    guard offset >= 0, offset + 4 <= bytes.count else { return 0 }
    return Int(bytes[offset]) << 24 | Int(bytes[offset + 1]) << 16 | Int(bytes[offset + 2]) << 8
      | Int(bytes[offset + 3])
  }

  private static func map(_ path: String) throws(CalqueError) -> UnsafeRawBufferPointer {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CalqueError(
        errno == ENOENT ? .notFound : .unreadable, "the file cannot be read: \(String(cString: strerror(errno)))",
        at: .init(file: path))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw CalqueError(.unreadable, "not a file but a folder or device", at: .init(file: path))
    }
    guard status.st_size > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    guard let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0), address != MAP_FAILED
    else {
      throw CalqueError(
        .unreadable, "the file cannot be read: \(String(cString: strerror(errno)))", at: .init(file: path))
    }
    return UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
  }

  /// The places of the newest committed version of each page in a write-ahead log; frames after a broken checksum do not
  /// count, as SQLite itself decides.
  private static func frames(_ log: UnsafeRawBufferPointer, pageSize: Int) -> [Int: Int] {
    guard log.count > 32, number(log, 0) | 1 == 0x377F_0683, number(log, 8) == pageSize else { return [:] }
    let isBigEndian = number(log, 0) == 0x377F_0683
    var sum: (UInt32, UInt32) = (0, 0)
    func add(_ range: Range<Int>) {
      var offset = range.lowerBound
      while offset + 8 <= range.upperBound {
        let raw = (UInt32(truncatingIfNeeded: number(log, offset)), UInt32(truncatingIfNeeded: number(log, offset + 4)))
        let pair = isBigEndian ? raw : (raw.0.byteSwapped, raw.1.byteSwapped)
        sum.0 = sum.0 &+ pair.0 &+ sum.1
        sum.1 = sum.1 &+ pair.1 &+ sum.0
        offset += 8
      }
    }
    func agrees(_ offset: Int) -> Bool { number(log, offset) == Int(sum.0) && number(log, offset + 4) == Int(sum.1) }
    add(0..<24)
    guard agrees(24) else { return [:] }
    var committed: [Int: Int] = [:]
    var pending: [Int: Int] = [:]
    var offset = 32
    while offset + 24 + pageSize <= log.count {
      guard number(log, offset + 8) == number(log, 16), number(log, offset + 12) == number(log, 20) else { break }
      add(offset..<(offset + 8))
      add((offset + 24)..<(offset + 24 + pageSize))
      guard agrees(offset + 16) else { break }
      pending[number(log, offset)] = offset + 24
      if number(log, offset + 4) != 0 {
        committed.merge(pending) { $1 }
        pending = [:]
      }
      offset += 24 + pageSize
    }
    return committed
  }
}
