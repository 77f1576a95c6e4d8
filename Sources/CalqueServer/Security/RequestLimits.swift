import Hummingbird

/// How much a request may be, and how long it may take.
enum RequestLimits {
  /// All header fields together, in bytes.
  static let headerBytes = 16 * 1024
  /// The path with its query, in bytes.
  static let addressBytes = 8 * 1024
  /// The body of an operation or a form, in bytes.
  static let formBytes = 1 << 20
  /// The body of a form with two texts, in bytes.
  static let textBytes = 32 << 20
}

/// How long a connection may keep the server waiting.
struct TimeLimits: Sendable {
  /// How long the head of a request may take to arrive.
  ///
  /// It counts from the opening of the connection or the end of the answer before, so that single bytes that trickle in do
  /// not make it longer. A connection that is not used lives as long.
  var head = Duration.seconds(20)
  /// How long the body of a request may take to arrive.
  var body = Duration.seconds(30)
}

extension Request {
  /// The body, when it comes whole, in time and not too long.
  ///
  /// - Throws: an error that becomes 413 or 408.
  func bytes(limit: Int, _ context: EditorContext) async throws -> [UInt8] {
    if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit { throw HTTPError(.contentTooLarge) }
    let body = body
    return try await withThrowingTaskGroup(of: [UInt8]?.self) { group in
      group.addTask { Array(buffer: try await body.collect(upTo: limit)) }
      group.addTask {
        try await Task.sleep(for: context.times.body)
        return nil
      }
      defer { group.cancelAll() }
      guard let bytes = try await group.next() ?? nil else { throw HTTPError(.requestTimeout) }
      return bytes
    }
  }

  /// The fields of a form body (`application/x-www-form-urlencoded`).
  ///
  /// - Throws: an error that becomes 400, 408 or 413.
  func form(limit: Int = RequestLimits.formBytes, _ context: EditorContext) async throws -> [String: String] {
    FormFields.decode(String(decoding: try await bytes(limit: limit, context), as: UTF8.self))
  }

  /// The fields of the query.
  var query: [String: String] { uri.query.map(FormFields.decode) ?? [:] }
}

/// Fields as forms send them (WHATWG URL, `application/x-www-form-urlencoded`).
enum FormFields {
  /// The fields by name; of several with one name the last counts.
  static func decode(_ text: String) -> [String: String] {
    var fields: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      fields[decoded(parts[0], plusIsSpace: true)] = parts.count > 1 ? decoded(parts[1], plusIsSpace: true) : ""
    }
    return fields
  }

  /// A part of a path without its percent escapes.
  static func decodedPathPart(_ text: String) -> String { decoded(Substring(text), plusIsSpace: false) }

  private static func decoded(_ text: Substring, plusIsSpace: Bool) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      if byte == UInt8(ascii: "+"), plusIsSpace {
        result.append(UInt8(ascii: " "))
      } else if byte == UInt8(ascii: "%") {
        var ahead = bytes
        if let high = ahead.next().flatMap(value), let low = ahead.next().flatMap(value) {
          result.append(high << 4 | low)
          bytes = ahead
        } else {
          result.append(byte)
        }
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// A text as a part of a path or query.
  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        String(Unicode.Scalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
