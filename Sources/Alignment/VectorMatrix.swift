public import Bitext

/// A matrix of numbers, a vector a row, as NumPy writes it (`.npy`, format versions 1.0 to 3.0).
///
/// Read are two-dimensional arrays of little-endian 32-bit floats in C order, nothing else: no pickled objects, nothing that
/// would have to be executed.
public struct VectorMatrix: Sendable, Hashable {
  /// The file's name, for messages.
  public let name: String
  /// How many vectors.
  public let rows: Int
  /// How many numbers in each.
  public let columns: Int
  private let values: [Float]

  /// The longest header that is read, in bytes.
  private static let longestHeader = 1 << 16
  /// The most numbers in a vector.
  private static let mostColumns = 1 << 16

  /// Reads a `.npy` file.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - name: its name for messages.
  /// - Throws: `CalqueError` with code `.malformed` and the byte offset when it is no such file, is cut off, has bytes to
  ///   spare or a number that is not finite; `.unsupported` for another type, order or number of dimensions.
  /// - Complexity: O(n).
  public init(numpy bytes: [UInt8], name: String) throws(CalqueError) {
    guard bytes.count >= 10, bytes.starts(with: [0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59]) else {
      throw CalqueError(
        .malformed, "not a NumPy file", at: .init(file: name, byteOffset: 0),
        hint: "Write it with numpy.save(name, vectors.astype(\"float32\")).")
    }
    let isShort = bytes[6] == 1
    guard (1...3).contains(bytes[6]), isShort || bytes.count >= 12 else {
      throw CalqueError(
        .unsupported, "NumPy format \(bytes[6]).\(bytes[7]) is not known", at: .init(file: name, byteOffset: 6))
    }
    let start = isShort ? 10 : 12
    let length = bytes[8..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= Self.longestHeader, start + length <= bytes.count else {
      throw CalqueError(
        .malformed, "the header says \(length) bytes, which is not true", at: .init(file: name, byteOffset: 8))
    }
    let header = NumpyHeader(String(decoding: bytes[start..<(start + length)], as: UTF8.self))
    let place = CalqueError.Position(file: name, byteOffset: start)
    guard let type = header.string("descr"), let shape = header.shape else {
      throw CalqueError(.malformed, "the header does not say type and shape", at: place)
    }
    guard type == "<f4", header.word("fortran_order") == "False", shape.count == 2 else {
      throw CalqueError(
        .unsupported, "an array of type \(type.prefix(20)) with \(shape.count) dimensions", at: place,
        hint: "Only two dimensions of float32 in C order are read: numpy.save(name, vectors.astype(\"float32\")).")
    }
    let (count, overflows) = shape[0].multipliedReportingOverflow(by: shape[1])
    guard !overflows, shape[1] <= Self.mostColumns, shape[1] > 0 || shape[0] == 0,
      count <= (bytes.count - start - length) / 4, count * 4 == bytes.count - start - length
    else {
      throw CalqueError(
        .malformed,
        "the header says \(shape[0]) × \(shape[1]) numbers, and \(bytes.count - start - length) bytes follow",
        at: place)
    }
    self.name = name
    rows = shape[0]
    columns = shape[1]
    values = bytes.withUnsafeBytes { buffer in
      (0..<count).map { index in
        Float(
          bitPattern: UInt32(
            littleEndian: buffer.loadUnaligned(fromByteOffset: start + length + 4 * index, as: UInt32.self)))
      }
    }
    if let wrong = values.firstIndex(where: { !$0.isFinite || abs($0) > 1e15 }) {
      throw CalqueError(
        .malformed, "vector \(wrong / max(columns, 1)) holds what is no number or too large a one",
        at: .init(file: name, byteOffset: start + length + 4 * wrong))
    }
  }

  /// Creates a matrix of rows of equal length.
  ///
  /// - Throws: `CalqueError` with code `.usage` when the rows differ in length.
  public init(_ vectors: [[Float]], name: String = "vectors") throws(CalqueError) {
    self.name = name
    rows = vectors.count
    columns = vectors.first?.count ?? 0
    guard vectors.allSatisfy({ $0.count == vectors[0].count }) else {
      throw CalqueError(.usage, "the vectors differ in length", at: .init(file: name))
    }
    values = vectors.flatMap { $0 }
  }

  /// One vector.
  func row(_ number: Int) -> ArraySlice<Float> { values[(number * columns)..<((number + 1) * columns)] }
}

/// The header of a NumPy file: a Python dictionary of three entries, read without evaluating anything.
private struct NumpyHeader {
  private let text: String

  init(_ text: String) { self.text = text }

  /// What follows a key and its colon.
  private func value(_ key: String) -> Substring? {
    for quote in ["'", "\""] {
      if let found = text.firstRange(of: quote + key + quote) {
        let rest = text[found.upperBound...].drop { $0 == " " }
        return rest.first == ":" ? rest.dropFirst().drop { $0 == " " } : nil
      }
    }
    return nil
  }

  func string(_ key: String) -> String? {
    guard let value = value(key), let quote = value.first, quote == "'" || quote == "\"" else { return nil }
    return String(value.dropFirst().prefix { $0 != quote })
  }

  func word(_ key: String) -> String? { value(key).map { String($0.prefix { $0.isLetter }) } }

  var shape: [Int]? {
    guard let value = value("shape"), value.first == "(", let end = value.firstIndex(of: ")") else { return nil }
    var result: [Int] = []
    for field in value[..<end].dropFirst().split(separator: ",") {
      let digits = field.drop { $0 == " " }.prefix { $0 != " " }
      guard digits.utf8.count <= 15, let number = Int(digits), number >= 0 else { return nil }
      result.append(number)
    }
    return result
  }
}
