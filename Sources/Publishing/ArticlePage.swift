import Bitext
import Documents
import Mustache

/// An article in one language as a page of its own: the fields in order, notes linked both ways, no script.
public enum ArticlePage {
  /// The page; an HTML5 document, the same for the same edition.
  ///
  /// - Complexity: O(n).
  public static func html(_ edition: ArticleEdition) -> PublishedText {
    let layout = EditionLayout(edition)
    var body = EditionBody(layout)
    let head = body.header()
    let text = body.text()
    let postscript = body.blocks(layout.blocks(.postscript))
    let notes = body.notes()
    let credits = body.credits()
    let tag = HTMLText(escaping: edition.language.identifier)
    let description = layout.line(.summary)?.line ?? layout.line(.lead)?.line ?? ""
    let page = PageAssets.articleTemplate.render([
      "tag": tag, "direction": HTMLText(trusted: edition.language.isRightToLeft ? "rtl" : "ltr"),
      "title": HTMLText(escaping: edition.headline),
      "description": HTMLText(escaping: String(description.prefix(300))),
      "colours": PageAssets.colours, "style": PageAssets.articleStyle, "links": links(edition),
      "linkedData": LinkedData.edition(edition), "header": head, "body": text,
      "postscript": postscript, "notes": notes, "credits": credits,
      "notesWord": HTMLText(escaping: CreditWords.notes(in: edition.language)),
    ])
    return PublishedText(text: page, losses: layout.losses + body.losses)
  }

  /// Where the page itself and the other version stand.
  private static func links(_ edition: ArticleEdition) -> HTMLText {
    var lines: [String] = []
    let own = edition.facts[edition.side].address
    let other = edition.facts[edition.side == .source ? .target : .source].address
    if let own, LinkAddress.isSafe(own) {
      lines.append("<link rel=\"canonical\" href=\"\(HTMLText(escaping: own).html)\">")
      lines.append(BilingualPage.alternate(edition.language.identifier, own))
    }
    if let other, LinkAddress.isSafe(other) {
      lines.append(BilingualPage.alternate(edition.otherLanguage.identifier, other))
    }
    return HTMLText(trusted: lines.map { $0 + "\n" }.joined())
  }
}

/// The parts of an article's page.
private struct EditionBody {
  private let layout: EditionLayout
  private let language: LanguageTag
  private var anchors: NoteAnchors
  private var lostImages = 0
  private let options = InlineHTML.Options(keepsAddresses: true)

  init(_ layout: EditionLayout) {
    self.layout = layout
    language = layout.edition.language
    anchors = NoteAnchors(language: language, numbers: layout.numbers)
  }

  private mutating func inline(_ content: InlineText) -> String {
    String(
      decoding: InlineHTML.bytes(content, language: language, options: options, anchors: &anchors), as: UTF8.self)
  }

  private mutating func element(_ tag: String, _ name: String, _ content: InlineText?) -> String {
    guard let content, !content.isEmpty else { return "" }
    return "<\(tag) class=\"\(name)\">\(inline(content))</\(tag)>\n"
  }

  mutating func header() -> HTMLText {
    var result = element("p", "kicker", layout.line(.kicker))
    result += element("h1", "headline", layout.line(.headline) ?? InlineText(layout.edition.headline))
    result += element("p", "subtitle", layout.line(.subtitle))
    for block in layout.blocks(.lead) { result += element("p", "lead", block.content) }
    let author = layout.byline.map { "<span class=\"author\">\(inline($0))</span>" }
    let date = layout.date.map { date -> String in
      let text = HTMLText(escaping: date).html
      guard let day = PublicationDate(date) else { return "<span class=\"date\">\(text)</span>" }
      return "<time datetime=\"\(day.text)\">\(day.words(in: language))</time>"
    }
    let parts = [author, date].compactMap { $0 }
    if !parts.isEmpty { result += "<p class=\"byline\">\(parts.joined(separator: " · "))</p>\n" }
    return HTMLText(trusted: result)
  }

  /// What a page cannot show.
  var losses: [String] {
    lostImages == 0 ? [] : ["\(lostImages) images left out: their addresses lead nowhere from a page"]
  }

  /// The running text.
  mutating func text() -> HTMLText {
    var result = ""
    for part in layout.parts {
      switch part {
      case .blocks(let blocks): result += self.blocks(blocks).html
      case .table(let table): result += self.table(table)
      case .figure(let figure): result += self.figure(figure)
      }
    }
    return HTMLText(trusted: result)
  }

