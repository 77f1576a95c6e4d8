import Bitext
import UnicodeText
import XMLText

/// Replaces what no reader accepts by U+FFFD, and remembers where: bytes that are not of the file's encoding, control
/// characters (C0 but for tab, line feed and carriage return), and in XML what XML 1.0 forbids, written as such or as a
/// character reference.
///
/// Works on a file in pieces of any size. Nothing else changes; a file without faults comes out as it went in.
public struct ByteRepair: Sendable {
  /// What was wrong at a place.
  public enum Fault: String, CaseIterable, Sendable {
    /// A byte, or a stretch that begins like a character, that is not of the encoding.
    case undecodable = "what is not text in the file's encoding"
    /// A control character.
    case control = "control character"
    /// A character that XML forbids.
    case forbidden = "character that XML forbids"
    /// A reference to a character that XML forbids.
    case reference = "reference to a character that XML forbids"
  }

  private enum Encoding { case utf8, utf16(isLittle: Bool), bytes }

  private let encoding: Encoding
  private let isXML: Bool
  private var waiting: [UInt8] = []
  private var offset = 0
  private var found: [Fault: (count: Int, places: [Int])] = [:]
  private static let mostPlaces = 10
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Begins with a file, whose encoding and kind its first bytes tell.
  ///
  /// - Parameter head: the first kibibyte at least, or the whole file.
  public init(head: ArraySlice<UInt8>) {
    let start = head.prefix(64).filter { ![0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
    isXML = start.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == 0x3C
    let wide: Encoding? =
      head.starts(with: [0xFF, 0xFE])
      ? .utf16(isLittle: true) : head.starts(with: [0xFE, 0xFF]) ? .utf16(isLittle: false) : nil
    if let wide {
      encoding = wide
    } else if isXML, let detected = try? XMLEncoding.detect(head) {
      switch detected.name {
      case "UTF-8", "US-ASCII": encoding = .utf8
      case "UTF-16LE": encoding = .utf16(isLittle: true)
      case "UTF-16BE": encoding = .utf16(isLittle: false)
      default: encoding = .bytes
      }
    } else {
      encoding = isXML ? .bytes : .utf8
    }
  }

  /// Repairs a whole file.
  ///
  /// - Returns: the file, and what was replaced where, one line a fault.
  /// - Complexity: O(n).
  public static func repair(_ bytes: [UInt8]) -> (bytes: [UInt8], report: [String]) {
    var repair = ByteRepair(head: bytes[...])
    let result = repair.take(bytes[...], isLast: true)
    return (result, repair.report)
  }

  /// What was replaced so far and where, one line a fault; offsets count the bytes of the file from 0.
  public var report: [String] {
    Fault.allCases.compactMap { fault in
      guard let (count, places) = found[fault] else { return nil }
      let list = places.map(String.init).joined(separator: ", ") + (count > places.count ? ", …" : "")
      return "repaired: \(fault.rawValue), \(count == 1 ? "once" : "\(count) times"), is U+FFFD now (byte \(list))"
    }
  }

  /// Repairs the next piece of the file.
  ///
  /// - Parameters:
  ///   - piece: what follows the piece before.
  ///   - isLast: whether the file ends with it.
  /// - Returns: the repaired bytes; the last few of a piece may come with the next one.
  public mutating func take(_ piece: ArraySlice<UInt8>, isLast: Bool) -> [UInt8] {
    let input = waiting + piece
    var output: [UInt8] = []
    output.reserveCapacity(input.count + 16)
    let used =
      switch encoding {
      case .utf8: narrow(input, isLast, isUTF8: true, into: &output)
      case .bytes: narrow(input, isLast, isUTF8: false, into: &output)
      case .utf16(let isLittle): wide(input, isLast, isLittle, into: &output)
      }
    waiting = Array(input[used...])
    offset += used
    return output
  }

  private mutating func note(_ fault: Fault, at index: Int) {
    var entry = found[fault] ?? (0, [])
    entry.count += 1
    if entry.places.count < Self.mostPlaces { entry.places.append(offset + index) }
    found[fault] = entry
  }

  // MARK: - One byte and more

  private mutating func narrow(_ input: [UInt8], _ isLast: Bool, isUTF8: Bool, into output: inout [UInt8]) -> Int {
    let mark: [UInt8] = isUTF8 ? Self.replacement : isXML ? Array("&#xFFFD;".utf8) : [0x3F]
    var index = 0
    while index < input.count {
      let byte = input[index]
      switch byte {
      case 0x26 where isXML:
        guard let length = referenceLength(input, index, isLast) else { return index }
        if length > 0, isForbidden(input[(index + 2)..<(index + length - 1)]) {
          note(.reference, at: index)
          output += Array("&#xFFFD;".utf8)
        } else {
          output += input[index..<(index + max(1, length))]
        }
        index += max(1, length)
      case 0x09, 0x0A, 0x0D, 0x20..<0x80:
        output.append(byte)
        index += 1
      case 0..<0x20:
        note(.control, at: index)
        output += mark
        index += 1
      default:
        guard isUTF8 else {
          output.append(byte)
          index += 1
          continue
        }
        let (length, isWhole) = Self.sequence(input[index...])
        if !isWhole, index + length == input.count, !isLast { return index }
        let isNoncharacter =
          isXML && isWhole && length == 3 && byte == 0xEF && input[index + 1] == 0xBF
          && input[index + 2] >= 0xBE
        if isWhole, !isNoncharacter {
          output += input[index..<(index + length)]
        } else {
          note(isWhole ? .forbidden : .undecodable, at: index)
          output += mark
        }
        index += length
      }
    }
    return index
  }

  /// How long the sequence at the start is, and whether it is a character; a broken one is as long as it could be
  /// continued (Unicode Standard, 3.9, U+FFFD Substitution of Maximal Subparts).
  private static func sequence(_ bytes: ArraySlice<UInt8>) -> (length: Int, isWhole: Bool) {
    let lead = bytes[bytes.startIndex]
    let (length, low, high): (Int, UInt8, UInt8)
    switch lead {
    case 0xC2...0xDF: (length, low, high) = (2, 0x80, 0xBF)
    case 0xE0: (length, low, high) = (3, 0xA0, 0xBF)
    case 0xED: (length, low, high) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (length, low, high) = (3, 0x80, 0xBF)
    case 0xF0: (length, low, high) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (length, low, high) = (4, 0x80, 0xBF)
    case 0xF4: (length, low, high) = (4, 0x80, 0x8F)
    default: return (1, false)
    }
    for position in 1..<length {
      let index = bytes.startIndex + position
      guard index < bytes.endIndex else { return (position, false) }
      let range = position == 1 ? low...high : 0x80...0xBF
      guard range.contains(bytes[index]) else { return (position, false) }
    }
    return (length, true)
  }

  /// The length of the character reference at a place, 0 when there is none; nil when its end may come with the next
  /// piece.
  private func referenceLength(_ input: [UInt8], _ start: Int, _ isLast: Bool) -> Int? {
    var index = start + 1
    guard index < input.count else { return isLast ? 0 : nil }
    guard input[index] == 0x23 else { return 0 }
    while index < input.count, index - start < 16 {
      if input[index] == 0x3B { return index - start + 1 }
      index += 1
    }
    return index < input.count || isLast ? 0 : nil
  }

  /// Whether the digits of a reference name a character that XML forbids.
  private func isForbidden(_ digits: ArraySlice<UInt8>) -> Bool {
    let isHexadecimal = digits.first == 0x78
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard !text.isEmpty, text.utf8.first != 0x2B, text.utf8.first != 0x2D else { return false }
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return false }
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20..<0xD800, 0xE000..<0xFFFE, 0x10000..<0x110000: return false
    default: return true
    }
  }

