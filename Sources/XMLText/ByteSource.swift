public import Bitext

/// Bytes that arrive in pieces, so that a file need not be in memory as a whole.
public struct ByteSource {
  private let next: () throws(CalqueError) -> ArraySlice<UInt8>?

  /// Creates a source from a function that gives the next piece, or nil at the end.
  public init(next: @escaping () throws(CalqueError) -> ArraySlice<UInt8>?) { self.next = next }

  /// Creates a source of bytes that are in memory already; they are not copied.
  public init(_ bytes: [UInt8]) {
    var rest: ArraySlice<UInt8>? = bytes[...]
    self.init { () throws(CalqueError) in
      defer { rest = nil }
      return rest
    }
  }

  /// Creates a source of bytes that were taken already, and of what follows them.
  public init(_ head: [UInt8], then rest: ByteSource) {
    var isFirst = true
    self.init { () throws(CalqueError) in
      guard isFirst else { return try rest.read() }
      isFirst = false
      return head[...]
    }
  }

  /// The next piece; an empty one is no end, nil is.
  ///
  /// - Throws: what the function that the source was made of throws.
  public func read() throws(CalqueError) -> ArraySlice<UInt8>? { try next() }

  /// All that is left, in one array.
  ///
  /// - Parameter limit: how many bytes at most.
  /// - Returns: the bytes.
  /// - Throws: `CalqueError` with code `.limit` when there are more, or what reading throws.
  public func readAll(limit: Int = .max) throws(CalqueError) -> [UInt8] {
    var result: [UInt8] = []
    while let piece = try read() {
      guard piece.count <= limit - result.count else {
        throw CalqueError(.limit, "more than \(limit) bytes")
      }
      if result.isEmpty, piece.startIndex == 0 { result = Array(piece) } else { result.append(contentsOf: piece) }
    }
    return result
  }
}