  private mutating func figure(_ figure: EditionFigure) -> String {
    let caption = figure.caption.map { "<figcaption>\(inline($0))</figcaption>\n" } ?? ""
    guard let image = figure.reference else {
      lostImages += 1
      // The words stay where the image cannot.
      let words = HTMLText(escaping: figure.alternative).html
      return (words.isEmpty ? "" : "<p class=\"caption\">\(words)</p>\n")
        + (figure.caption.map { "<p class=\"caption\">\(inline($0))</p>\n" } ?? "")
    }
    return "<figure>\n<img src=\"\(HTMLText(escaping: image.address).html)\""
      + " alt=\"\(HTMLText(escaping: image.alternative).html)\" loading=\"lazy\">\n\(caption)</figure>\n"
  }

  private mutating func table(_ table: EditionTable) -> String {
    // A wide table is scrolled by itself, with the keyboard too.
    var result = "<div class=\"table\" role=\"group\" tabindex=\"0\">\n<table>\n"
    let caption = table.caption.map { inline($0) }.joined(separator: "<br>")
    if !caption.isEmpty { result += "<caption>\(caption)</caption>\n" }
    let heads = table.closedHeadRows
    var reach = TableReach(columns: table.columns)
    for (index, row) in table.rows.enumerated() {
      for cells in reach.begin(row: row.first?.place.row ?? 0) { result += "<tr>\(cells)</tr>\n" }
      if index == 0 { result += heads > 0 ? "<thead>\n" : "<tbody>\n" }
      if index == heads, index > 0 { result += "</thead>\n<tbody>\n" }
      result += "<tr>"
      for cell in row { result += reach.fill(before: cell.place) + self.cell(cell, isHead: index < heads) }
      result += reach.end() + "</tr>\n"
    }
    result += table.rows.isEmpty ? "" : heads == table.rows.count ? "</thead>\n" : "</tbody>\n"
    return result + "</table>\n</div>\n"
  }

  private mutating func cell(_ cell: EditionTable.Cell, isHead: Bool) -> String {
    let (place, tag) = (cell.place, cell.place.tag)
    let scope = place.isHeader ? " scope=\"\(isHead ? "col" : "row")\"" : ""
    let text = cell.contents.map { inline($0) }.joined(separator: "<br>")
    return "<\(tag)\(scope)\(place.spanAttributes)>\(text)</\(tag)>"
  }

  mutating func blocks(_ blocks: [Block]) -> HTMLText {
    var result = ""
    for (index, block) in blocks.enumerated() {
      let isFirst = index == 0 || blocks[index - 1].kind != block.kind
      let isLast = index + 1 == blocks.count || blocks[index + 1].kind != block.kind
      let text = inline(block.content)
      switch block.kind {
      case .heading(let level):
        let tag = "h\(min(max(level, 2), 6))"
        result += "<\(tag)>\(text)</\(tag)>\n"
      case .listItem: result += (isFirst ? "<ul>\n" : "") + "<li>\(text)</li>\n" + (isLast ? "</ul>\n" : "")
      case .quotation:
        result += (isFirst ? "<blockquote>\n" : "") + "<p>\(text)</p>\n" + (isLast ? "</blockquote>\n" : "")
      case .verse: result += (isFirst ? "<p class=\"verse\">" : "<br>\n") + text + (isLast ? "</p>\n" : "")
      case .caption: result += "<p class=\"caption\">\(text)</p>\n"
      default: result += "<p>\(text)</p>\n"
      }
    }
    return HTMLText(trusted: result)
  }

  mutating func notes() -> HTMLText {
    anchors.isInNote = true
    var result = ""
    for (index, note) in layout.notes.enumerated() {
      let text = inline(note.content)
      let back = anchors.back(from: index + 1, label: PageWords(language).backToText)
      result += "<li id=\"\(anchors.name(of: index + 1))\" role=\"doc-footnote\">\(text)\(back)</li>\n"
    }
    anchors.isInNote = false
    return HTMLText(trusted: result)
  }

  mutating func credits() -> HTMLText {
    var result = element("p", "credit", layout.credit)
    if let address = layout.sourceAddress, LinkAddress.isSafe(address) {
      let shown = HTMLText(escaping: address).html
      let words = HTMLText(escaping: CreditWords.source(in: language)).html
      let tag = HTMLText(escaping: layout.edition.otherLanguage.identifier).html
      let title = HTMLText(escaping: layout.edition.otherHeadline).html
      let link = "<a href=\"\(shown)\" hreflang=\"\(tag)\"><cite lang=\"\(tag)\">\(title)</cite></a>"
      result += "<p class=\"source\">\(words) \(link)</p>\n"
    }
    result += element("p", "licence", layout.licence)
    return HTMLText(trusted: result)
  }
}
