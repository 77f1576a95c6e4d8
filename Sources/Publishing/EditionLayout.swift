import Bitext
import UnicodeText

/// The fields of an edition in the order in which a magazine's system asks for them.
struct EditionLayout {
  let edition: ArticleEdition
  /// The running text with its headings, quotations, lists and captions; the heading of the notes left out.
  let body: [Block]
  /// The running text in parts: its tables and images put together.
  let parts: [EditionPart]
  /// The notes in order, one each.
  let notes: [Block]
  /// Which note each call belongs to.
  let numbers: NoteNumbers

  init(_ edition: ArticleEdition) {
    self.edition = edition
    notes = edition.blocks.filter(Self.isNote)
    var body = Self.joiningAlternatives(
      edition.blocks.filter { Self.bodyRoles.contains($0.role) && !Self.isNote($0) })
    // A heading that stands before nothing but notes is theirs.
    if !notes.isEmpty, case .heading? = body.last?.kind, let last = body.last,
      let place = edition.blocks.firstIndex(where: { $0.id == last.id }),
      edition.blocks.indices.contains(place + 1), Self.isNote(edition.blocks[place + 1])
    {
      body.removeLast()
    }
    self.body = body
    parts =
      Self.openingImages(of: edition.blocks).map { .figure($0) } + EditionPart.parts(of: body)
    numbers = NoteNumbers(
      calledIn: edition.blocks.lazy.filter { !Self.isNote($0) }.map(\.content), notes: notes.count)
  }

  private static let bodyRoles: Set<ArticleRole> = [.body, .caption, .note]

  /// Images with the alternative texts that follow them as captions of their own: readers give them so.
  private static func joiningAlternatives(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var waiting: [Int] = []
    for block in blocks {
      if block.role == .caption, block.layout.isEmpty, let image = waiting.first, let last = result.indices.last {
        var codes = result[last].content.codes
        codes[image].equivalent = block.content.line
        result[last].content = InlineText(result[last].content.text, codes: codes)
        waiting.removeFirst()
        continue
      }
      waiting = block.content.codes.indices.filter { index in
        let code = block.content.codes[index]
        return code.kind == .image && ImageReference(code).map { !$0.alternative.isEmpty } ?? false
      }
      result.append(block)
    }
    return result
  }

  /// Images that stand among the fields above the text, and those after everything that stands below it.
  private static func openingImages(of blocks: [Block]) -> [EditionFigure] {
    blocks.filter { !bodyRoles.contains($0.role) && !isNote($0) && $0.role != .postscript }
      .flatMap { block in block.layout.images.map { EditionFigure(address: $0.address) } }
  }

  static func isNote(_ block: Block) -> Bool { block.kind == .note || block.role == .note }

  func blocks(_ role: ArticleRole) -> [Block] { edition.blocks.filter { $0.role == role && $0.kind != .note } }

  /// The blocks of one role as one line, each thing said once; nil when there is none.
  ///
  /// A name in the front matter and "Translated by" with that name under the text are one credit.
  func line(_ role: ArticleRole) -> InlineText? {
    let contents = blocks(role).map(\.content)
    let lines = contents.map { MatchKey.typographic($0.text) }
    let said = contents.indices.filter { index in
      !contents.indices.contains { other in
        other != index && lines[other].contains(lines[index]) && (lines[other] != lines[index] || other < index)
      }
    }
    return said.isEmpty ? nil : .joined(said.map { contents[$0] }, separator: " ")
  }

  /// Who wrote it.
  var byline: InlineText? { line(.byline) ?? edition.facts[edition.side].author.map { InlineText($0) } }

  /// When it appeared.
  var date: String? { edition.facts[edition.side].date ?? line(.date)?.line }

  /// Who translated it, in the words of the language.
  var credit: InlineText? {
    line(.translatorCredit)
      ?? (edition.side == .source
        ? nil : edition.facts.translator.map { InlineText(CreditWords.translatedBy($0, in: edition.language)) })
  }

  /// Where the original stands, for a translation.
  var sourceAddress: String? {
    guard edition.side == .target, let address = edition.facts.original.address else { return line(.sourceURL)?.line }
    return address
  }

  /// The licence: its own, or the original's.
  var licence: InlineText? {
    line(.licence) ?? (edition.facts[edition.side].licence ?? edition.facts.original.licence).map { InlineText($0) }
  }

  /// What no writer of single texts can carry.
  var losses: [String] {
    var result: [String] = []
    var loose: [Block] = []
    for case .blocks(let blocks) in parts { loose += blocks }
    let cells = loose.count { $0.kind == .tableCell }
    if cells > 0 { result.append("\(cells) cells of tables stand as paragraphs: their places are not known") }
    let captions = loose.count { $0.role == .caption }
    if captions > 0 {
      result.append("\(captions) captions stand as paragraphs: where their images lie is not known")
    }
    let uncalled = notes.indices.count { !numbers.isCalled($0 + 1) }
    if uncalled > 0 { result.append("\(uncalled) notes that nothing in the text calls stand at its end") }
    return result
  }
}

/// A text that was written for another system.
public struct PublishedText: Hashable, Sendable {
  /// The text.
  public let text: String
  /// What could not be carried over, in words.
  public let losses: [String]
}
