import Bitext

/// What Calque knows of a row and XLIFF has no element for, as named values: XLIFF 2 keeps them as metadata, XLIFF 1.2
/// as contexts.
struct RowProperties {
  /// One named value.
  struct Entry: Equatable {
    var name: String
    var value: String
  }

  enum Name {
    static let id = "id"
    static let sourcePart = "source-part"
    static let targetPart = "target-part"
    static let probability = "probability"
    static let origin = "origin"
    static let doubt = "doubt"
    static let keptOut = "kept-out"
    static let targetPosition = "target-position"
    static let state = "state"
    static let confirmed = "confirmed"
    static let limit = "limit"
    static let sourceCode = "source-code"
    static let targetCode = "target-code"
  }

  private(set) var entries: [Entry] = []

  mutating func add(_ name: String, _ value: String) { entries.append(Entry(name: name, value: value)) }

  /// The first value of a name.
  subscript(name: String) -> String? { entries.first { $0.name == name }?.value }

  /// All values of a name.
  func all(_ name: String) -> [String] { entries.filter { $0.name == name }.map(\.value) }

  /// The properties of a row, but for what the format itself carries.
  ///
  /// Parts are written unless they are what a reader assumes: one source part of the unit's own block, one target part
  /// of an unknown block.
  init(of row: BilingualSegment, unitID: String) {
    if row.sourceParts.isEmpty {
      add(Name.sourcePart, "none")
    } else if row.sourceParts.count != 1 || row.sourceParts[0].block != unitID {
      for part in row.sourceParts { add(Name.sourcePart, Self.encode(part)) }
    }
    if row.targetParts.count > 1 || row.targetParts.first?.block != nil {
      for part in row.targetParts { add(Name.targetPart, Self.encode(part)) }
    }
    if let probability = row.probability { add(Name.probability, String(probability.value)) }
    if let origin = row.targetOrigin { add(Name.origin, origin) }
    for doubt in row.doubts { add(Name.doubt, Self.encode(doubt)) }
    if row.isKeptOut { add(Name.keptOut, "yes") }
    if let position = row.targetPosition { add(Name.targetPosition, String(position)) }
  }

  /// Ids and permissions that stand for those of a file's codes, by side and the file's id.
  typealias CodeNames = [Side: [String: (id: String, permissions: InlineCode.Permissions)]]

  /// What Calque remembers of the codes of a row or unit.
  var codeNames: CodeNames {
    if entries.isEmpty { return [:] }
    var names: CodeNames = [:]
    for (name, side) in [(Name.sourceCode, Side.source), (Name.targetCode, .target)] {
      for value in all(name) {
        let fields = value.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 3, let bits = Int(fields[1]) else { continue }
        names[side, default: [:]][String(fields[0])] = (String(fields[2]), .init(rawValue: bits & 7))
      }
    }
    return names
  }

  /// Properties as a file holds them.
  init(entries: [Entry] = []) { self.entries = entries }

  /// Puts what the properties say into a row whose texts stand in one part each.
  ///
  /// - Returns: the sides whose text was changed elsewhere, so that its sentences could not be told apart again.
  func apply(to row: inout BilingualSegment) -> [Side] {
    var stale: [Side] = []
    let sourceParts = all(Name.sourcePart)
    if sourceParts == ["none"] {
      if row.source.isEmpty { row.sourceParts = [] }
    } else if let content = row.sourceParts.first?.content, !sourceParts.isEmpty {
      if let parts = Self.split(content, by: sourceParts) { row.sourceParts = parts } else { stale.append(.source) }
    }
    let targetParts = all(Name.targetPart)
    if let content = row.targetParts.first?.content, !targetParts.isEmpty {
      if let parts = Self.split(content, by: targetParts) {
        row.targetParts = parts
      } else {
        stale.append(.target)
        row.targetParts[0].block = Self.decode(targetParts[0])?.block
      }
    }
    row.probability = self[Name.probability].flatMap(Double.init).map { Similarity($0) }
    row.targetOrigin = self[Name.origin]
    row.doubts = all(Name.doubt).map(Self.decode(doubt:))
    row.isKeptOut = self[Name.keptOut] == "yes"
    row.targetPosition = self[Name.targetPosition].flatMap(Int.init).flatMap { $0 >= 0 ? $0 : nil }
    return stale
  }

  // MARK: - Parts

  /// A part as `SCALARS CODES BLOCK`: how many Unicode scalars and codes it has, and the id of its block if known.
  private static func encode(_ part: BilingualSegment.Part) -> String {
    let size = "\(part.content.text.unicodeScalars.count) \(part.content.codes.count)"
    return part.block.map { "\(size) \($0)" } ?? size
  }

  private static func decode(_ text: String) -> (scalars: Int, codes: Int, block: String?)? {
    let fields = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard fields.count >= 2, let scalars = Int(fields[0]), let codes = Int(fields[1]), scalars >= 0, codes >= 0 else {
      return nil
    }
    return (scalars, codes, fields.count > 2 ? String(fields[2]) : nil)
  }

