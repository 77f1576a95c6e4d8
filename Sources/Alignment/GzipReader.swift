import Bitext

/// Reads gzip files (RFC 1952) with DEFLATE data (RFC 1951), such as the `.dict.dz` files of dictd.
///
/// Input is not trusted: lengths are checked, and the output is limited.
struct GzipReader {
  private let bytes: [UInt8]
  private var position = 0
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []
  private let limit: Int

  /// The bytes in a gzip file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - limit: the most bytes of output.
  /// - Returns: the output of all members, one after the other.
  /// - Throws: `CalqueError` with code `.malformed` and the byte offset, or `.limit`.
  /// - Complexity: O(output).
  static func decompress(_ bytes: [UInt8], limit: Int) throws(CalqueError) -> [UInt8] {
    var reader = GzipReader(bytes: bytes, limit: limit)
    while reader.position < bytes.count { try reader.readMember() }
    return reader.output
  }

  private init(bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  private func malformed(_ what: String) -> CalqueError {
    CalqueError(.malformed, "not a gzip file: \(what)", at: .init(byteOffset: position))
  }

  private mutating func byte() throws(CalqueError) -> UInt8 {
    guard position < bytes.count else { throw malformed("it ends too early") }
    position += 1
    return bytes[position - 1]
  }

  private mutating func readMember() throws(CalqueError) {
    guard try byte() == 0x1F, try byte() == 0x8B, try byte() == 8 else { throw malformed("no signature") }
    let flags = try byte()
    for _ in 0..<6 { _ = try byte() }
    if flags & 4 != 0 {
      let low = Int(try byte())
      let length = low | Int(try byte()) << 8
      for _ in 0..<length { _ = try byte() }
    }
    if flags & 8 != 0 { while try byte() != 0 {} }
    if flags & 16 != 0 { while try byte() != 0 {} }
    if flags & 2 != 0 { for _ in 0..<2 { _ = try byte() } }
    let memberStart = output.count
    bits = 0
    bitCount = 0
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try readStored()
      case 1: try readCompressed(Self.fixedLiterals, Self.fixedDistances, memberStart)
      case 2:
        let codes = try readCodes()
        try readCompressed(codes.literals, codes.distances, memberStart)
      default: throw malformed("an unknown kind of block")
      }
    }
    // Check sum and size: the size is compared, the sum is left to who made the file.
    for _ in 0..<4 { _ = try byte() }
    var size: UInt32 = 0
    for shift in 0..<4 { size |= UInt32(try byte()) << UInt32(8 * shift) }
    guard size == UInt32(truncatingIfNeeded: output.count - memberStart) else { throw malformed("the size differs") }
  }

  private mutating func take(_ count: Int) throws(CalqueError) -> Int {
    while bitCount < count {
      bits |= UInt32(try byte()) << UInt32(bitCount)
      bitCount += 8
    }
    let value = bits & ((1 << UInt32(count)) - 1)
    bits >>= UInt32(count)
    bitCount -= count
    return Int(value)
  }

  private mutating func readStored() throws(CalqueError) {
    bits = 0
    bitCount = 0
    let low = Int(try byte())
    let length = low | Int(try byte()) << 8
    for _ in 0..<2 { _ = try byte() }
    for _ in 0..<length { try append(try byte()) }
  }

  private mutating func append(_ byte: UInt8) throws(CalqueError) {
    guard output.count < limit else {
      throw CalqueError(.limit, "the compressed file holds more than \(limit) bytes")
    }
    output.append(byte)
  }

  /// A canonical Huffman code: how many codes of each length, and the symbols in order.
  private struct Code {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int] = []

    init(lengths: [Int]) {
      for length in lengths { counts[length] += 1 }
      counts[0] = 0
      symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
    }
  }

  private static let fixedLiterals = Code(
    lengths: Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112) + Array(repeating: 7, count: 24)
      + Array(repeating: 8, count: 8))
  private static let fixedDistances = Code(lengths: Array(repeating: 5, count: 30))

  private mutating func symbol(_ code: Code) throws(CalqueError) -> Int {
    var value = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      value |= try take(1)
      let count = code.counts[length]
      if value - count < first { return code.symbols[index + value - first] }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw malformed("a code that does not exist")
  }

  private mutating func readCodes() throws(CalqueError) -> (literals: Code, distances: Code) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let lengthCount = try take(4) + 4
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var codeLengths = [Int](repeating: 0, count: 19)
    for place in order.prefix(lengthCount) { codeLengths[place] = try take(3) }
    let code = Code(lengths: codeLengths)
    var lengths: [Int] = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try symbol(code)
      switch symbol {
      case 0...15: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw malformed("nothing to repeat") }
        lengths += Array(repeating: last, count: try take(2) + 3)
      case 17: lengths += Array(repeating: 0, count: try take(3) + 3)
      default: lengths += Array(repeating: 0, count: try take(7) + 11)
      }
    }
    guard lengths.count == literalCount + distanceCount else { throw malformed("too many code lengths") }
    return (Code(lengths: Array(lengths[..<literalCount])), Code(lengths: Array(lengths[literalCount...])))
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthExtras = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]

  private mutating func readCompressed(
    _ literals: Code, _ distances: Code, _ memberStart: Int
  ) throws(CalqueError) {
    while true {
      let symbol = try symbol(literals)
      if symbol < 256 {
        try append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return }
      guard symbol - 257 < Self.lengthBases.count else { throw malformed("a length that does not exist") }
      let length = Self.lengthBases[symbol - 257] + (try take(Self.lengthExtras[symbol - 257]))
      let place = try self.symbol(distances)
      guard place < Self.distanceBases.count else { throw malformed("a distance that does not exist") }
      let distance = Self.distanceBases[place] + (try take(place < 2 ? 0 : place / 2 - 1))
      guard distance <= output.count - memberStart else { throw malformed("a distance before the start") }
      for _ in 0..<length { try append(output[output.count - distance]) }
    }
  }
}