  // MARK: - Two bytes

  private mutating func wide(_ input: [UInt8], _ isLast: Bool, _ isLittle: Bool, into output: inout [UInt8]) -> Int {
    let mark: [UInt8] = isLittle ? [0xFD, 0xFF] : [0xFF, 0xFD]
    func unit(_ index: Int) -> UInt16 {
      let (first, second) = (UInt16(input[index]), UInt16(input[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    var index = 0
    while index + 1 < input.count {
      let value = unit(index)
      var length = 2
      var fault: Fault?
      switch value {
      case 0x09, 0x0A, 0x0D: break
      case 0..<0x20: fault = .control
      case 0xD800..<0xDC00:
        if index + 3 >= input.count, !isLast { return index }
        if index + 3 < input.count, (0xDC00..<0xE000).contains(unit(index + 2)) {
          length = 4
        } else {
          fault = .undecodable
        }
      case 0xDC00..<0xE000: fault = .undecodable
      case 0xFFFE, 0xFFFF: if isXML { fault = .forbidden }
      default: break
      }
      if let fault {
        note(fault, at: index)
        output += mark
      } else {
        output += input[index..<(index + length)]
      }
      index += length
    }
    if isLast, index < input.count {
      note(.undecodable, at: index)
      output += mark
      index = input.count
    }
    return index
  }
}
