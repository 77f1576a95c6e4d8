import Bitext
import FoundationEssentials

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The reader of our output went away: silent success.
struct OutputClosed: Error {}

/// Standard output: data only, buffered, and a full disk is an error while a closed pipe is not.
final class Output {
  private var buffer: [UInt8] = []
  private let encoder: JSONEncoder
  /// The file that takes all in place of standard output, when it is finished.
  private let destination: OutputOptions?

  /// Creates an output to standard output, or to the file that the options name.
  init(to destination: OutputOptions? = nil) {
    self.destination = destination?.output == nil ? nil : destination
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Writes a line of text.
  func line(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    buffer.append(0x0A)
    if destination == nil, buffer.count > 1 << 16 { try flush() }
  }

  /// Writes bytes as they are.
  func bytes(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if destination == nil, buffer.count > 1 << 16 { try flush() }
  }

  /// Writes a value as one line of JSON, keys in alphabetical order.
  func json(_ value: some Encodable) throws {
    buffer.append(contentsOf: try encoder.encode(value))
    buffer.append(0x0A)
    if destination == nil, buffer.count > 1 << 16 { try flush() }
  }

  /// Writes an object with an id and a list of texts as one line of JSON, as `json` would, without holding the list.
  func list(of count: Int, named name: String, before id: RecordID, _ text: (Int) -> String) throws {
    buffer.append(contentsOf: Array("{\"id\":".utf8) + (try encoder.encode(id)) + Array(",\"\(name)\":[".utf8))
    for index in 0..<count {
      if index > 0 { buffer.append(0x2C) }
      let text = text(index)
      if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
        buffer.append(contentsOf: try encoder.encode(text))
      } else {
        buffer.append(0x22)
        buffer.append(contentsOf: text.utf8)
        buffer.append(0x22)
      }
      if buffer.count > 1 << 16 { try flush() }
    }
    buffer.append(contentsOf: Array("]}\n".utf8))
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes what is buffered.
  func finish() throws {
    guard let destination else { return try flush() }
    try destination.write(buffer)
    buffer = []
  }

  /// Writes what is buffered, so that a reader that waits for an answer gets it.
  func flush() throws {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes {
        write(STDOUT_FILENO, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw OutputClosed() }
        throw CalqueError(
          .unwritable, "standard output: \(String(cString: strerror(errno)))",
          hint: "Free some room, or write elsewhere; the output is not complete.")
      }
      written += count
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
