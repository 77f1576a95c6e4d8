import Bitext
import XMLText

/// Where a unit of a TMX file stands: what an update in place may change.
struct TMXUnitPlace {
  /// A code and its element.
  struct Code {
    let role: InlineCode.Role
    let id: String
    let tree: XMLTree
  }

  /// One side of the unit.
  struct Side {
    let segment: XMLTree
    let codes: [Code]
  }

  /// The start tag of `tu`.
  let start: XMLElement
  /// Where the first element in it begins.
  private(set) var firstChild: Int?
  /// Where the first `tuv` begins.
  private(set) var firstVariant: Int?
  /// The property that says whether the unit is confirmed.
  var confirmation: XMLTree?
  /// The sides in the order of the unit's variants.
  var sides: [Side] = []

  init(start: XMLElement) { self.start = start }

  mutating func note(_ child: XMLNode, isVariant: Bool) {
    let begin = child.place.bytes.lowerBound
    if firstChild == nil { firstChild = begin }
    if firstVariant == nil, isVariant { firstVariant = begin }
  }
}

/// Changes segments and confirmations in the bytes of a TMX file.
struct TMXUpdater {
  private struct Row {
    let place: TMXUnitPlace
    let isConfirmed: Bool
    let source: TMXUnitPlace.Side
    let target: TMXUnitPlace.Side
  }

  private let file: String
  private let text: XMLFileText
  private let newline: String
  private var rows: [String: Row] = [:]
  private var patches: [BytePatch] = []
  private var tally = Tally()

  /// - Throws: `CalqueError` of the reader; `.unsupported` for an encoding that cannot be written.
  init(_ bytes: [UInt8], file: String, from source: LanguageTag?, to target: LanguageTag?) throws(CalqueError) {
    self.file = file
    text = try XMLFileText(bytes, file: file)
    newline = text.newline
    var reader = TMX.Reader(ByteSource(bytes), file: file)
    reader.wantsPlaces = true
    try reader.readHeader()
    var ids: TMXRows?
    while let unit = try reader.nextUnit() {
      var known = ids ?? TMXRows(header: reader.report.header, first: unit, from: source, to: target)
      let row = known.next(unit)
      ids = known
      guard let row, let place = reader.place, place.sides.count == unit.variants.count else { continue }
      rows[row.id] = Row(
        place: place, isConfirmed: unit.isConfirmed, source: place.sides[row.source], target: place.sides[row.target])
    }
  }

  /// Makes the edits.
  func apply(_ edits: [RowEdit]) -> FileUpdate {
    var copy = self
    return copy.run(edits)
  }

  private mutating func run(_ edits: [RowEdit]) -> FileUpdate {
    var applied: [RowEdit] = []
    var problems: [CalqueError] = []
    for edit in edits {
      guard edit.document == 0, let row = rows[edit.row] else {
        problems.append(CalqueError(.notFound, "the file has no row \(edit.row.prefix(60))", at: .init(file: file)))
        continue
      }
      do throws(CalqueError) {
        if let target = edit.target { write(try content(target, of: edit.row, row), to: row.target.segment) }
        confirm(edit, row)
        applied.append(edit)
      } catch {
        problems.append(error)
      }
    }
    return FileUpdate(
      bytes: BytePatch.apply(patches, to: text.bytes), applied: applied, problems: problems, losses: tally.lines)
  }

  // MARK: - Content

  /// A segment in the file's own markup: codes are taken from the old segment, then from the source's.
  private mutating func content(_ target: InlineText, of id: String, _ row: Row) throws(CalqueError) -> [UInt8] {
    var result: [UInt8] = []
    var numbers = PairNumbers(own: row.target.codes)
    for piece in target.pieces {
      switch piece {
      case .text(let string): result += text.encode(XMLFileText.escape(string, newline: newline, &tally))
      case .code(let code):
        func found(in side: TMXUnitPlace.Side) -> XMLTree? {
          side.codes.first { $0.id == code.id && $0.role == code.role }?.tree
        }
        if let own = found(in: row.target) {
          result += text.bytes[own.bytes]
        } else if let other = found(in: row.source) {
          result += copy(other, number: other["i"].map { numbers.number(for: $0) })
        } else {
          throw CalqueError(
            .unsupported, "the unit has no code \(code.id.prefix(40)) to put into \(id.prefix(60))",
            at: row.target.segment.element.place.position(in: file), hint: "This row was left as it was.")
        }
      }
    }
    if Self.holdsHighlight(row.target.segment) { tally.add("highlighting (<hi>) of a replaced text was dropped") }
    return result
  }

  /// The bytes of a code of the other side, under a number that is free on this side.
  private func copy(_ tree: XMLTree, number: String?) -> [UInt8] {
    guard let number, number != tree["i"] else { return Array(text.bytes[tree.bytes]) }
    let range = tree.element.place.bytes
    var tag = TagText(text.text(range))
    tag.set("i", number)
    return text.encode(tag.text) + text.bytes[range.upperBound..<tree.bytes.upperBound]
  }

  private static func holdsHighlight(_ tree: XMLTree) -> Bool {
    tree.elements.contains { $0.name.local == "hi" || holdsHighlight($0) }
  }

  private mutating func write(_ content: [UInt8], to segment: XMLTree) {
    guard segment.isEmptyTag else {
      patches.append(BytePatch(range: segment.contentBytes, bytes: content))
      return
    }
    guard !content.isEmpty else { return }
    let range = segment.element.place.bytes
    var tag = TagText(text.text(range))
    tag.open()
    patches.append(
      BytePatch(range: range, bytes: text.encode(tag.text) + content + text.encode("</\(tag.qualifiedName)>")))
  }

  // MARK: - Confirmation

  private mutating func confirm(_ edit: RowEdit, _ row: Row) {
    let isConfirmed = edit.isConfirmed ?? row.isConfirmed
    if let state = edit.state, state != (isConfirmed ? .reviewed : .translated) {
      tally.add("TMX has no place for states")
    }
    guard isConfirmed != row.isConfirmed else { return }
    let word = isConfirmed ? "yes" : "no"
    if let property = row.place.confirmation, !property.isEmptyTag {
      patches.append(BytePatch(range: property.contentBytes, bytes: text.encode(word)))
      return
    }
    guard let place = row.place.firstVariant, let child = row.place.firstChild else { return }
    let before = text.text(row.place.start.place.bytes.upperBound..<child)
    let indent = before.allSatisfy(\.isWhitespace) ? before : ""
    let property = "<prop type=\"\(TMX.PropertyName.confirmed)\">\(word)</prop>\(indent)"
    patches.append(BytePatch(range: place..<place, bytes: text.encode(property)))
  }
}

/// Numbers (`i`) of paired codes that come from another segment, free in this one.
private struct PairNumbers {
  private var used: Set<String>
  private var given: [String: String] = [:]

  init(own codes: [TMXUnitPlace.Code]) { used = Set(codes.compactMap { $0.tree["i"] }) }

  mutating func number(for wanted: String) -> String {
    if let known = given[wanted] { return known }
    var number = wanted
    var next = 1
    while !used.insert(number).inserted {
      number = String(next)
      next += 1
    }
    given[wanted] = number
    return number
  }
}
