public import Bitext
public import Checks
import Interchange

extension Project {
  /// The profile: the standard one, changed by `calque.toml`, then by the caller.
  ///
  /// - Parameters:
  ///   - only: these checks and no others; empty for the standard ones.
  ///   - skipped: not these.
  ///   - enabled: these as well.
  /// - Returns: the profile.
  /// - Throws: `CalqueError` `.configuration` for a check or a severity that does not exist.
  public func checkProfile(
    only: [String] = [], skipping skipped: [String] = [], enabling enabled: [String] = []
  ) throws(CalqueError) -> CheckProfile {
    var profile = only.isEmpty ? CheckProfile.standard : try CheckProfile.only(only)
    if only.isEmpty { for name in configuration.enabledChecks { try profile.set(name, enabled: true) } }
    for name in configuration.skippedChecks where !only.contains(name) { try profile.set(name, enabled: false) }
    for (name, text) in configuration.checkSeverities.sorted(by: { $0.key < $1.key }) {
      try profile.set(name, severity: try Self.severity(text, of: "checks.severity.\(name)"))
    }
    for name in enabled { try profile.set(name, enabled: true) }
    for name in skipped { try profile.set(name, enabled: false) }
    return profile
  }

  /// The severity with a name.
  ///
  /// - Throws: `CalqueError` `.configuration` naming the key or option.
  public static func severity(_ text: String, of key: String) throws(CalqueError) -> Severity {
    guard let severity = Severity(rawValue: text) else {
      throw CalqueError(.configuration, "\(key) cannot be \(text)", hint: "Use error, warning or info.")
    }
    return severity
  }

  /// Where the waivers are kept; nil outside a project.
  public var waiversPath: String? { folder?.resolve(configuration.waiversPath) }

  /// The project's waivers; none when there is no file yet.
  ///
  /// - Throws: `CalqueError` when the file cannot be read or a line is no waiver.
  public func waivers() throws(CalqueError) -> WaiverList {
    guard let path = waiversPath, FileSystem.exists(path) else { return WaiverList() }
    let bytes = try FileSystem.read(path)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CalqueError(.undecodable, "the waivers are not UTF-8", at: .init(file: path))
    }
    return try WaiverList(parsing: text, file: path)
  }

  /// Keeps the waivers in the project.
  ///
  /// - Throws: `CalqueError` `.usage` outside a project, `.unwritable`.
  public func keep(_ waivers: WaiverList) throws(CalqueError) {
    guard let path = waiversPath else {
      throw CalqueError(.usage, "waivers are kept in a project", hint: "Make one with calque init.")
    }
    try FileSystem.makeFolder(FileSystem.parent(of: path))
    try FileSystem.write(waivers.text, to: path)
  }

  /// The line of each row in a bilingual file: where its id stands in XML, or its source in a table.
  ///
  /// - Complexity: O(n) in the length of the file.
  public static func lines(of document: BilingualDocument, in bytes: [UInt8]) -> [String: Int] {
    var byID: [String: Int] = [:]
    var byText: [String: Int] = [:]
    let isXML = bytes.first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 < 0x80 } == UInt8(ascii: "<")
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      if isXML {
        for part in text.split(separator: " id=\"").dropFirst() {
          let id = String(part.prefix { $0 != "\"" })
          byID[id] = byID[id] ?? number + 1
        }
      } else {
        let cell = text.split(separator: "\t").first.map(String.init) ?? text
        byText[cell] = byText[cell] ?? number + 1
      }
    }
    var result: [String: Int] = [:]
    for segment in document.segments {
      result[segment.id] = isXML ? byID[segment.id] : byText[segment.source.text]
    }
    return result
  }

  /// A tab-separated table with the targets of changed rows in their places and every other byte as it was; nil when a row
  /// cannot be found as it was read.
  private static func table(
    _ bytes: [UInt8], changed: BilingualDocument, from original: BilingualDocument
  ) -> [UInt8]? {
    var targets: [[UInt8]: [UInt8]] = [:]
    for (old, new) in zip(original.segments, changed.segments) where old.targetParts != new.targetParts {
      guard let before = old.target?.markup, let after = new.target?.markup else { return nil }
      targets[Array("\(old.source.markup)\t\(before)".utf8)] = Array("\(new.source.markup)\t\(after)".utf8)
    }
    var found: Set<[UInt8]> = []
    var lines: [ArraySlice<UInt8>] = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for index in lines.indices {
      let cells = lines[index].split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
      guard cells.count >= 2 else { continue }
      let hasReturn = cells.count == 2 && cells[1].last == 0x0D
      let key = Array(cells[0]) + [0x09] + Array(hasReturn ? cells[1].dropLast() : cells[1])
      guard let replacement = targets[key] else { continue }
      found.insert(key)
      let rest = cells.count > 2 ? [0x09] + Array(cells[2]) : hasReturn ? [0x0D] : []
      lines[index] = (replacement + rest)[...]
    }
    return found.count == targets.count ? Array(lines.joined(separator: [0x0A])) : nil
  }

  /// Writes a bilingual document back into the file that it was read from.
  ///
  /// - Parameters:
  ///   - documents: as they were read, changed in their targets.
  ///   - original: as they were read.
  ///   - path: the file.
  ///   - force: whether to write although the file holds more than Calque would write.
  /// - Throws: `CalqueError` `.unsupported` when writing the original would not give the file's very bytes: something would
  ///   be lost.
  public func writeBack(
    _ documents: [BilingualDocument], original: [BilingualDocument], to path: String, force: Bool
  ) throws(CalqueError) {
    try requireClosed(path)
    let bytes = try FileSystem.read(path)
    guard documents.count == 1, original.count == 1, let format = InterchangeFormat.sniff(bytes, fileName: path)
    else {
      throw CalqueError(
        .unsupported, "a file of several documents is not rewritten", at: .init(file: path),
        hint: "Export each one and fix the copy.")
    }
    if format == .tsv, let table = Self.table(bytes, changed: documents[0], from: original[0]) {
      return try FileSystem.write(table, to: path)
    }
    let same = try format.write(original[0])
    guard force || Array(same.text.utf8) == bytes else {
      throw CalqueError(
        .unsupported, "the file holds more than Calque would write: fixing it would lose something",
        at: .init(file: path), hint: "Use --force to rewrite it all the same, or fix a copy made by calque export.")
    }
    let writing = try format.write(documents[0])
    try FileSystem.write(writing.text, to: path)
  }
}
