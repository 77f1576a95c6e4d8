#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the file system knows of a file: while two stamps are equal, and the first was settled, nothing wrote the file
/// between them.
///
/// A file that is replaced has another inode, one that is written has other times or another size; the time of the last
/// change of its inode cannot be set back by `touch` or `cp -p`.
struct FileStamp: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let modified: Int64
  private let changed: Int64

  /// The stamp of a file; nil when nothing is there, or it cannot be seen.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      modified = Self.nanoseconds(status.st_mtimespec)
      changed = Self.nanoseconds(status.st_ctimespec)
    #else
      modified = Self.nanoseconds(status.st_mtim)
      changed = Self.nanoseconds(status.st_ctim)
    #endif
  }

  /// How coarse the file system's clock may be, in nanoseconds: usually some milliseconds, but old ones and FAT keep whole
  /// seconds, FAT even ones.
  private var tick: Int64 { (modified % 1_000_000_000) == 0 ? 2_000_000_000 : 20_000_000 }

  /// Whether the file was left alone for so long that a write from now on gives another stamp.
  var isSettled: Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Self.nanoseconds(now) - max(modified, changed) > tick
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// The stamps of several files by their paths, absent ones included.
struct FileStamps: Hashable, Sendable {
  private let stamps: [String: FileStamp?]
  /// Whether all of them were settled when they were taken, before anything was read; an absent file is.
  let areSettled: Bool

  init(_ paths: some Sequence<String>) {
    stamps = Dictionary(paths.map { ($0, FileStamp($0)) }, uniquingKeysWith: { first, _ in first })
    areSettled = stamps.values.allSatisfy { $0?.isSettled ?? true }
  }

  static func == (left: FileStamps, right: FileStamps) -> Bool { left.stamps == right.stamps }

  func hash(into hasher: inout Hasher) { hasher.combine(stamps) }
}
