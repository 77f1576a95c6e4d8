public import Bitext
import Documents
public import Interchange
import Publishing

/// The sources of an XLIFF file or a gettext catalogue, taken for a document: a block for each row.
///
/// Translations go back into the rows; every byte outside them stays as it is.
public struct RowSource: Sendable {
  /// The format of the file.
  public let format: InterchangeFormat
  /// The blocks: their ids are those of the rows, with the number of the text before them where the file holds several.
  public let document: Document
  private let bytes: [UInt8]
  private let texts: [BilingualDocument]
  /// The place of each block's row: which text of the file, and which of its rows.
  private let places: [String: (text: Int, row: BilingualSegment)]

  init(_ texts: [BilingualDocument], format: InterchangeFormat, bytes: [UInt8]) {
    self.texts = texts
    self.format = format
    self.bytes = bytes
    var blocks: [Block] = []
    var places: [String: (text: Int, row: BilingualSegment)] = [:]
    for (number, text) in texts.enumerated() {
      for unit in text.units {
        for row in unit.segments where !row.source.text.isEmpty {
          let id = texts.count == 1 ? row.id : "\(number + 1)/\(row.id)"
          blocks.append(Block(id: id, kind: unit.kind, role: unit.role, content: row.source, layout: unit.layout))
          places[id] = (number, row)
        }
      }
    }
    self.places = places
    let language = texts.first?.sourceLanguage
    document = Document(
      language: language == .undetermined ? nil : language, format: format.rawValue, blocks: blocks)
  }

  /// The row of a block, as the file has it.
  func row(ofBlock id: String) -> BilingualSegment? { places[id]?.row }

  /// The file with the translations of a document made of it.
  ///
  /// - Parameters:
  ///   - translation: rows whose source parts name the blocks.
  ///   - untranslated: what to write into a row of which only a part is translated.
  ///   - file: the file's name, for messages.
  /// - Returns: the file, and what could not be carried over.
  /// - Throws: `CalqueError` as updating in place does.
  func merging(
    _ translation: BilingualDocument, untranslated: TargetArticle.Untranslated, file: String
  ) throws(CalqueError) -> (bytes: [UInt8], losses: [String]) {
    let (contents, losses) = TargetArticle.contents(of: translation, in: document, untranslated: untranslated)
    var states: [String: [BilingualSegment]] = [:]
    for row in translation.segments {
      if let block = row.sourceParts.first?.block { states[block, default: []].append(row) }
    }
    var edits: [RowEdit] = []
    for block in document.blocks {
      guard let content = contents[block.id], let place = places[block.id], content != place.row.target else {
        continue
      }
      let rows = states[block.id] ?? []
      let isDone = rows.allSatisfy { $0.target != nil && $0.state != .initial }
      edits.append(
        RowEdit(
          document: place.text, row: place.row.id, target: content, state: isDone ? .translated : .initial,
          isConfirmed: rows.allSatisfy(\.isConfirmed)))
    }
    let update = try format.update(bytes, with: edits, file: file)
    return (update.bytes, losses + update.losses + update.problems.map { "\($0.message)" })
  }
}

extension Project {
  /// The rows of a file that is bilingual and no document; nil for a document.
  ///
  /// A file name or `--input-format` that names a document's format wins over the content.
  func rowSource(_ bytes: [UInt8], path: String, language: LanguageTag?) throws(CalqueError) -> RowSource? {
    guard overrides.format == nil else { return nil }
    let name = FileSystem.name(of: path)
    if let dot = name.lastIndex(of: "."), DocumentFormat(name: String(name[name.index(after: dot)...])) != nil {
      return nil
    }
    guard let format = InterchangeFormat.sniff(bytes, fileName: path), InterchangeFormat.updatable.contains(format)
    else { return nil }
    let texts = try bilingualDocuments(
      in: bytes, path: path, from: language ?? sourceLanguage, to: targetLanguage ?? .undetermined)
    return RowSource(texts, format: format, bytes: bytes)
  }
}
