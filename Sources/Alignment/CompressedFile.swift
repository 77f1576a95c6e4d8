import Bitext
import CZlib

/// Files that may be packed by gzip.
enum CompressedFile {
  /// The unpacked bytes of a file; nil when there is none.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - isPacked: whether a file that is not packed is a damaged one.
  ///   - limit: the most bytes that it may unpack to.
  /// - Returns: the bytes.
  /// - Throws: `CalqueError` with code `.malformed` when it is damaged, `.limit` when it unpacks to more than `limit` bytes.
  static func read(_ path: String, isPacked: Bool, limit: Int) throws(CalqueError) -> [UInt8]? {
    guard let file = czlib_open(path) else { return nil }
    var bytes: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 16)
    var count: Int32 = 0
    repeat {
      count = room.withUnsafeMutableBufferPointer { czlib_read(file, $0.baseAddress, Int32($0.count)) }
      if count > 0 { bytes.append(contentsOf: room[..<Int(count)]) }
    } while count > 0 && bytes.count <= limit
    let isPlain = czlib_is_plain(file) != 0
    let isCutOff = czlib_close(file) != 0
    guard bytes.count <= limit else {
      throw CalqueError(.limit, "it unpacks to more than \(limit >> 20) MiB", at: .init(file: path))
    }
    guard count == 0, !isCutOff, !(isPacked && isPlain) else {
      throw CalqueError(
        .malformed, "the compressed dictionary is damaged", at: .init(file: path), hint: "Install its package again.")
    }
    return bytes
  }
}
