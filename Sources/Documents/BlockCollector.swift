import Bitext

/// Gathers blocks with their places and gives them their ids.
struct BlockCollector {
  /// A block before it has its id.
  struct Entry {
    var kind: BlockKind = .paragraph
    var role: ArticleRole = .body
    var content: InlineText
    /// The part of an archive that it stands in; empty for a file that is a text.
    var part = ""
    /// What its id begins with, such as `box-` for what stands in a text box.
    var scope = ""
    /// The chapter that it stands in, which its id does not say.
    var chapter = ""
    /// What it is by its markup, where its words say that it is something else: ids do not follow words around a block.
    var markupKind: BlockKind?
    /// Its place in a table and the images beside it.
    var layout = BlockLayout()
    /// Where it stands; nil when it cannot be written back.
    var range: Range<Int>?
    /// Other places that show the same, written with it.
    var copies: [Range<Int>] = []
    var style: any SlotStyle
    var hostedCodes: [String: Range<Int>] = [:]
    var breaksAtNewlines = false
    /// The name of a field, used as its id.
    var fieldName: String?
  }

  var entries: [Entry] = []
  var metadata: [Document.Metadata] = []
  var losses: [String] = []
  var language: LanguageTag?
  /// Where the file says its language, to be changed with the text.
  var languageMarks: [LanguageMark] = []
  /// How many tables have been met.
  var tables = 0
  /// Images without words that wait for the block behind them.
  private var waitingImages: [String] = []

  /// Adds a block, with the images that stand before it.
  mutating func add(_ entry: Entry) {
    var entry = entry
    if !waitingImages.isEmpty {
      var images = waitingImages.map { BlockImage($0, .before) }
      if entry.kind == .caption, entry.layout.isEmpty { images[images.count - 1].relation = .caption }
      entry.layout.images = images + entry.layout.images
      waitingImages = []
    }
    entries.append(entry)
  }

  /// Notes an image without words, for the block behind it.
  mutating func add(imageAt address: String) { waitingImages.append(address) }

  /// Gives images that no block follows to the last one.
  mutating func placeLastImages() {
    guard !entries.isEmpty else { return }
    entries[entries.count - 1].layout.images += waitingImages.map { BlockImage($0, .after) }
    waitingImages = []
  }

  /// Adds the blocks of a part that was read by itself; its tables are counted on.
  mutating func add(part: BlockCollector) {
    for var entry in part.entries {
      entry.layout.cell?.table += tables
      add(entry)
    }
    tables += part.tables
  }

  /// The document and slots; fields have their names for ids, all other blocks names that come from their texts.
  func reading(format: DocumentFormat) -> FormatReading {
    var blocks: [Block] = []
    var slots: [Slot] = []
    var names = BlockNames()
    var fields: [String: Int] = [:]
    var earlier = EarlierIdentifiers()
    var fixed = 0
    for entry in entries {
      let id: String
      if let field = entry.fieldName {
        let number = fields[entry.scope + field, default: 0] + 1
        fields[entry.scope + field] = number
        id = entry.scope + field + (number == 1 ? "" : "-\(number)")
      } else {
        // Plain text says by its words alone what a block is: there an id must not depend on it.
        let prefix = format == .plainText ? "p" : Self.prefix(of: entry.markupKind ?? entry.kind)
        id = names.name(of: entry.content.text, prefix: entry.scope + prefix)
        earlier.add(
          id, prefix: entry.chapter + entry.scope + (format == .plainText ? "p" : Self.prefix(of: entry.kind)))
      }
      blocks.append(
        Block(
          id: id, kind: entry.kind, role: entry.role, content: entry.content,
          breaksAtNewlines: entry.breaksAtNewlines, layout: entry.layout))
      if let range = entry.range {
        slots.append(
          Slot(block: id, part: entry.part, range: range, style: entry.style, hostedCodes: entry.hostedCodes))
        for copy in entry.copies {
          slots.append(Slot(block: id, part: entry.part, range: copy, style: entry.style))
        }
      } else {
        fixed += 1
      }
    }
    var remarks = losses
    if fixed > 0 { remarks.append("\(fixed) blocks stand in misnested markup and cannot be written back") }
    return FormatReading(
      document: Document(language: language, format: format.rawValue, blocks: blocks, metadata: metadata), slots: slots,
      languageMarks: languageMarks, losses: remarks, earlierIdentifiers: earlier)
  }

  /// Puts the entries in the order of the source; entries without a place keep to the one before them.
  mutating func sortBySource() {
    var keys: [Int] = []
    for entry in entries { keys.append(entry.range?.lowerBound ?? keys.last ?? 0) }
    if zip(keys, keys.dropFirst()).allSatisfy({ $0 <= $1 }) { return }
    let order = entries.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    entries = order.map { entries[$0] }
  }

  private static func prefix(of kind: BlockKind) -> String {
    switch kind {
    case .paragraph: "p"
    case .heading: "h"
    case .listItem: "item"
    case .tableCell: "cell"
    case .quotation: "quote"
    case .verse: "verse"
    case .note: "note"
    case .caption: "caption"
    case .field: "field"
    case .code: "code"
    }
  }
}
