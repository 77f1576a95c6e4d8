#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes of open files, whole or not at all: what the system does in part, or breaks off for a signal, is carried on.
enum FileBytes {
  /// Makes an empty file with a name of its own beside a path, for nobody else to read.
  ///
  /// - Returns: its descriptor, which no child process inherits, and its name; nil when it cannot be made.
  static func makeTemporary(beside path: String) -> (descriptor: Int32, path: String)? {
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return (descriptor, String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  /// Fills a buffer from a place on; false when the file ends before or cannot be read.
  static func read(into buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32, at offset: Int) -> Bool {
    carriedOn(buffer.count) { done in
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      return pread(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
    }
  }

  /// Writes bytes from a place on; false when they cannot all be written.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, at offset: Int) -> Bool {
    carriedOn(bytes.count) { done in
      let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
      return pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
    }
  }

  /// Calls `body` with the bytes done so far until all are; false when it fails or does nothing.
  private static func carriedOn(_ count: Int, _ body: (Int) -> Int) -> Bool {
    var done = 0
    while done < count {
      let result = body(done)
      if result < 0 && errno == EINTR { continue }
      guard result > 0 else { return false }
      done += result
    }
    return true
  }
}
