public import Bitext
import Documents
public import Publishing

/// A translation written back into its source's format.
public struct MergedArticle: Sendable {
  /// The file.
  public let bytes: [UInt8]
  /// What could not be carried over, in words.
  public let losses: [String]
  /// Rows of the source.
  public let rows: Int
  /// Rows of the source that have a translation.
  public let translated: Int
  /// Rows whose source was changed after their translation, which nobody has looked at since.
  public let stale: Int
}

extension Project {
  /// Writes the translations of a bilingual document into the file that it was made from, set as the project says.
  ///
  /// - Parameters:
  ///   - document: the translation.
  ///   - path: the source file. Names that stand in the bilingual file are never opened.
  ///   - untranslated: what to write where a row has no translation.
  ///   - forcing: whether to go on when the source has changed since.
  ///   - translator: who translated it, a name, for where no row says so; nil when that is not known.
  /// - Returns: the file.
  /// - Throws: `CalqueError`; `.implausible` when the source is not the one that was translated.
  public func merge(
    _ document: BilingualDocument, into path: String, untranslated: TargetArticle.Untranslated = .source,
    forcing: Bool = false, translator: String? = nil
  ) throws(CalqueError) -> MergedArticle {
    let bytes = try FileSystem.read(path)
    let rows = try rowSource(bytes, path: path, language: document.sourceLanguage)
    let source: ArticleReading
    if let rows {
      source = .rows(rows)
    } else {
      source = .document(try self.document(at: path, language: document.sourceLanguage, bytes: bytes))
    }
    let document = document.adoptingBlocks(of: source.document)
    let changed = Self.changedBlocks(document, source.document)
    if !changed.isEmpty, !forcing {
      let names = changed.prefix(5).joined(separator: ", ") + (changed.count > 5 ? ", …" : "")
      throw CalqueError(
        .implausible, "the source is not the one that was translated; it differs in \(names)",
        at: .init(file: path),
        hint: "Give the source that the translation was made from, or say --force to write what still fits.")
    }
    let written: (bytes: [UInt8], losses: [String])
    do throws(CalqueError) {
      switch source {
      case .document(let reading):
        let set = typeset(document, sides: [.target], forSPIP: reading.format == .spip)
        let article = try TargetArticle(of: set, in: reading, untranslated: untranslated, translator: translator)
        written = (article.bytes, article.losses)
      case .rows(let rows): written = try rows.merging(document, untranslated: untranslated, file: path)
      }
    } catch { throw error.inFile(path) }
    let translatable = document.segments.filter { !$0.sourceParts.isEmpty }
    return MergedArticle(
      bytes: written.bytes, losses: written.losses, rows: translatable.count,
      translated: translatable.count { $0.target != nil },
      stale: translatable.count { !$0.isConfirmed && $0.target != nil && $0.doubts.contains(.sourceChanged) })
  }

  /// The blocks of a bilingual document whose sources no longer stand in a file, by id; white space does not count.
  private static func changedBlocks(_ document: BilingualDocument, _ source: Document) -> [String] {
    var texts: [String: String] = [:]
    for block in source.blocks { texts[block.id] = compact(block.content.text) }
    var order: [String] = []
    var translated: [String: String] = [:]
    for unit in document.units {
      for part in unit.segments.flatMap(\.sourceParts) {
        let id = part.block ?? unit.id
        if translated[id] == nil { order.append(id) }
        translated[id, default: ""] += compact(part.content.text)
      }
    }
    return order.filter { texts[$0] != translated[$0] }
  }

  static func compact(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  /// The bytes of a text without its white space.
  static func compactBytes(_ text: String) -> [UInt8] { Array(compact(text).utf8) }
}
