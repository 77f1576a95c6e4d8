import Bitext

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that only grows, each addition durable when the call returns.
final class AppendingFile {
  private let path: String
  private let descriptor: Int32
  /// How long it is, in bytes.
  private(set) var size: Int

  /// Opens an existing file and cuts off what stands behind its first bytes.
  ///
  /// - Throws: `CalqueError` `.unwritable`.
  init(_ path: String, keeping size: Int) throws(CalqueError) {
    self.path = path
    self.size = size
    descriptor = open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileSystem.failure(errno, path, reading: false) }
    guard ftruncate(descriptor, off_t(size)) == 0, lseek(descriptor, off_t(size), SEEK_SET) >= 0 else {
      throw FileSystem.failure(errno, path, reading: false)
    }
  }

  deinit { close(descriptor) }

  /// Adds bytes; when they cannot be made durable none of them stays.
  ///
  /// - Throws: `CalqueError` `.unwritable`.
  func append(_ bytes: [UInt8]) throws(CalqueError) {
    if FileSystem.writeAll(bytes, to: descriptor), fdatasync(descriptor) == 0 {
      size += bytes.count
      return
    }
    let problem = errno
    ftruncate(descriptor, off_t(size))
    lseek(descriptor, off_t(size), SEEK_SET)
    throw FileSystem.failure(problem, path, reading: false)
  }
}

/// The right to change an article: held by one session of one process, and let go when the process ends, however it ends.
final class ArticleLock {
  private let descriptor: Int32

  /// Takes the right.
  ///
  /// - Throws: `CalqueError` `.busy` when somebody has it, with the number of the process; `.unwritable`.
  init(_ path: String, article: String) throws(CalqueError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileSystem.failure(errno, path, reading: false) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // All that is stored has its value, so the end of this object closes the file: a second time would be another's.
      let holder = (try? FileSystem.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      throw CalqueError(
        .busy, "\(article) is open in another editor\(holder.isEmpty ? "" : " (process \(holder))")",
        hint: "Go on there, or stop that calque edit first.")
    }
    ftruncate(descriptor, 0)
    _ = FileSystem.writeAll(Array("\(getpid())".utf8), to: descriptor)
  }

  deinit { close(descriptor) }
}
