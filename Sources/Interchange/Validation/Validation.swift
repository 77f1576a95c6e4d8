public import Bitext
public import XMLText

/// What a validator says of a place in a file.
public struct ValidationFinding: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The file breaks its format's rules.
    case error
    /// The file is valid, and something about it deserves a look.
    case warning
  }

  /// The rule's stable name, such as `xliff2.id.unique`.
  public let rule: String
  /// How bad it is.
  public let severity: Severity
  /// What is wrong, one line.
  public let message: String
  /// Where.
  public let position: CalqueError.Position
  /// The part of the specification that says so.
  public let section: String
}

/// What a validator made of a file.
public struct ValidationReport: Sendable {
  /// The format that the file was found to have, such as `XLIFF 2.1`.
  public let format: String
  /// What was found, in order of place.
  public let findings: [ValidationFinding]

  /// Whether no rule is broken.
  public var isValid: Bool { !findings.contains { $0.severity == .error } }
}

/// Checks interchange files against the prose and the constraints of their specifications.
public enum Validator {
  /// Checks a file of any format that has rules here: XLIFF 1.2 and 2, TMX, TBX, SRX, PO.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - file: its name, for messages and where the content does not say its format.
  /// - Returns: the format and the findings; a file that is not well-formed XML has one finding.
  /// - Throws: `CalqueError` `.unsupported` when the format has no rules here.
  /// - Complexity: O(n) in memory and time.
  public static func validate(_ bytes: [UInt8], file: String) throws(CalqueError) -> ValidationReport {
    try validate(ByteSource(bytes), file: file)
  }

  /// Checks a file that comes piece by piece, as `validate(_:file:)` does; of a TMX file no more than one unit is held.
  ///
  /// - Throws: `CalqueError` `.unsupported` when the format has no rules here; what the source throws.
  public static func validate(_ source: ByteSource, file: String) throws(CalqueError) -> ValidationReport {
    var head: [UInt8] = []
    while head.count < 1 << 16, let piece = try source.read() { head += piece }
    if looksLikePO(head, file) {
      head += try source.readAll(limit: 1 << 30)
      return PO.validate(head, file: file)
    }
    guard looksLikeXML(head, file) else {
      throw CalqueError(
        .unsupported, "this is no format with rules here", at: .init(file: file),
        hint: "Known: XLIFF 1.2 and 2, TMX, TBX, SRX, PO.")
    }
    var context = ValidationContext(file: file)
    var name = "XML"
    do throws(CalqueError) {
      let stream = XMLStream(ByteSource(head, then: source), file: file)
      guard let start = try stream.nextChild() else {
        throw CalqueError(.malformed, "the file is empty", at: .init(file: file))
      }
      if start.name.local == "tmx" {
        name = "TMX \(start["version"] ?? "")"
        try TMXValidator(root: start).validate(stream, &context)
        try stream.finish()
        context.warn(stream.warnings, at: start)
        return ValidationReport(format: name, findings: context.sorted)
      }
      let root = try stream.tree(from: start)
      try stream.finish()
      context.warn(stream.warnings, at: start)
      switch root.name.local {
      case "xliff" where root.name.namespace.hasPrefix(XLIFF2.coreNamespacePrefix):
        name = "XLIFF \(root["version"] ?? "2")"
        XLIFF2Validator(root: root, context: &context).validate(&context)
      case "xliff" where XLIFF12.isCore(root.name):
        name = "XLIFF \(root["version"] ?? "1.2")"
        XLIFF12Validator(root: root).validate(&context)
      case "xliff":
        name = "XLIFF"
        context.fail(
          "xliff.namespace", "the namespace \(root.name.namespace.prefix(80)) is of no version of XLIFF", at: root, "2")
      case "tbx", "martif", "TBX":
        name = root.name.local == "tbx" ? "TBX 3" : "TBX 2"
        TBXValidator(root: root).validate(&context)
      case "srx":
        name = "SRX \(root["version"] ?? "")"
        SRXValidator(root: root).validate(&context)
      default:
        throw CalqueError(
          .unsupported, "<\(root.name.local.prefix(60))> is no format with rules here",
          at: start.place.position(in: file), hint: "Known: XLIFF 1.2 and 2, TMX, TBX, SRX, PO.")
      }
    } catch {
      guard error.code != .unsupported || error.message.contains("entit") else { throw error }
      // What stands before the break says nothing of the file.
      context = ValidationContext(file: file)
      context.add(
        ValidationFinding(
          rule: "xml.\(error.code.rawValue)", severity: .error, message: error.message,
          position: error.position ?? .init(file: file), section: "XML 1.0"))
    }
    return ValidationReport(format: name, findings: context.sorted)
  }

  /// Whether the file begins as XML does, or is called like one of ours, so that what is wrong with it is worth a finding.
  private static func looksLikeXML(_ bytes: [UInt8], _ file: String) -> Bool {
    let start = bytes.prefix(256).first { ![0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if start == 0x3C || bytes.isEmpty { return true }
    let fileExtension = file.lowercased().split(separator: ".").last.map(String.init) ?? ""
    return ["xlf", "xliff", "sdlxliff", "mqxliff", "mxliff", "tmx", "tbx", "srx", "xml"].contains(fileExtension)
  }

  private static func looksLikePO(_ bytes: [UInt8], _ file: String) -> Bool {
    let name = file.lowercased()
    if name.hasSuffix(".po") || name.hasSuffix(".pot") { return true }
    return InterchangeFormat.sniff(bytes, fileName: "") == .po
  }
}

/// Gathers findings.
struct ValidationContext {
  let file: String
  /// What becomes of the sections that rules name; a format whose versions are numbered differently sets it.
  var section: @Sendable (String) -> String = { $0 }
  private var findings: [ValidationFinding] = []

  init(file: String) { self.file = file }

  /// At most this many, so that a hopeless file does not fill the memory.
  private static let limit = 10_000

  mutating func add(_ finding: ValidationFinding) {
    if findings.count < Self.limit { findings.append(finding) }
  }

  mutating func fail(_ rule: String, _ message: String, at tree: XMLTree, _ section: String) {
    add(
      ValidationFinding(
        rule: rule, severity: .error, message: message, position: tree.element.place.position(in: file),
        section: self.section(section)))
  }

  mutating func fail(_ rule: String, _ message: String, at element: XMLElement, _ section: String) {
    add(
      ValidationFinding(
        rule: rule, severity: .error, message: message, position: element.place.position(in: file),
        section: self.section(section)))
  }

  /// What is odd about the encoding.
  mutating func warn(_ warnings: [String], at root: XMLElement) {
    for warning in warnings { warn("xml.encoding", warning, at: root.place, "XML 1.0, 4.3.3") }
  }

  mutating func warn(_ rule: String, _ message: String, at place: XMLPlace, _ section: String) {
    add(
      ValidationFinding(
        rule: rule, severity: .warning, message: message, position: place.position(in: file),
        section: self.section(section)))
  }

  /// In order of place.
  var sorted: [ValidationFinding] {
    findings.enumerated().sorted {
      let (left, right) = ($0.element.position, $1.element.position)
      return (left.byteOffset ?? 0, left.line ?? 0, $0.offset) < (right.byteOffset ?? 0, right.line ?? 0, $1.offset)
    }.map(\.element)
  }
}
