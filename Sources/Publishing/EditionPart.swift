import Bitext

/// A stretch of an edition's text: blocks that follow each other, a table, or an image.
enum EditionPart {
  case blocks([Block])
  case table(EditionTable)
  case figure(EditionFigure)

  /// The parts of a text in order: cells of one table put together, images with the blocks that are their words.
  ///
  /// - Complexity: O(n).
  static func parts(of blocks: [Block]) -> [EditionPart] {
    var result: [EditionPart] = []
    var run: [Block] = []
    func flush() {
      if !run.isEmpty { result.append(.blocks(run)) }
      run = []
    }
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      if let cell = block.layout.cell {
        let end = blocks[index...].firstIndex { $0.layout.cell?.table != cell.table } ?? blocks.count
        flush()
        for figure in blocks[index..<end].flatMap({ figures(of: $0, .before) }) { result.append(.figure(figure)) }
        result.append(.table(EditionTable(blocks[index..<end])))
        index = end
        continue
      }
      index += 1
      guard !block.layout.images.isEmpty else {
        run.append(block)
        continue
      }
      let before = figures(of: block, .before)
      if !before.isEmpty { flush() }
      result += before.map { .figure($0) }
      if var figure = EditionFigure(of: block) {
        flush()
        // The caption of an image that has words of its own stands behind them.
        if figure.caption == nil, index < blocks.count, blocks[index].role == .caption,
          blocks[index].layout.isEmpty
        {
          figure.caption = blocks[index].content
          index += 1
        }
        result.append(.figure(figure))
      } else {
        run.append(block)
      }
      let after = figures(of: block, .after)
      if !after.isEmpty { flush() }
      result += after.map { .figure($0) }
    }
    flush()
    return result
  }

  /// The images without words that stand around a block.
  static func figures(of block: Block, _ relation: BlockImage.Relation) -> [EditionFigure] {
    block.layout.images.filter { $0.relation == relation }.map { EditionFigure(address: $0.address) }
  }
}

/// An image with its words.
struct EditionFigure {
  /// Where it lies, as the source says.
  let address: String
  /// What is read where it cannot be seen.
  var alternative = ""
  /// What stands below it.
  var caption: InlineText?

  init(address: String) { self.address = address }

  /// The image that a block is the words of; nil when it is those of none.
  init?(of block: Block) {
    guard let image = block.layout.images.first(where: { $0.relation == .alternative || $0.relation == .caption })
    else { return nil }
    address = image.address
    if image.relation == .alternative { alternative = block.content.line } else { caption = block.content }
  }

  /// The image as markup that a page may show; nil when its address leads nowhere or is no address.
  var reference: ImageReference? { ImageReference(address: address, alternative: alternative) }

  /// Whether it is a document that SPIP keeps, such as `<img12|center>`.
  var isSPIPDocument: Bool { SPIPInlineMarkup.isDocument(address) }
}

/// The cells of a table in rows.
struct EditionTable {
  /// A cell with its paragraphs.
  struct Cell {
    let place: TableCell
    var contents: [InlineText]
  }

  /// What stands above the table.
  private(set) var caption: [InlineText] = []
  /// The rows that have a cell, their cells in order of columns.
  private(set) var rows: [[Cell]] = []

  init(_ blocks: some Sequence<Block>) {
    for block in blocks {
      guard let place = block.layout.cell else { continue }
      if place.row == 0 {
        caption.append(block.content)
      } else if let row = rows.last, let first = row.first, first.place.row == place.row {
        if let last = row.last, last.place.column == place.column {
          rows[rows.count - 1][row.count - 1].contents.append(block.content)
        } else {
          rows[rows.count - 1].append(Cell(place: place, contents: [block.content]))
        }
      } else {
        rows.append([Cell(place: place, contents: [block.content])])
      }
    }
    for index in rows.indices { rows[index].sort { $0.place.column < $1.place.column } }
  }

  /// How many columns it has, those included over which its last cells reach.
  var columns: Int { rows.lazy.flatMap { $0 }.map { $0.place.column + $0.place.columnSpan - 1 }.max() ?? 0 }

  /// How many of its first rows are nothing but headers.
  var headRows: Int { rows.prefix { row in row.allSatisfy(\.place.isHeader) }.count }

  /// How many rows may stand in a head of their own: headers, none of which reaches out of it.
  var closedHeadRows: Int {
    var end = 0
    var result = 0
    for (index, row) in rows.prefix(headRows).enumerated() {
      end = max(end, row.map { $0.place.row + $0.place.rowSpan - 1 }.max() ?? 0)
      if index + 1 == rows.count || rows[index + 1].first.map({ $0.place.row > end }) ?? true { result = index + 1 }
    }
    return result
  }

  /// The most places that a table is written out with, empty ones included.
  static let placeLimit = 100_000

  /// Whether it can be written with all its empty places.
  var canBeFilled: Bool { columns <= Self.placeLimit && rows.count * columns <= Self.placeLimit }

  /// The cells of a row with an empty place for each column that has none; a cell that reaches over several stands in its
  /// first one.
  func filled(_ row: [Cell]) -> [Cell?] {
    var result = [Cell?](repeating: nil, count: columns)
    for cell in row where result.indices.contains(cell.place.column - 1) { result[cell.place.column - 1] = cell }
    return result
  }
}
