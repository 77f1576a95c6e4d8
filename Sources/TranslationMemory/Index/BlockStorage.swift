import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The memory of an image's blocks: made by this process, or a file whose parts are read and checked when a search first
/// needs them, so that a file of any size opens at once.
///
/// A file is read rather than mapped: when somebody truncates it meanwhile, a read ends early instead of the process, and
/// what was checked cannot change afterwards. Its parts come to lie in one stretch of memory as they lie in the file, for
/// a search jumps about in it, and the system can give a long stretch in large pages, whose places it looks up faster.
final class BlockStorage: Sendable {
  /// Memory of the process's own.
  ///
  /// Unchecked: each part of it is written before anybody else sees that part, and never after.
  final class Allocation: @unchecked Sendable {
    let start: UnsafeMutableRawPointer

    /// What the processors that we know call a large page.
    private static let largePage = 1 << 21

    init(byteCount: Int) {
      let isLong = byteCount >= Self.largePage
      start = .allocate(byteCount: max(8, byteCount), alignment: isLong ? Self.largePage : 16)
      #if os(Linux)
        // A wish: where it is not granted, everything works as well.
        if isLong { madvise(start, byteCount, MADV_HUGEPAGE) }
      #endif
    }

    deinit { start.deallocate() }
  }

  private enum Source {
    case memory
    /// A file, and where in it the image begins.
    case file(IndexFile.Descriptor, Int)
  }

  private let source: Source
  private let memory: Allocation
  /// Which parts of a file were read and found as they were written.
  private let known: Mutex<[Bool]>

  /// Blocks that this process made, one after the other.
  init(_ memory: Allocation) {
    source = .memory
    self.memory = memory
    known = Mutex([])
  }

  /// Blocks in a file from an offset on.
  init(_ file: IndexFile.Descriptor, offset: Int, byteCount: Int, blockCount: Int) {
    source = .file(file, offset)
    memory = Allocation(byteCount: byteCount)
    known = Mutex([Bool](repeating: false, count: blockCount * BlockLayout.Part.allCases.count))
  }

  /// The start of a part, valid as long as the storage lives.
  ///
  /// - Parameters:
  ///   - number: the part's number among all parts of all blocks.
  ///   - bytes: where it lies in the image.
  ///   - checksum: what it was when it was written.
  /// - Returns: the address of its first byte.
  /// - Throws: `IndexDamage` when it is not as it was written.
  func part(_ number: Int, bytes: Range<Int>, checksum: Int64) throws(IndexDamage) -> UnsafeRawPointer {
    let start = UnsafeRawPointer(memory.start + bytes.lowerBound)
    guard case .file(let file, let offset) = source else { return start }
    // Held while a part is read: nobody has the address of what is not known yet.
    let isSound = known.withLock { known in
      if known[number] { return true }
      let place = UnsafeMutableRawBufferPointer(start: memory.start + bytes.lowerBound, count: bytes.count)
      known[number] =
        file.read(into: place, at: offset + bytes.lowerBound)
        && IndexChecksum.of(UnsafeRawBufferPointer(place)) == checksum
      return known[number]
    }
    guard isSound else { throw IndexDamage() }
    return start
  }
}
