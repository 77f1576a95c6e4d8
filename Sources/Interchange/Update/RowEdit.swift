public import Bitext

/// A change of one row of a bilingual file; what is nil stays as it is.
public struct RowEdit: Hashable, Sendable {
  /// Which document of the file, from 0.
  public var document: Int
  /// The row's id, as the file's reader gives it.
  public var row: String
  /// The new target.
  public var target: InlineText?
  /// The new state.
  public var state: BilingualSegment.State?
  /// Whether a person accepted the pair.
  public var isConfirmed: Bool?

  /// Creates a change.
  public init(
    document: Int = 0, row: String, target: InlineText? = nil, state: BilingualSegment.State? = nil,
    isConfirmed: Bool? = nil
  ) {
    self.document = document
    self.row = row
    self.target = target
    self.state = state
    self.isConfirmed = isConfirmed
  }

  /// What must change so that the targets, states and confirmations of `old` become those of `new`; rows are found by
  /// their ids, and rows that only one of the two has are passed over.
  ///
  /// - Complexity: O(rows).
  public static func differences(from old: [BilingualDocument], to new: [BilingualDocument]) -> [RowEdit] {
    var edits: [RowEdit] = []
    for (number, (before, after)) in zip(old, new).enumerated() {
      let rows = Dictionary(after.segments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for row in before.segments {
        guard let wanted = rows[row.id] else { continue }
        var edit = RowEdit(document: number, row: row.id)
        if wanted.target != row.target { edit.target = wanted.target ?? InlineText("") }
        if wanted.state != row.state { edit.state = wanted.state }
        if wanted.isConfirmed != row.isConfirmed { edit.isConfirmed = wanted.isConfirmed }
        if edit != RowEdit(document: number, row: row.id) { edits.append(edit) }
      }
    }
    return edits
  }
}

/// What an update in place made of a file.
public struct FileUpdate: Sendable {
  /// The file; every byte that no edit concerns is as it was.
  public var bytes: [UInt8]
  /// The edits that were made.
  public var applied: [RowEdit]
  /// The edits that could not be made, each with its reason; their rows are as they were.
  public var problems: [CalqueError]
  /// What the format has no place for, in words.
  public var losses: [String]
}

/// A stretch of bytes and what is to stand there.
struct BytePatch {
  var range: Range<Int>
  var bytes: [UInt8]

  /// The bytes with the patches made; patches must not overlap, and those at one place stand in the order given.
  static func apply(_ patches: [BytePatch], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + patches.reduce(0) { $0 + $1.bytes.count })
    var position = 0
    let ordered = patches.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }
    for (_, patch) in ordered {
      result += bytes[position..<max(position, patch.range.lowerBound)]
      result += patch.bytes
      position = max(position, patch.range.upperBound)
    }
    return result + bytes[position...]
  }
}

extension InterchangeFormat {
  /// The formats whose files can be updated in place.
  public static let updatable: [InterchangeFormat] = [.xliff12, .xliff20, .xliff21, .xliff22, .po, .tmx]

  /// Changes rows of a file and leaves every other byte as it is: declaration, attribute order, entities, line ends,
  /// byte order mark and encoding included.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - edits: the changes; without any the bytes come back as they are.
  ///   - file: its name for messages.
  ///   - source: TMX: the language of the sources; the same as when the rows were read.
  ///   - target: TMX: the language of the targets, likewise.
  /// - Returns: the file, and what was done.
  /// - Throws: `CalqueError` of the reader; `.unsupported` for formats and encodings that cannot be updated.
  /// - Complexity: O(n + edits).
  public func update(
    _ bytes: [UInt8], with edits: [RowEdit], file: String, from source: LanguageTag? = nil,
    to target: LanguageTag? = nil
  ) throws(CalqueError) -> FileUpdate {
    if edits.isEmpty { return FileUpdate(bytes: bytes, applied: [], problems: [], losses: []) }
    switch self {
    case .xliff12:
      return try XLIFFUpdater(places: try XLIFF12.Reader.rowPlaces(bytes, file: file), bytes: bytes, file: file).apply(
        edits)
    case .xliff20, .xliff21, .xliff22:
      return try XLIFFUpdater(places: try XLIFF2.Reader.rowPlaces(bytes, file: file), bytes: bytes, file: file).apply(
        edits)
    case .po: return try PO.update(bytes, with: edits, file: file)
    case .tmx: return try TMXUpdater(bytes, file: file, from: source, to: target).apply(edits)
    default:
      throw CalqueError(
        .unsupported, "\(rawValue) files cannot be updated in place", at: .init(file: file),
        hint: "These can: \(Self.updatable.map(\.rawValue).joined(separator: ", ")).")
    }
  }
}
