public import Bitext

/// The waivers of a project, as they are kept in a text file that compares well line by line.
///
/// One line a waiver, sorted by document and identity: `id`, `check`, `document`, `reason`, `message`, separated by tabs.
/// Lines that begin with `#` and empty ones are comments; the first is the heading.
public struct WaiverList: Hashable, Sendable {
  /// The waivers, sorted.
  public private(set) var waivers: [Waiver] = []

  private static let heading =
    "# calque waivers: id, check, document, reason, what was found. Made by calque check --waive ID --reason \"…\"\n"

  /// No waivers.
  public init() {}

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - text: the file's text.
  ///   - file: its name, for messages.
  /// - Throws: `CalqueError` with code `.malformed` and the line of a row that is no waiver.
  public init(parsing text: String, file: String) throws(CalqueError) {
    for (number, row) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if row.first == "#" || row.allSatisfy(\.isWhitespace) { continue }
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 5, Self.isIdentity(cells[0]), !cells[3].isEmpty else {
        throw CalqueError(
          .malformed, "not a waiver", at: .init(file: file, line: number + 1),
          hint: "A line holds id (16 hexadecimal digits), check, document, reason and message, separated by tabs.")
      }
      add(Waiver(id: cells[0], check: cells[1], document: cells[2], reason: cells[3], message: cells[4]))
    }
  }

  /// Whether a text is a whole identity.
  static func isIdentity(_ text: String) -> Bool {
    text.utf8.count == 16 && text.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x66) }
  }

  /// Adds a waiver; one with the same identity is replaced.
  public mutating func add(_ waiver: Waiver) {
    waivers.removeAll { $0.id == waiver.id }
    let index = waivers.firstIndex { ($0.document, $0.id) > (waiver.document, waiver.id) } ?? waivers.count
    waivers.insert(waiver, at: index)
  }

  /// Takes a waiver back; false when there is none with this identity or beginning of one.
  public mutating func remove(_ id: String) -> Bool {
    let count = waivers.count
    waivers.removeAll { $0.id.hasPrefix(id) }
    return waivers.count < count
  }

  /// The waiver of a finding, or nil.
  public func waiver(of identity: String) -> Waiver? { waivers.first { $0.id == identity } }

  /// The waivers of a document that no finding needs any more: its text was changed, or the check was.
  public func stale(in document: String, identities: Set<String>) -> [Waiver] {
    waivers.filter { $0.document == document && !identities.contains($0.id) }
  }

  /// The list as a file.
  public var text: String {
    Self.heading
      + waivers.map { waiver in
        [waiver.id, waiver.check, waiver.document, waiver.reason, waiver.message].map(Self.cell)
          .joined(separator: "\t") + "\n"
      }.joined()
  }

  /// A cell on one line.
  private static func cell(_ text: String) -> String {
    InlineText(text.replacing("\t", with: " ")).line
  }
}
