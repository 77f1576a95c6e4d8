import Synchronization

/// The memory of an image's blocks: made by this process, or a file whose parts are read and checked when a search first
/// needs them, so that a file of any size opens at once.
///
/// A file is read rather than mapped: when somebody truncates it meanwhile, a read ends early instead of the process, and
/// what was checked cannot change afterwards.
final class BlockStorage: Sendable {
  /// Memory of the process's own.
  ///
  /// Unchecked: written before anybody else sees it, and never after.
  final class Allocation: @unchecked Sendable {
    let start: UnsafeMutableRawPointer

    init(byteCount: Int) { start = .allocate(byteCount: max(8, byteCount), alignment: 16) }

    deinit { start.deallocate() }
  }

  private enum Source {
    case memory(Allocation)
    /// A file, and where in it the image begins.
    case file(IndexFile.Descriptor, Int)
  }

  private let source: Source
  /// The parts of a file that were read.
  private let parts: Mutex<[Allocation?]>

  /// Blocks that this process made, one after the other.
  init(_ memory: Allocation) {
    source = .memory(memory)
    parts = Mutex([])
  }

  /// Blocks in a file from an offset on.
  init(_ file: IndexFile.Descriptor, offset: Int, blockCount: Int) {
    source = .file(file, offset)
    parts = Mutex([Allocation?](repeating: nil, count: blockCount * BlockLayout.Part.allCases.count))
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
    switch source {
    case .memory(let allocation): return UnsafeRawPointer(allocation.start + bytes.lowerBound)
    case .file(let file, let offset):
      let known = parts.withLock { $0[number] }
      if let known { return UnsafeRawPointer(known.start) }
      let read = Allocation(byteCount: bytes.count)
      let buffer = UnsafeMutableRawBufferPointer(start: read.start, count: bytes.count)
      guard file.read(into: buffer, at: offset + bytes.lowerBound),
        IndexChecksum.of(UnsafeRawBufferPointer(buffer)) == checksum
      else { throw IndexDamage() }
      // Another thread may have read it as well: the first stays, for somebody may hold its address.
      let kept = parts.withLock { parts in
        if let first = parts[number] { return first }
        parts[number] = read
        return read
      }
      return UnsafeRawPointer(kept.start)
    }
  }
}
