public import Bitext
public import Publishing
import Documents

extension Project {
  /// What is known of an article beside its texts: the record first, then what its files say of themselves, then the
  /// project's translator.
  ///
  /// - Parameter document: the article; its name is that of its record.
  /// - Returns: the facts; of a file that cannot be read nothing is known.
  /// - Throws: `CalqueError` when the record is there and wrong.
  public func facts(of document: BilingualDocument) throws(CalqueError) -> ArticleFacts {
    var facts = ArticleFacts()
    let name = ArticleName.safe(document.name)
    let record = try record(of: name)
    let source = record.versions[document.sourceLanguage]
    let target = record.versions[document.targetLanguage]
    facts.original = Self.version(source)
    facts.translation = Self.version(target)
    facts.translator = target?.facts["translator"]
    for (side, version) in [(Side.target, target), (.source, source)] {
      guard let folder, let file = version?.file else { continue }
      let path = folder.resolve(file)
      guard FileSystem.exists(path) else { continue }
      do throws(CalqueError) {
        let reading = try DocumentReader.read(try FileSystem.read(path), fileName: path)
        for field in reading.document.metadata { Self.take(field, side, &facts) }
      } catch { notice("\(path): \(error.message)") }
    }
    if facts.translator == nil, !Self.hasCredit(document) { facts.translator = configuration.translator }
    return facts
  }

  private static func version(_ version: ArticleRecord.Version?) -> ArticleFacts.Version {
    .init(
      author: version?.facts["author"], date: version?.facts["date"], address: version?.facts["url"],
      licence: version?.facts["licence"])
  }

  /// Whether the translation names its translator itself.
  private static func hasCredit(_ document: BilingualDocument) -> Bool {
    document.units.contains { $0.role == .translatorCredit && $0.segments.contains { !$0.targetParts.isEmpty } }
  }

  private static let dates: Set<String> = [
    "date", "date_redac", "published", "pubdate", "article:published_time", "datepublished", "created",
  ]
  private static let licences: Set<String> = ["licence", "license", "rights"]
  private static let ownAddresses: Set<String> = ["url", "canonical", "permalink", "og:url"]
  private static let originalAddresses: Set<String> = ["source", "url_site", "original", "source_url", "original_url"]

  private static func take(_ field: Document.Metadata, _ side: Side, _ facts: inout ArticleFacts) {
    let name = field.name.lowercased()
    let version: WritableKeyPath<ArticleFacts, ArticleFacts.Version> = side == .source ? \.original : \.translation
    if dates.contains(name) {
      facts[keyPath: version].date = facts[keyPath: version].date ?? field.value
    } else if licences.contains(name) {
      facts[keyPath: version].licence = facts[keyPath: version].licence ?? field.value
    } else if ["author", "creator"].contains(name) {
      facts[keyPath: version].author = facts[keyPath: version].author ?? field.value
    } else if ownAddresses.contains(name), LinkAddress.isSafe(field.value) {
      facts[keyPath: version].address = facts[keyPath: version].address ?? field.value
    } else if originalAddresses.contains(name), side == .target, LinkAddress.isSafe(field.value) {
      facts.original.address = facts.original.address ?? field.value
    }
  }
}
