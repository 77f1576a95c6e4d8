public import Bitext

/// A sentence as the editor shows it.
public struct EditingSegment: Hashable, Sendable, Codable {
  /// Unique in the article at one version: row id, `s` or `t`, and the number from 1, such as `r12-t2`.
  public let id: String
  /// The plain text: what places are counted in.
  public let text: String
  /// The text with a mark for each inline code, as it is given to be edited; equal to `text` when there is none.
  public let marked: String
  /// The codes by their marks.
  public let codes: [CodeMark]
  /// The id of its block, when known.
  public let block: String?
}

/// A reason to look at a row again.
public struct EditingDoubt: Hashable, Sendable, Codable {
  /// Its stable name, such as `few-shared-words`: the key of a catalogue.
  public let name: String
  /// The reason in English words, with its figures.
  public let words: String
}

/// A row as the editor shows it: the state of one moment.
public struct EditingRow: Hashable, Sendable, Codable, Identifiable {
  /// The id: the same as long as the row exists, never given to another row.
  public let id: String
  /// Its place, from 1.
  public let number: Int
  /// What the block is, such as `heading`; `BlockKind.name`.
  public let kind: String
  /// Which part of the article it is.
  public let role: ArticleRole
  /// The sentences of the original; may be empty.
  public let source: [EditingSegment]
  /// The sentences of the translation; may be empty.
  public let target: [EditingSegment]
  /// Whether a person accepted it.
  public let isConfirmed: Bool
  /// How far the translation has come.
  public let state: BilingualSegment.State
  /// The probability that the alignment is right; nil where a person made the row or it was not aligned.
  public let probability: Similarity?
  /// Reasons to look again; they stay when the row is confirmed.
  public let doubts: [EditingDoubt]
  /// Whether it is kept out of the memory.
  public let isKeptOut: Bool
  /// Where the translation came from, such as `memory 100%`; nil when a person wrote it or it was aligned.
  public let targetOrigin: String?
  /// Notes for the translator.
  public let notes: [String]
  /// Whether a sentence of it stands no longer in the article's file.
  public let isStale: Bool

  /// Whether there is something to look at: a doubt and no confirmation.
  public var isDoubtful: Bool { !isConfirmed && !doubts.isEmpty }
  /// The shape, such as `2:1`.
  public var shape: String { "\(source.count):\(target.count)" }

  init(_ row: RowSequence.Row, number: Int, isStale: Bool) {
    id = row.id
    self.number = number
    kind = row.kind.name
    role = row.role
    source = row[.source].enumerated().map { EditingSegment($1, id: "\(row.id)-s\($0 + 1)") }
    target = row[.target].enumerated().map { EditingSegment($1, id: "\(row.id)-t\($0 + 1)") }
    isConfirmed = row.segment.isConfirmed
    state = row.segment.state
    probability = row.segment.probability
    doubts = row.segment.doubts.map { EditingDoubt(name: $0.name, words: $0.description) }
    isKeptOut = row.segment.isKeptOut
    targetOrigin = row.segment.targetOrigin
    notes = row.segment.notes
    self.isStale = isStale
  }
}

extension EditingSegment {
  init(_ part: BilingualSegment.Part, id: String) {
    self.id = id
    text = part.content.text
    marked = part.content.marked
    codes = part.content.codeMarks
    block = part.block
  }
}
