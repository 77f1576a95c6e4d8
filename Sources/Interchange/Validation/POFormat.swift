/// The directives of a message for a formatting function, as the flags `c-format` and so on announce them.
enum POFormat: String, CaseIterable {
  case c, objc, perl, php, python, javascript, lua, awk, java, csharp, qt, sh
  case pythonBrace = "python-brace"
  case perlBrace = "perl-brace"

  /// The format that an entry's flags announce.
  init?(flags: [String]) {
    guard let format = Self.allCases.first(where: { flags.contains($0.rawValue + "-format") }) else { return nil }
    self = format
  }

  /// What a directive takes, by its number or name: nil when the text is no format string.
  func directives(in text: String) -> [String: String]? {
    let bytes = Array(text.utf8)
    switch self {
    case .c, .objc, .perl, .php, .python, .javascript, .lua, .awk: return printf(bytes)
    case .java, .csharp, .pythonBrace, .perlBrace: return braces(bytes)
    case .qt: return places(bytes)
    case .sh: return variables(bytes)
    }
  }

  /// What is wrong with a translation, or nil; `mayOmit` says that it may leave directives out, as a plural form for a
  /// single number may.
  func fault(_ source: String, _ translation: String, mayOmit: Bool = false) -> String? {
    guard let wanted = directives(in: source) else { return nil }
    guard let found = directives(in: translation) else { return "the msgstr is no string of \(rawValue)-format" }
    for (key, type) in wanted.sorted(by: { $0.key < $1.key }) {
      guard let own = found[key] else {
        if mayOmit { continue }
        return "the directive \(key.prefix(40)) of the msgid is not in the msgstr"
      }
      if own != type { return "the directive \(key.prefix(40)) is of another kind in the msgstr" }
    }
    if let extra = found.keys.sorted().first(where: { wanted[$0] == nil }) {
      return "the directive \(extra.prefix(40)) of the msgstr is not in the msgid"
    }
    return nil
  }

  // MARK: - Families

  /// Directives with a percent sign: `%d`, `%2$s`, `%(name)s`, `%-5.*f`.
  private func printf(_ bytes: [UInt8]) -> [String: String]? {
    var result: [String: String] = [:]
    var next = 1
    var index = 0
    func isDigit(_ position: Int) -> Bool { position < bytes.count && (0x30...0x39).contains(bytes[position]) }
    func take(_ key: String, _ type: String) -> Bool {
      if let known = result[key] { return known == type }
      result[key] = type
      return true
    }
    while index < bytes.count {
      guard bytes[index] == 0x25 else {
        index += 1
        continue
      }
      index += 1
      var key: String?
      if index < bytes.count, bytes[index] == 0x28, self == .python {
        guard let end = bytes[index...].firstIndex(of: 0x29) else { return nil }
        key = "(\(String(decoding: bytes[(index + 1)..<end], as: UTF8.self)))"
        index = end + 1
      } else {
        var end = index
        while isDigit(end) { end += 1 }
        if end > index, end < bytes.count, bytes[end] == 0x24 {
          key = String(decoding: bytes[index..<end], as: UTF8.self)
          index = end + 1
        }
      }
      while index < bytes.count, " +-#0'I".utf8.contains(bytes[index]) { index += 1 }
      for isPrecision in [false, true] {
        if isPrecision {
          guard index < bytes.count, bytes[index] == 0x2E else { continue }
          index += 1
        }
        if index < bytes.count, bytes[index] == 0x2A {
          index += 1
          guard take(String(next), "integer") else { return nil }
          next += 1
        } else {
          while isDigit(index) { index += 1 }
        }
      }
      var length = ""
      while index < bytes.count, "hlLqjzt".utf8.contains(bytes[index]) {
        length.unicodeScalars.append(Unicode.Scalar(bytes[index]))
        index += 1
      }
      guard index < bytes.count else { return nil }
      let conversion = bytes[index]
      index += 1
      if conversion == 0x25 { continue }
      guard let type = kind(of: conversion) else { return nil }
      if key == nil {
        key = String(next)
        next += 1
      }
      guard take(key ?? "", self == .python ? type : length + type) else { return nil }
    }
    // A mapping and a tuple do not go together.
    if self == .python, result.keys.contains(where: { $0.hasPrefix("(") }), next > 1 { return nil }
    return result
  }

  private func kind(of conversion: UInt8) -> String? {
    switch Character(Unicode.Scalar(conversion)) {
    case "d", "i": "integer"
    case "o", "u", "x", "X": self == .c || self == .objc ? "unsigned" : "integer"
    case "e", "E", "f", "F", "g", "G", "a", "A": "number"
    case "c", "C": "character"
    case "s", "S": "text"
    case "p", "n": self == .c || self == .objc ? "pointer" : nil
    case "@": self == .objc ? "object" : nil
    case "m": self == .c || self == .objc ? "error" : nil
    case "b": self == .php ? "integer" : nil
    case "r", "j": self == .python || self == .javascript ? "any" : nil
    default: nil
    }
  }

  /// Directives in braces: `{name}`, `{0,number}`; two braces are one.
  private func braces(_ bytes: [UInt8]) -> [String: String]? {
    var result: [String: String] = [:]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x27, self == .java {
        // An apostrophe quotes up to the next one; two are one.
        guard index < bytes.count, bytes[index] != 0x27 else {
          index += 1
          continue
        }
        guard bytes[index] == 0x7B || bytes[index] == 0x7D else { continue }
        index = (bytes[index...].firstIndex(of: 0x27) ?? bytes.count - 1) + 1
        continue
      }
      guard byte == 0x7B else { continue }
      if index < bytes.count, bytes[index] == 0x7B, self == .pythonBrace || self == .csharp {
        index += 1
        continue
      }
      guard let end = bytes[index...].firstIndex(of: 0x7D) else {
        if self == .perlBrace { return result }
        return nil
      }
      let name = bytes[index..<end].prefix { ![0x2C, 0x3A, 0x21, 0x2E, 0x5B].contains($0) }
      index = end + 1
      let isName =
        !name.isEmpty
        && name.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x5F
        }
      if isName {
        result["{\(String(decoding: name, as: UTF8.self))}"] = ""
      } else if self != .perlBrace {
        return nil
      }
    }
    return result
  }

  /// Places of Qt: `%1`, `%L2`, `%n`.
  private func places(_ bytes: [UInt8]) -> [String: String]? {
    var result: [String: String] = [:]
    for index in bytes.indices where bytes[index] == 0x25 {
      var position = index + 1
      if position < bytes.count, bytes[position] == 0x4C { position += 1 }
      let digits = bytes[min(position, bytes.count)...].prefix(2).prefix { (0x30...0x39).contains($0) }
      if !digits.isEmpty { result["%\(String(decoding: digits, as: UTF8.self))"] = "" }
    }
    return result
  }

  /// Variables of the shell: `$name`, `${name}`.
  private func variables(_ bytes: [UInt8]) -> [String: String]? {
    var result: [String: String] = [:]
    for index in bytes.indices where bytes[index] == 0x24 {
      let start = index + 1 < bytes.count && bytes[index + 1] == 0x7B ? index + 2 : index + 1
      let name = bytes[min(start, bytes.count)...].prefix {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) || $0 == 0x5F
      }
      if !name.isEmpty { result["$\(String(decoding: name, as: UTF8.self))"] = "" }
    }
    return result
  }
}
