import Bitext
import UnicodeText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads standard input line by line with bounded memory; only LF ends a line.
struct LineReader {
  /// A line without its end.
  struct Line {
    /// Counted from 1.
    let number: Int
    /// The bytes; a byte order mark at the start of the input is left out.
    let bytes: [UInt8]
    /// Whether it was longer than the limit; the bytes are then its beginning.
    let isTooLong: Bool

    /// Whether there is nothing but white space.
    var isBlank: Bool { !isTooLong && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }
  }

  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0
  private var number = 0
  private var isAtEnd = false

  init(limit: Int) { self.limit = limit }

  /// The next line, or nil at the end; `beforeWaiting` runs before each read, to let answers out.
  mutating func next(beforeWaiting: () throws -> Void) throws -> Line? {
    var bytes: [UInt8] = []
    var isTooLong = false
    var hasContent = false
    while true {
      if position == buffer.count {
        if isAtEnd { break }
        try beforeWaiting()
        try fill()
        continue
      }
      hasContent = true
      let end = buffer[position...].firstIndex(of: 0x0A) ?? buffer.count
      if bytes.count + end - position <= limit {
        bytes.append(contentsOf: buffer[position..<end])
      } else {
        isTooLong = true
      }
      let isComplete = end < buffer.count
      position = isComplete ? end + 1 : end
      if isComplete { break }
    }
    guard hasContent else { return nil }
    number += 1
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return Line(number: number, bytes: bytes, isTooLong: isTooLong)
  }

  private mutating func fill() throws {
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = room.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw CalqueError(.unreadable, String(cString: strerror(errno)), at: .init(file: "standard input"))
      }
      isAtEnd = count == 0
      buffer = Array(room[..<max(0, count)])
      position = 0
      return
    }
  }
}

/// Questions about bytes.
enum TextBytes {
  /// The offset of the first byte that is not UTF-8, or nil.
  static func firstInvalid(_ bytes: [UInt8]) -> Int? { TextEncoding.firstInvalidUTF8(bytes[...]) }
}
