import Bitext
import CZlib

/// Files that may be packed by gzip.
enum CompressedFile {
  /// The unpacked bytes of a file; nil when there is none.
  ///
  /// - Throws: `CalqueError` with code `.malformed` when it is damaged, `.limit` when it unpacks to more than `limit` bytes.
  static func read(_ path: String, limit: Int) throws(CalqueError) -> [UInt8]? {
    guard let file = czlib_open(path) else { return nil }
    defer { czlib_close(file) }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = room.withUnsafeMutableBufferPointer { czlib_read(file, $0.baseAddress, Int32($0.count)) }
      guard count >= 0 else { throw CalqueError(.malformed, "the compressed data is damaged", at: .init(file: path)) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: room[..<Int(count)])
      guard bytes.count <= limit else {
        throw CalqueError(.limit, "it unpacks to more than \(limit >> 20) MiB", at: .init(file: path))
      }
    }
  }
}