  /// Cuts a joined text into its parts again; nil when the sizes do not fit the text.
  private static func split(_ content: InlineText, by descriptions: [String]) -> [BilingualSegment.Part]? {
    let pieces = content.pieces
    var parts: [BilingualSegment.Part] = []
    var index = 0
    // What is left of the text piece at `index`.
    var rest: Substring.UnicodeScalarView = "".unicodeScalars[...]
    func load() {
      if rest.isEmpty, index < pieces.count, case .text(let text) = pieces[index] {
        rest = Substring(text).unicodeScalars
      }
    }
    func takeText(_ count: Int) -> String? {
      guard rest.count >= count else { return nil }
      let taken = String(Substring.UnicodeScalarView(rest.prefix(count)))
      rest = rest.dropFirst(count)
      if rest.isEmpty { index += 1 }
      return taken
    }
    for (number, description) in descriptions.enumerated() {
      guard let size = decode(description) else { return nil }
      var scalars = size.scalars
      var codes = size.codes
      if number > 0 {
        load()
        guard let separator = takeText(1), separator == " " else { return nil }
      }
      var taken: [InlineText.Piece] = []
      while scalars > 0 || codes > 0 {
        load()
        guard index < pieces.count else { return nil }
        if rest.isEmpty, case .code(let code) = pieces[index] {
          guard codes > 0 else { return nil }
          codes -= 1
          index += 1
          taken.append(.code(code))
        } else {
          let count = min(scalars, rest.count)
          guard count > 0, let text = takeText(count) else { return nil }
          scalars -= count
          taken.append(.text(text))
        }
      }
      parts.append(.init(InlineText(pieces: taken).settingIsolation(), block: size.block))
    }
    return index >= pieces.count && rest.isEmpty ? parts : nil
  }

  // MARK: - Doubts

  private static func encode(_ doubt: Doubt) -> String {
    switch doubt {
    case .length(let ratio): "\(doubt.name) \(ratio)"
    case .number(let number, let side): "\(doubt.name) \(side.rawValue) \(number)"
    case .other(let text): "\(doubt.name) \(text)"
    default: doubt.name
    }
  }

  private static func decode(doubt text: String) -> Doubt {
    let fields = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = fields.count > 1 ? String(fields[1]) : ""
    switch fields[0] {
    case "length": if let ratio = Double(rest) { return .length(ratio: ratio) }
    case "number":
      let parts = rest.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, let side = Side(rawValue: String(parts[0])) {
        return .number(String(parts[1]), missingOn: side)
      }
    case "few-shared-words": return .fewSharedWords
    case "only-deletion-fits": return .onlyDeletionFits
    case "close-alternative": return .closeAlternative
    case "crossing": return .crossing
    case "end-punctuation": return .endPunctuation
    case "structure": return .structure
    case "source-changed": return .sourceChanged
    case "other": return .other(rest)
    default: break
    }
    return .other(text)
  }
}

extension BilingualSegment {
  /// Whether a row of a unit is what a reader assumes, so that it has no properties.
  func hasNothingToDescribe(in unitID: String) -> Bool {
    sourceParts.count == 1 && sourceParts[0].block == unitID && targetParts.count == 1 && targetParts[0].block == nil
      && probability == nil && targetOrigin == nil && doubts.isEmpty && !isKeptOut && targetPosition == nil
  }
}

extension BlockKind {
  /// The kind as files hold it: its name, with the level of a heading.
  var fileName: String {
    if case .heading(let level) = self { return "heading \(level)" }
    return name
  }

  private static let simple = Dictionary(
    uniqueKeysWithValues: [
      BlockKind.paragraph, .listItem, .tableCell, .quotation, .verse, .note, .caption, .field, .code,
    ].map { ($0.name, $0) })

  /// The kind with a name as files hold it.
  init?(fileName: String) {
    if fileName.hasPrefix("heading ") {
      guard let level = Int(fileName.dropFirst(8)) else { return nil }
      self = .heading(level: level)
      return
    }
    guard let kind = Self.simple[fileName] else { return nil }
    self = kind
  }
}

/// Whether a text may stand as an id in XLIFF (NMTOKEN), here in its ASCII part without colons.
func isPlainIdentifier(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    guard !bytes.isEmpty, bytes.count <= 255 else { return false }
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: continue
      default: return false
      }
    }
    return true
  }
}

/// Gives out ids that are plain and unique, keeping those that are so already.
struct IdentifierPool {
  /// Units mostly have one row; the set begins with the second name.
  private var first: String?
  private var others = NameSet()
  private var next: [String: Int] = [:]

  private mutating func insert(_ name: String) -> Bool {
    guard let first else {
      first = name
      return true
    }
    return name != first && others.insert(name)
  }

  /// Takes an id if it is plain and free.
  mutating func take(exactly wanted: String) -> Bool { isPlainIdentifier(wanted) && insert(wanted) }

  /// Takes the wanted id if it is plain and free, else `prefix1`, `prefix2` ….
  mutating func take(_ wanted: String, prefix: String) -> String {
    if isPlainIdentifier(wanted), insert(wanted) { return wanted }
    var number = next[prefix] ?? 1
    while !insert("\(prefix)\(number)") { number += 1 }
    next[prefix] = number + 1
    return "\(prefix)\(number)"
  }
}
